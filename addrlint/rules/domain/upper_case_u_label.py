from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Label
from addrlint.idn import has_mojibake, lower_case
from addrlint.marks import NON_ASCII
from addrlint.rule import Bad, Hit, Plain, Safety, Severity, rule
from addrlint.span import Edit


@rule(
    "D305",
    on=Label,
    needs=NON_ASCII,
    severity=Severity.ERROR,
    message="{char} is upper case, which a label beyond ASCII may not hold",
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 5891 section 4.2.2", "RFC 5895 section 2"],
    bad=[
        Bad("jane@M\u00fcnchen.de", "     ^", fixed="jane@m\u00fcnchen.de"),
        Bad("jane@\u00d6l.de", "     ^", fixed="jane@\u00f6l.de"),
    ],
    good=["jane@m\u00fcnchen.de", "jane@EXAMPLE.org", "jane@\u13a0\u13b3.com"],
    fix=Safety.SAFE,
    plain=Plain.SILENT,
    idna=True,
)
def upper_case_u_label(label: Label) -> Iterator[Hit]:
    """A label with letters beyond ASCII holds an upper-case letter.

    The DNS ignores case for ASCII alone, so IDNA2008 allows lower case only. Programs that people
    type into map the letters; mail servers need not.
    """
    text = label.text
    if text.isascii() or has_mojibake(text):
        return
    for at, char in enumerate(text):
        lower = lower_case(char)
        if lower is not None:
            place = label.start + at
            yield Hit(place, place + 1, Edit(place, place + 1, lower), char=char)
