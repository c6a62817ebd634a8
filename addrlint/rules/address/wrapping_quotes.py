from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Address, Bad, Edit, Match, Safety, Severity, rule, smtp_reply, traits


@rule(
    "A118",
    on=Address,
    needs="\"'`" + traits.SYMBOL,
    severity=Severity.ERROR,
    message="the whole address is in quotes: {opening}...{closing}",
    form_message="Enter the address without quotes.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Mailbox)"],
    bad=[
        Bad('"jane@example.org"', "^", fixed="jane@example.org"),
        Bad("'jane@example.org'", "^", fixed="jane@example.org"),
        Bad("\u201cjane@example.org\u201d", "^", fixed="jane@example.org"),
    ],
    good=['"jane doe"@example.org', "o'hara@example.org"],
    fix=Safety.SAFE,
)
def wrapping_quotes(address: Address) -> Iterator[Match]:
    """The whole address is in quotes.

    The quotes usually come from a table, a setting or program code. In an address, only the local
    part can be quoted, as in ``"jane doe"@example.org``. Remove the quotes.
    """
    if address.wrapping is not None:
        start, end = address.wrapping
        edits = Edit(start, start + 1, ""), Edit(end - 1, end, "")
        yield Match(
            start, start + 1, *edits, opening=address.text[start], closing=address.text[end - 1]
        )
