from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Label,
    Match,
    Plain,
    Promises,
    Severity,
    levels,
    rule,
    smtp_reply,
    traits,
)


@rule(
    "D104",
    on=Label,
    needs=traits.EDGE_HYPHEN,
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="the label {label!r} begins with a hyphen",
    form_message="No name after the @ sign can begin or end with a hyphen.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 4.1.2 (sub-domain)", "RFC 1123 section 2.1"],
    bad=[Bad("jane@-example.org", "     ^"), Bad("jane@mail.-example.org", "          ^")],
    good=["jane@ex-ample.org"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def leading_hyphen_in_label(label: Label) -> Iterator[Match]:
    """A label of the domain begins with a hyphen.

    Labels begin and end with a letter or a digit; hyphens stand only between them.
    """
    if label.text.startswith("-"):
        yield Match(label.start, label.start + 1, label=label.text)
