from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Label
from addrlint.idn import u_label
from addrlint.marks import DOUBLE_HYPHEN
from addrlint.rule import Bad, Hit, Plain, Severity, rule


@rule(
    "D304",
    on=Label,
    needs=DOUBLE_HYPHEN,
    severity=Severity.ERROR,
    message="{label!r} looks like an encoded name (xn--), and stands for none",
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 5890 section 2.3.2.1 (fake A-label)", "RFC 5891 section 5.4"],
    bad=[Bad("jane@xn--example.com", "     ^^^^^^^^^^^"), Bad("jane@xn--a.com", "     ^^^^^")],
    good=["jane@xn--mnchen-3ya.de", "jane@XN--MNCHEN-3YA.DE"],
    plain=Plain.SILENT,
    idna=True,
)
def fake_a_label(label: Label) -> Iterator[Hit]:
    """A label begins with ``xn--`` and is not the encoding of a name.

    What follows ``xn--`` must decode to letters beyond ASCII that IDNA2008 allows, and encode back
    to just this. Else a character was lost, or an emoji encoded.
    """
    text = label.text
    if text[:4].lower() == "xn--" and text.isascii() and not text.endswith("-"):
        if len(text) <= 63 and text.replace("-", "").isalnum() and u_label(text) is None:
            yield Hit(label.start, label.end, label=text)
