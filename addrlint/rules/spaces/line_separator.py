from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain, Local
from addrlint.grammar import LINE_SEPARATORS
from addrlint.marks import HIDDEN
from addrlint.rule import Bad, Hit, Safety, Severity, characters, rule
from addrlint.span import Edit

_SEPARATORS = characters(f"[{LINE_SEPARATORS}]")


@rule(
    "S112",
    on=(Local, Domain),
    needs=HIDDEN,
    severity=Severity.ERROR,
    message="{char}, an invisible end of line",
    reply=reply.BAD_SYNTAX,
    reply_in_domain=reply.BAD_DOMAIN,
    rfc=["RFC 6532 section 3.2", "RFC 5198 section 2"],
    bad=[Bad("jane\u2028doe@example.org", "    ^", suggested="janedoe@example.org")],
    good=["jane@example.org"],
    fix=Safety.UNSAFE,
)
def line_separator(node: Local | Domain) -> Iterator[Hit]:
    """Unicode's line or paragraph separator stands in the address.

    Page layout programs and JSON tools leave it behind. Some programs take it for the end of a line,
    and one mail server then reads the rest as another command.
    """
    for match in _SEPARATORS(node.text):
        at = node.start + match.start()
        yield Hit(at, at + 1, Edit(at, at + 1, ""), char=match[0])
