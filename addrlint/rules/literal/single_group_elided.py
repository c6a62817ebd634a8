from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Literal, Match, Severity, levels, rule, smtp_reply
from addrlint.syntax.ip_address import groups_of


@rule(
    "I109",
    on=Literal,
    needs="[",
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message='"::" replaces a single group of zeros; some servers require at least two',
    form_message="Use a name after the @, not a number.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (IPv6-comp) and erratum 4315", "RFC 5952 section 4.2.2"],
    bad=[Bad("jane@[IPv6:1:2:3:4:5:6:7::]", "                        ^^")],
    good=["jane@[IPv6:1:2:3:4:5:6::]", "jane@[IPv6:1:2:3:4:5:6:7:0]"],
)
def single_group_elided(literal: Literal) -> Iterator[Match]:
    """``::`` replaces only one group of an IPv6 address.

    RFC 4291 allows ``::`` for a single group. RFC 5321 allows it only for two or more; its erratum
    4315 calls that an oversight, but servers follow the text: Postfix answers 501. Write the zero
    instead.
    """
    parsed = groups_of(literal.content)
    if parsed is not None and parsed[1] and len(parsed[0]) == 7:
        at = literal.start + 1 + literal.content.index("::")
        yield Match(at, at + 2)
