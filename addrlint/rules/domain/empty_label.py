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

_DOTS = late(r"^\.+|\.{2,}(?!$)", "finditer")


@rule(
    "D102",
    on=Domain,
    needs=traits.EDGE_DOT + traits.DOUBLE_DOT,
    severity=Severity.ERROR,
    message="empty label: {count} consecutive dot{s}",
    form_message="There is one dot too many.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 4.1.2 (Domain)", "RFC 1035 section 2.3.1"],
    bad=[
        Bad("jane@example..org", "            ^^", suggested="jane@example.org"),
        Bad("jane@.example.org", "     ^", suggested="jane@example.org"),
    ],
    good=["jane@example.org"],
    fix=Safety.UNSAFE,
    promises=Promises(on_plain_address=Plain.SILENT),
)
def empty_label(domain: Domain) -> Iterator[Match]:
    """The domain has two dots in a row, or a dot right after the @ sign.

    Every dot in a domain must have a label on both sides. Every tested server that checks addresses
    rejects an empty label. Remove the extra dots.
    """
    if domain.is_literal:
        return
    for match in _DOTS(domain.masked):
        start, end = domain.start + match.start(), domain.start + match.end()
        edit = Edit(start, end, "." if match.start() else "")
        yield Match(start, end, edit, count=end - start)
