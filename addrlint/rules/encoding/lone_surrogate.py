from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Address, Bad, Match, Severity, characters, rule, smtp_reply, traits

_SURROGATES = characters("[\ud800-\udc7f\udd00-\udfff]")


@rule(
    "E102",
    on=Address,
    needs=traits.UNUSABLE,
    severity=Severity.ERROR,
    message="{char}: half of a pair of UTF-16, which is no character",
    form_message="The address was damaged on its way here; please type it again.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 3629 section 3", "RFC 6531 section 3.3"],
    bad=[Bad("jane\ud83d@example.org", "    ^")],
    good=["jane@example.org", "\U0001f600@example.org"],
)
def lone_surrogate(address: Address) -> Iterator[Match]:
    """A surrogate stands without its partner.

    JavaScript and Java cut text in two there. What is left can't be written as UTF-8, so it can't
    be sent at all.
    """
    for match in _SURROGATES(address.text):
        yield Match(match.start(), match.end(), char=match[0])
