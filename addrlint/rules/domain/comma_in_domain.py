from __future__ import annotations

from collections.abc import Iterator

from addrlint.data.tlds import TLDS
from addrlint.rules.api import (
    Bad,
    Domain,
    Edit,
    Match,
    Plain,
    Promises,
    Safety,
    Severity,
    rule,
    smtp_reply,
)


@rule(
    "D109",
    on=Domain,
    needs=",",
    severity=Severity.ERROR,
    message="comma in the domain instead of a dot",
    form_message="Use a dot instead of the comma after the @.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 4.1.2 (Domain)"],
    bad=[Bad("jane@mail,example.org", "         ^", suggested="jane@mail.example.org")],
    good=["jane@mail.example.org", "jane@example.org, joe@example.net"],
    fix=Safety.UNSAFE,
    promises=Promises(on_plain_address=Plain.SILENT),
)
def comma_in_domain(domain: Domain) -> Iterator[Match]:
    """The domain contains a comma.

    On most keyboards the comma is next to the dot. A mail program reads it as the end of one
    address and the start of another. Replace the comma with a dot. No fix is offered between two
    complete domains.
    """
    text = domain.masked
    at = -1 if domain.is_literal else text.find(",")
    while at >= 0:
        place = domain.start + at
        beside = text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()
        has_fix = beside and not _are_domains(text[:at], text[at + 1 :])
        yield Match(place, place + 1, *([Edit(place, place + 1, ".")] if has_fix else []))
        at = text.find(",", at + 1)


def _are_domains(before: str, after: str) -> bool:
    """Whether a comma divides two names that end in a top-level domain."""
    return all(
        "." in name and name.rpartition(".")[2].lower() in TLDS
        for name in (before, after.partition(",")[0])
    )
