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
)


@rule(
    "D107",
    on=Label,
    needs="_",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="underscore in the domain; only letters, digits and hyphens are allowed",
    form_message="An underscore can't be used after the @.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 2.3.5", "RFC 5321 section 4.1.2 (sub-domain)"],
    bad=[Bad("jane@exa_mple.org", "        ^")],
    good=["jane_doe@example.org"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def underscore_in_domain(label: Label) -> Iterator[Match]:
    """The domain contains an underscore.

    The DNS has names with underscores, such as ``_dmarc``, but none of them is a host that accepts
    mail. Exim and Haraka reject them. Often a hyphen was intended; check the spelling of the
    domain.
    """
    at = label.text.find("_")
    while at >= 0:
        yield Match(label.start + at, label.start + at + 1)
        at = label.text.find("_", at + 1)
