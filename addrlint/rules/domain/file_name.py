from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain
from addrlint.data.names import FILE_SUFFIXES
from addrlint.marks import SIGN
from addrlint.rule import Bad, Hit, Plain, Severity, levels, rule


@rule(
    "D206",
    on=Domain,
    needs="." + SIGN,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message='".{suffix}" is a kind of file: this looks like a file\'s name, not an address',
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 2.3.5"],
    bad=[Bad("icon@2x.png", "        ^^^"), Bad("cta-kitty@2x.webp", "             ^^^^")],
    spares="allowed",
    good=["jane@example.org", "jane@example.zip"],
    plain=Plain.TLD,
)
def file_name(domain: Domain) -> Iterator[Hit]:
    """The domain ends like the name of a file.

    ``logo@2x.png`` is how designers name a picture of double size. Whoever gathers addresses from
    web pages gathers those too.
    """
    if domain.tld in FILE_SUFFIXES and len(domain.filled) > 1:
        last = domain.filled[-1]
        yield Hit(last.start, last.end, suffix=domain.tld)
