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
    message="reserved hyphens in positions 3 and 4; only xn-- is in use",
    form_message="There are two hyphens in a row after the @.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5890 section 2.3.1 (R-LDH label)"],
    bad=[Bad("jane@my--shop.com", "       ^^")],
    good=["jane@shop--online.com", "jane@xn--mnchen-3ya.de"],
    promises=Promises(on_plain_address=Plain.SILENT, covers_email_validator=True),
)
def reserved_hyphens(label: Label) -> Iterator[Match]:
    """A label has hyphens in positions 3 and 4 but does not start with ``xn``.

    Such labels are reserved for future encodings like Punycode. Mail servers accept them, but
    registries do not issue them and email-validator rejects them. A label with non-ASCII letters
    must not have them at all (RFC 5891 section 4.2.3.1). Check the spelling of the domain.
    """
    text = label.text
    if text[2:4] == "--" and (text[:2].lower() != "xn" or not text.isascii()):
        yield Match(label.start + 2, label.start + 4, forbidden=not text.isascii())
