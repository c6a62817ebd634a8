from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Domain, Local, Match, Severity, levels, rule, smtp_reply, traits


@rule(
    "E113",
    on=(Local, Domain),
    needs=traits.UNUSABLE,
    severity=levels(Severity.WARNING, domain=Severity.ERROR),
    message="{char} marks a lost character",
    form_message="Part of the address looks garbled; please type it again.",
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 6532 section 3.1", "Unicode, chapter 23.8 (Specials)"],
    bad=[Bad("j\ufffdrg@example.org", " ^"), Bad("jane@m\ufffdnchen.de", "      ^")],
    good=["j\u00f6rg@example.org"],
)
def replacement_character(node: Local | Domain) -> Iterator[Match]:
    """The address contains U+FFFD, which replaces bytes that a program could not decode.

    The original character can't be recovered from this text. Get the address again from the source
    of the list.
    """
    at = node.text.find("\ufffd")
    while at >= 0:
        yield Match(node.start + at, node.start + at + 1, char="\ufffd")
        at = node.text.find("\ufffd", at + 1)
