from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import (
    Bad,
    Domain,
    Edit,
    Local,
    Match,
    Safety,
    Severity,
    rule,
    smtp_reply,
    traits,
)

_CONTROLS = late(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]", "finditer")


@rule(
    "C103",
    on=(Local, Domain),
    needs=traits.CONTROLS,
    severity=Severity.ERROR,
    message="control character: {char}",
    form_message="There is an invisible character in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (qtextSMTP)", "RFC 5321 section 2.4"],
    bad=[
        Bad("jane\x1bdoe@example.org", "    ^", suggested="janedoe@example.org"),
        Bad('"jane\x7f"@example.org', "     ^"),
        Bad("jane@exam\x08ple.org", "         ^"),
    ],
    good=["jane@example.org"],
    fix=Safety.UNSAFE,
)
def control_character(node: Local | Domain) -> Iterator[Match]:
    """The address contains a control character.

    Control characters are not allowed anywhere in an address, not even in quotes. They are left
    behind by copying from a terminal or by a broken export. Remove the character.
    """
    for match in _CONTROLS(node.text):
        at = node.start + match.start()
        yield Match(at, at + 1, Edit(at, at + 1, ""), char=match[0])
