from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain, without_templates
from addrlint.ip_address import is_ipv6, untagged
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Plain, Severity, levels, rule

_CHARACTERS = late(r"[!\"#$%&'*+/:;=?@\\^`{|}~]", "finditer")


@rule(
    "D108",
    on=Domain,
    needs="!\"#$%&'*+/:;=?@\\^`{|}~",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="{char} is not allowed in a domain; hosts have letters, digits and hyphens",
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 4.1.2 (sub-domain)", "RFC 1123 section 2.1"],
    bad=[
        Bad("jane@exam!ple.org", "         ^"),
        Bad("jane@example.org/home", "                ^"),
        Bad("jane@example.org:25", "                ^"),
        Bad("jane@192.0.2.1:25", "              ^"),
    ],
    good=["jane!@example.org", "jane@example.org", "jane@[IPv6:2001:db8::1]", "jane@{{domain}}"],
    plain=Plain.SILENT,
)
def character_in_domain(domain: Domain) -> Iterator[Hit]:
    """A character stands in the domain that no host name holds.

    Between dots a domain has letters, digits and hyphens. A slash or a colon with a number tells
    that a link was copied.
    """
    text = domain.bare
    if domain.is_literal or is_ipv6(untagged(text)):
        return
    # In a template's braces another rule speaks.
    for match in _CHARACTERS(without_templates(text)):
        at = domain.start + match.start()
        # RFC 5322 takes the characters of an atom in a domain, but never these.
        forbidden = match[0] in '":;@\\'
        yield Hit(at, at + 1, forbidden=forbidden, char=match[0])
