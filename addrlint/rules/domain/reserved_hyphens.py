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


@rule(
    "D106",
    on=Label,
    needs=traits.DOUBLE_HYPHEN,
    severity=Severity.WARNING,
    message="hyphens at the third and fourth place are reserved; only xn-- is in use",
    form_message="No name after the @ sign can begin or end with a hyphen.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5890 section 2.3.1 (R-LDH label)"],
    bad=[Bad("jane@my--shop.com", "       ^^")],
    good=["jane@shop--online.com", "jane@xn--mnchen-3ya.de"],
    promises=Promises(on_plain_address=Plain.SILENT, covers_email_validator=True),
)
def reserved_hyphens(label: Label) -> Iterator[Match]:
    """A label has two hyphens at its third and fourth place and does not begin with ``xn``.

    Such labels are kept for future encodings like Punycode. Mail servers accept them; registries
    give none out, and email-validator refuses them. A label with letters beyond ASCII may not have
    them at all (RFC 5891 section 4.2.3.1).
    """
    text = label.text
    if text[2:4] == "--" and (text[:2].lower() != "xn" or not text.isascii()):
        yield Match(label.start + 2, label.start + 4, forbidden=not text.isascii())
