from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Label,
    Match,
    Plain,
    Promises,
    Severity,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.idna_labels import u_label


@rule(
    "D304",
    on=Label,
    needs=traits.DOUBLE_HYPHEN,
    severity=Severity.ERROR,
    message="{label!r} starts with xn-- but does not encode a valid name",
    form_message="The part after the @ is misspelled.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5890 section 2.3.2.1 (fake A-label)", "RFC 5891 section 5.4"],
    bad=[Bad("jane@xn--example.com", "     ^^^^^^^^^^^"), Bad("jane@xn--a.com", "     ^^^^^")],
    good=["jane@xn--mnchen-3ya.de", "jane@XN--MNCHEN-3YA.DE"],
    promises=Promises(on_plain_address=Plain.SILENT, silent_on_valid_idna=True),
)
def fake_a_label(label: Label) -> Iterator[Match]:
    """A label starts with ``xn--`` but is not the encoding of a name.

    The text after ``xn--`` must decode to non-ASCII letters that IDNA2008 allows, and encode back
    to exactly the same label. Otherwise a character was lost, or the name contains an emoji. Copy
    the domain again from its source.
    """
    text = label.text
    if text[:4].lower() == "xn--" and text.isascii() and not text.endswith("-"):
        if len(text) <= 63 and text.replace("-", "").isalnum() and u_label(text) is None:
            yield Match(label.start, label.end, label=text)
