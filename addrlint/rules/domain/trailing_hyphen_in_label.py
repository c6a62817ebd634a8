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
    "D105",
    on=Label,
    needs=traits.EDGE_HYPHEN,
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="label {label!r} ends with a hyphen",
    form_message="After the @, a hyphen can't be first, last or next to a dot.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 4.1.2 (sub-domain)", "RFC 1123 section 2.1"],
    bad=[Bad("jane@example-.org", "            ^")],
    good=["jane@ex-ample.org"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def trailing_hyphen_in_label(label: Label) -> Iterator[Match]:
    """A label of the domain ends with a hyphen.

    Labels start and end with a letter or a digit; hyphens are allowed only between them. Such a
    hyphen often comes from a word that was split at the end of a line. Check the domain in its
    source and correct it.
    """
    if label.text.endswith("-") and len(label.text) > 1:
        yield Match(label.end - 1, label.end, label=label.text)
