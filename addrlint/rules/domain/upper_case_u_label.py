from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Edit,
    Label,
    Match,
    Plain,
    Promises,
    Safety,
    Severity,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.idna_labels import has_mojibake, lower_case


@rule(
    "D305",
    on=Label,
    needs=traits.NON_ASCII,
    severity=Severity.ERROR,
    message="{char} is upper case, which a label beyond ASCII may not hold",
    form_message="A character after the @ sign can't be used there.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5891 section 4.2.2", "RFC 5895 section 2"],
    bad=[
        Bad("jane@M\u00fcnchen.de", "     ^", fixed="jane@m\u00fcnchen.de"),
        Bad("jane@\u00d6l.de", "     ^", fixed="jane@\u00f6l.de"),
    ],
    good=["jane@m\u00fcnchen.de", "jane@EXAMPLE.org", "jane@\u13a0\u13b3.com"],
    fix=Safety.SAFE,
    promises=Promises(on_plain_address=Plain.SILENT, silent_on_valid_idna=True),
)
def upper_case_u_label(label: Label) -> Iterator[Match]:
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
            yield Match(place, place + 1, Edit(place, place + 1, lower), char=char)
