from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Domain, Match, Plain, Promises, Severity, rule, smtp_reply


@rule(
    "D101",
    on=Domain,
    severity=Severity.ERROR,
    message='nothing after the "@"',
    form_message="The part after the @ is missing.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Domain)"],
    bad=[Bad("jane@", "     |"), Bad("@", " |")],
    good=["jane@example.org"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def empty_domain(domain: Domain) -> Iterator[Match]:
    """The address ends with the @ sign.

    The name of the host or organization is missing, so there is nowhere to send mail. Add the
    domain.
    """
    if not domain.text:
        yield Match(domain.start, domain.start)
