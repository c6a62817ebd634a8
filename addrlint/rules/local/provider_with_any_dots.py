from __future__ import annotations

from collections.abc import Iterator

from addrlint.data.providers import ISSUED_ANY_DOTS
from addrlint.rules.api import Bad, Local, Match, Severity, rule, traits


@rule(
    "L106",
    on=Local,
    needs=traits.EDGE_DOT + traits.DOUBLE_DOT,
    severity=Severity.INFO,
    message="{domain} has mailboxes with dots in such places: the address may be real",
    rfc=["RFC 5321 section 4.1.2 (Dot-string)"],
    bad=[Bad("jane.@docomo.ne.jp", "^^^^^"), Bad("jane..doe@ezweb.ne.jp", "^^^^^^^^^")],
    good=["jane.doe@docomo.ne.jp", "jane.@example.org"],
)
def provider_with_any_dots(local: Local) -> Iterator[Match]:
    """The provider of this address issued mailboxes with dots where no standard allows them.

    NTT docomo and KDDI au once let their customers put dots next to each other and right before the
    @, and these mailboxes still exist. Most servers refuse to send to them unless the local part is
    in quotes. Do not remove a dot: the result may be another customer's mailbox. Ask the owner for
    another address, or send to the quoted form.
    """
    if has_any_dots(local):
        yield Match(local.start, local.end, domain=local.domain_name.lower())


def has_any_dots(local: Local) -> bool:
    """Whether a dot may be anywhere in the local parts of its domain."""
    return local.domain_name.lower() in ISSUED_ANY_DOTS
