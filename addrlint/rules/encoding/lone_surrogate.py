from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Address, Bad, Match, Severity, characters, rule, smtp_reply, traits

_SURROGATES = characters("[\ud800-\udc7f\udd00-\udfff]")


@rule(
    "E102",
    on=Address,
    needs=traits.UNUSABLE,
    severity=Severity.ERROR,
    message="unpaired UTF-16 surrogate: {char}",
    form_message="Part of the address looks garbled; please type it again.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 3629 section 3", "RFC 6531 section 3.3"],
    bad=[Bad("jane\ud83d@example.org", "    ^")],
    good=["jane@example.org", "\U0001f600@example.org"],
)
def lone_surrogate(address: Address) -> Iterator[Match]:
    """The address contains a surrogate without its partner.

    UTF-16, which JavaScript and Java use for text, writes some characters as a pair of surrogates,
    and a program cut the text between the two. The remaining one can't be encoded as UTF-8, so the
    address can't be sent. Get the complete text from its source.
    """
    for match in _SURROGATES(address.text):
        yield Match(match.start(), match.end(), char=match[0])
