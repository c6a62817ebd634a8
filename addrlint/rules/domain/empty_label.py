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
    message="no label stands beside this dot ({count} in a row)",
    form_message="There is a dot too many after the @ sign.",
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
    """Two dots stand side by side in the domain, or one stands right after the @.

    Between dots a label must stand. No server is known to accept a doubled dot.
    """
    if domain.is_literal:
        return
    for match in _DOTS(domain.masked):
        start, end = domain.start + match.start(), domain.start + match.end()
        edit = Edit(start, end, "." if match.start() else "")
        yield Match(start, end, edit, count=end - start)
