from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import (
    Bad,
    Domain,
    Edit,
    Match,
    Plain,
    Promises,
    Safety,
    Severity,
    rule,
    smtp_reply,
    traits,
)

_DOTS = late(r"(?<=[^.])\.+$", "search")


@rule(
    "D103",
    on=Domain,
    needs=traits.EDGE_DOT,
    severity=Severity.ERROR,
    message="{many}trailing dot{s} in the domain",
    form_message="There is one dot too many.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 4.1.2 (Domain)", "RFC 1034 section 3.1"],
    bad=[
        Bad("jane@example.org.", "                ^", fixed="jane@example.org"),
        Bad("jane@example.org...", "                ^^^", suggested="jane@example.org"),
    ],
    good=["jane@example.org"],
    fix=Safety.SAFE,
    promises=Promises(on_plain_address=Plain.SILENT),
)
def trailing_dot_in_domain(domain: Domain) -> Iterator[Match]:
    """The domain ends with a dot.

    In the DNS, a trailing dot marks a complete name, but the grammar of an address does not allow
    it. It is often the full stop of a sentence. Remove it; the fix is safe for a single dot.
    """
    match = None if domain.is_literal else _DOTS(domain.text)
    if match is not None:
        start, end = domain.start + match.start(), domain.start + match.end()
        safety = Safety.SAFE if end - start == 1 else Safety.UNSAFE
        yield Match(start, end, Edit(start, end, ""), safety=safety, count=end - start)
