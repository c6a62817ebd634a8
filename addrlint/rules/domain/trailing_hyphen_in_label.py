from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Label
from addrlint.marks import EDGE_HYPHEN
from addrlint.rule import Bad, Hit, Plain, Severity, levels, rule


@rule(
    "D105",
    on=Label,
    needs=EDGE_HYPHEN,
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="the label {label!r} ends with a hyphen",
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 4.1.2 (sub-domain)", "RFC 1123 section 2.1"],
    bad=[Bad("jane@example-.org", "            ^")],
    good=["jane@ex-ample.org"],
    plain=Plain.SILENT,
)
def trailing_hyphen_in_label(label: Label) -> Iterator[Hit]:
    """A label of the domain ends with a hyphen.

    Labels begin and end with a letter or a digit. A hyphen here often was the mark of a word that
    was divided at the end of a line.
    """
    if label.text.endswith("-") and len(label.text) > 1:
        yield Hit(label.end - 1, label.end, label=label.text)
