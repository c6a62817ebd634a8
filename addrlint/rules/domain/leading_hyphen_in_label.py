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
    message="label {label!r} starts with a hyphen",
    form_message="After the @, a hyphen can't be first, last or next to a dot.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 4.1.2 (sub-domain)", "RFC 1123 section 2.1"],
    bad=[Bad("jane@-example.org", "     ^"), Bad("jane@mail.-example.org", "          ^")],
    good=["jane@ex-ample.org"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def leading_hyphen_in_label(label: Label) -> Iterator[Match]:
    """A label of the domain starts with a hyphen.

    Labels start and end with a letter or a digit; hyphens are allowed only between them. Remove the
    hyphen, or correct the label.
    """
    if label.text.startswith("-"):
        yield Match(label.start, label.start + 1, label=label.text)
