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
    message='".{suffix}" is a file extension; this looks like a file name, not an address',
    form_message="This looks like a file name, not an address.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 2.3.5"],
    bad=[Bad("icon@2x.png", "        ^^^"), Bad("cta-kitty@2x.webp", "             ^^^^")],
    good=["jane@example.org", "jane@example.zip"],
    promises=Promises(silent_on_domains="allowed", on_plain_address=Plain.TLD),
)
def file_name(domain: Domain) -> Iterator[Match]:
    """The domain ends with a file extension.

    Designers use names such as ``logo@2x.png`` for an image of double size. Programs that collect
    addresses from web pages collect these names too. Remove the entry from the list.
    """
    if domain.tld in FILE_SUFFIXES and len(domain.nonempty_labels) > 1:
        last = domain.nonempty_labels[-1]
        yield Match(last.start, last.end, suffix=domain.tld)
