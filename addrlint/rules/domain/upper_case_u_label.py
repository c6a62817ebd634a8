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
    message="upper-case {char} is not allowed in a non-ASCII label",
    form_message="Use lower-case letters after the @.",
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
    """A label with non-ASCII letters contains an upper-case letter.

    The DNS ignores case only for ASCII, so IDNA2008 allows only lower-case letters in such a label.
    Programs that people type into convert the letters, but mail servers need not. Write the label
    in lower case.
    """
    text = label.text
    if text.isascii() or has_mojibake(text):
        return
    for at, char in enumerate(text):
        lower = lower_case(char)
        if lower is not None:
            place = label.start + at
            yield Match(place, place + 1, Edit(place, place + 1, lower), char=char)
