from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain
from addrlint.marks import DOUBLE_DOT, EDGE_DOT
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Plain, Safety, Severity, rule
from addrlint.span import Edit

_DOTS = late(r"^\.+|\.{2,}(?!$)", "finditer")


@rule(
    "D102",
    on=Domain,
    needs=EDGE_DOT + DOUBLE_DOT,
    severity=Severity.ERROR,
    message="no label stands beside this dot ({count} in a row)",
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 4.1.2 (Domain)", "RFC 1035 section 2.3.1"],
    bad=[
        Bad("jane@example..org", "            ^^", suggested="jane@example.org"),
        Bad("jane@.example.org", "     ^", suggested="jane@example.org"),
    ],
    good=["jane@example.org"],
    fix=Safety.UNSAFE,
    plain=Plain.SILENT,
)
def empty_label(domain: Domain) -> Iterator[Hit]:
    """Two dots stand side by side in the domain, or one stands right after the @.

    Between dots a label must stand. No server is known to accept a doubled dot.
    """
    if domain.is_literal:
        return
    for match in _DOTS(domain.bare):
        start, end = domain.start + match.start(), domain.start + match.end()
        edit = Edit(start, end, "." if match.start() else "")
        yield Hit(start, end, edit, count=end - start)
