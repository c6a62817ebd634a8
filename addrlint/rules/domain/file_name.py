from __future__ import annotations

from collections.abc import Iterator

from addrlint.data.names import FILE_SUFFIXES
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
    traits,
)


@rule(
    "D206",
    on=Domain,
    needs="." + traits.SYMBOL,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message='".{suffix}" is a kind of file: this looks like a file\'s name, not an address',
    form_message="Nobody can get mail at this address.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 2.3.5"],
    bad=[Bad("icon@2x.png", "        ^^^"), Bad("cta-kitty@2x.webp", "             ^^^^")],
    good=["jane@example.org", "jane@example.zip"],
    promises=Promises(silent_on_domains="allowed", on_plain_address=Plain.TLD),
)
def file_name(domain: Domain) -> Iterator[Match]:
    """The domain ends like the name of a file.

    ``logo@2x.png`` is how designers name a picture of double size. Whoever gathers addresses from
    web pages gathers those too.
    """
    if domain.tld in FILE_SUFFIXES and len(domain.nonempty_labels) > 1:
        last = domain.nonempty_labels[-1]
        yield Match(last.start, last.end, suffix=domain.tld)
