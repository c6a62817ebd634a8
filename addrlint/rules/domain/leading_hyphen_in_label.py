from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Label
from addrlint.marks import EDGE_HYPHEN
from addrlint.rule import Bad, Hit, Plain, Severity, levels, rule


@rule(
    "D104",
    on=Label,
    needs=EDGE_HYPHEN,
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="the label {label!r} begins with a hyphen",
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 4.1.2 (sub-domain)", "RFC 1123 section 2.1"],
    bad=[Bad("jane@-example.org", "     ^"), Bad("jane@mail.-example.org", "          ^")],
    good=["jane@ex-ample.org"],
    plain=Plain.SILENT,
)
def leading_hyphen_in_label(label: Label) -> Iterator[Hit]:
    """A label of the domain begins with a hyphen.

    Labels begin and end with a letter or a digit; hyphens stand only between them.
    """
    if label.text.startswith("-"):
        yield Hit(label.start, label.start + 1, label=label.text)
