from __future__ import annotations

from collections.abc import Iterator

from addrlint.data.names import PRIVATE_SUFFIXES
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
    "D205",
    on=Domain,
    needs="." + traits.SYMBOL,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message='".{suffix}" is for private networks; mail from outside cannot reach it',
    form_message="This address can't receive mail from the internet.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 6762 appendix G"],
    bad=[Bad("jane@mail.lan", "          ^^^"), Bad("jane@ws.corp", "        ^^^^")],
    good=["jane@example.org", "jane@printer.local"],
    promises=Promises(silent_on_domains="allowed", on_plain_address=Plain.TLD),
)
def private_suffix(domain: Domain) -> Iterator[Match]:
    """The domain ends with a name used in home or company networks.

    Such names were never assigned in the DNS, so each network uses them for something else. Use the
    public domain of the mailbox.
    """
    if domain.tld in PRIVATE_SUFFIXES and len(domain.nonempty_labels) > 1:
        last = domain.nonempty_labels[-1]
        yield Match(last.start, last.end, suffix=domain.tld)
