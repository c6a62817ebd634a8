from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Domain,
    Edit,
    Match,
    Plain,
    Promises,
    Safety,
    Severity,
    levels,
    rule,
    smtp_reply,
)
from addrlint.syntax.ip_address import is_ipv4, is_ipv6, untagged


@rule(
    "D202",
    on=Domain,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message="IP address without square brackets",
    form_message="Use a name after the @, not a number.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 4.1.3", "RFC 1123 section 2.1"],
    bad=[
        Bad("jane@192.0.2.1", "     ^^^^^^^^^", suggested="jane@[192.0.2.1]"),
        Bad("jane@2001:db8::1", "     ^^^^^^^^^^^", suggested="jane@[IPv6:2001:db8::1]"),
    ],
    good=["jane@[192.0.2.1]", "jane@example.org"],
    fix=Safety.UNSAFE,
    promises=Promises(on_plain_address=Plain.SILENT),
)
def bare_ip_address(domain: Domain) -> Iterator[Match]:
    """The domain is an IP address without square brackets.

    It is not a host name, because a top-level domain is never a number. An IP address in place of a
    domain needs square brackets, but many servers reject it even then. Use the name of the host.
    """
    text = domain.text
    if is_ipv4(text):
        edit = Edit(domain.start, domain.end, f"[{text}]")
        yield Match(domain.start, domain.end, edit)
    elif ":" in text:
        masked = untagged(text)
        if is_ipv6(masked):
            edit = Edit(domain.start, domain.end, f"[IPv6:{masked}]")
            yield Match(domain.start, domain.end, edit, forbidden=True)
