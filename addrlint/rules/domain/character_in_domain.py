from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import (
    Bad,
    Domain,
    Match,
    Plain,
    Promises,
    Severity,
    levels,
    rule,
    smtp_reply,
    without_templates,
)
from addrlint.syntax.ip_address import is_ipv6, untagged

_CHARACTERS = late(r"[!\"#$%&'*+/:;=?@\\^`{|}~]", "finditer")


@rule(
    "D108",
    on=Domain,
    needs="!\"#$%&'*+/:;=?@\\^`{|}~",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="{char} is not allowed in a domain; use letters, digits and hyphens",
    form_message="A character after the @ can't be used there.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 4.1.2 (sub-domain)", "RFC 1123 section 2.1"],
    bad=[
        Bad("jane@exam!ple.org", "         ^"),
        Bad("jane@example.org/home", "                ^"),
        Bad("jane@example.org:25", "                ^"),
        Bad("jane@192.0.2.1:25", "              ^"),
    ],
    good=["jane!@example.org", "jane@example.org", "jane@[IPv6:2001:db8::1]", "jane@{{domain}}"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def character_in_domain(domain: Domain) -> Iterator[Match]:
    """The domain contains a character that is not allowed in a host name.

    Between its dots, a domain has only letters, digits and hyphens. A slash, or a colon followed by
    a number, shows that a link was copied. Remove everything that does not belong to the domain.
    """
    text = domain.masked
    if domain.is_literal or is_ipv6(untagged(text)):
        return
    # Other rules report templates and the end of an encoded word.
    text = text.removesuffix("?=")
    for match in _CHARACTERS(without_templates(text)):
        at = domain.start + match.start()
        # RFC 5322 takes the characters of an atom in a domain, but never these.
        forbidden = match[0] in '":;@\\'
        yield Match(at, at + 1, forbidden=forbidden, char=match[0])
