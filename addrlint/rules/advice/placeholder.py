from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Domain, Local, Match, Plain, Promises, Severity, rule

_LOCALS = frozenset(
    (
        "asdf asdfasdf changeme changeit email.address emailaddress example firstname.lastname "
        "foo foobar name.surname no-email no.email noemail nomail none null qwerty sample test "
        "testing testuser todo unknown username xxx xxxx your-email your-name your.email your.name "
        "your_email your_name youremail yourname"
    ).split()
)
_DOMAINS = frozenset(
    (
        "bar.com company.com domain.com domain.tld email.tld foo.com foobar.com mydomain.com "
        "mycompany.com test.com test.de your-company.com your-domain.com yourcompany.com "
        "yourdomain.com yourdomain.tld yoursite.com"
    ).split()
)


@rule(
    "P102",
    on=(Local, Domain),
    severity=Severity.INFO,
    message="{name!r} looks like a placeholder",
    form_message="This looks like an example address, not a real one.",
    rfc=["RFC 6761 section 6 (names for examples)"],
    bad=[
        Bad("your-email@example.org", "^^^^^^^^^^"),
        Bad("jane@yourdomain.com", "     ^^^^^^^^^^^^^^"),
    ],
    good=["jane@example.org", "testa@example.org"],
    promises=Promises(
        silent_on_domains="allowed",
        on_plain_address=Plain.SPEAKS,
        local_parts=_LOCALS,
        domains=_DOMAINS,
    ),
)
def placeholder(node: Local | Domain) -> Iterator[Match]:
    """The local part or the domain is a common placeholder.

    ``test``, ``your-email`` and similar names come from forms filled in carelessly and from
    settings copied from a manual. Mail to such an address is lost or reaches a stranger. Replace it
    with the real address.
    """
    names = _LOCALS if isinstance(node, Local) else _DOMAINS
    if node.text.lower() in names:
        yield Match(node.start, node.end, name=node.text)
