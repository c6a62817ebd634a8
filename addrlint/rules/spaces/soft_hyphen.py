from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain, Local
from addrlint.marks import SOFT
from addrlint.rule import Bad, Hit, Safety, Severity, levels, rule
from addrlint.span import Edit


@rule(
    "S108",
    on=(Local, Domain),
    needs=SOFT,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="a soft hyphen (U+00AD), which shows only where a line breaks",
    reply=reply.BAD_SYNTAX,
    reply_in_domain=reply.BAD_DOMAIN,
    rfc=["RFC 5892 section 2.3 (IgnorableProperties)"],
    bad=[
        Bad("jane\u00addoe@example.org", "    ^", fixed="janedoe@example.org"),
        Bad("jane@exam\u00adple.org", "         ^", fixed="jane@example.org"),
    ],
    good=["jane-doe@example.org"],
    fix=Safety.SAFE,
)
def soft_hyphen(node: Local | Domain) -> Iterator[Hit]:
    """A soft hyphen stands in the address.

    Word processors and typeset web pages put it where a word may be divided. It is invisible
    elsewhere, and makes another name of the one that is seen.
    """
    at = node.text.find("\u00ad")
    while at >= 0:
        place = node.start + at
        safety = Safety.UNSAFE if isinstance(node, Local) and node.is_blank else Safety.SAFE
        yield Hit(place, place + 1, Edit(place, place + 1, ""), safety=safety)
        at = node.text.find("\u00ad", at + 1)
