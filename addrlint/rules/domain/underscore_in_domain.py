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
    message="an underscore in the domain; hosts have letters, digits and hyphens",
    form_message="There can't be an underscore after the @ sign.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 2.3.5", "RFC 5321 section 4.1.2 (sub-domain)"],
    bad=[Bad("jane@exa_mple.org", "        ^")],
    good=["jane_doe@example.org"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def underscore_in_domain(label: Label) -> Iterator[Match]:
    """An underscore stands in the domain.

    The DNS has names with underscores, ``_dmarc`` for one, but none of them is a host that takes
    mail. Exim and Haraka refuse them. Often a hyphen was meant.
    """
    at = label.text.find("_")
    while at >= 0:
        yield Match(label.start + at, label.start + at + 1)
        at = label.text.find("_", at + 1)
