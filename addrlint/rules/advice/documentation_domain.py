from __future__ import annotations

from collections.abc import Iterator

from addrlint.data.names import DOCUMENTATION
from addrlint.rules.api import Bad, Domain, Match, Plain, Promises, Severity, rule


@rule(
    "P104",
    on=Domain,
    severity=Severity.INFO,
    message="{domain!r} is for documentation and does not accept mail",
    form_message="This is an example address, not a real one.",
    rfc=["RFC 6761 section 6.5", "RFC 2606 section 3"],
    bad=[
        Bad("jane@example.org", "     ^^^^^^^^^^^"),
        Bad("jane@mail.example.com", "     ^^^^^^^^^^^^^^^^"),
    ],
    good=["jane@example.edu", "jane@notexample.org"],
    promises=Promises(
        silent_on_domains="allowed", on_plain_address=Plain.SUFFIX, domains=DOCUMENTATION
    ),
)
def documentation_domain(domain: Domain) -> Iterator[Match]:
    """The domain is ``example.com``, ``example.net`` or ``example.org``, or a subdomain.

    These domains are reserved for manuals and tests, and nobody can register them. In a list of
    real people, such an address is made up or copied from a manual. Ask for the real address.
    """
    text = domain.text.lower()
    if "example." in text and ".".join(text.rsplit(".", 2)[-2:]) in DOCUMENTATION:
        yield Match(domain.start, domain.end, domain=domain.text)
