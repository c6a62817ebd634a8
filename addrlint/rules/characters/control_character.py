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
    levels,
    rule,
    smtp_reply,
    traits,
)

_CONTROLS = late(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]", "finditer")


@rule(
    "C103",
    on=(Local, Domain),
    needs=traits.CONTROLS,
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="control character: {char}",
    form_message="There is an invisible character in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (qtextSMTP)", "RFC 5322 section 4.1 (obs-qtext)"],
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

    SMTP allows control characters nowhere in an address, not even in quotes; in a message header
    they are an obsolete form. They are left behind by copying from a terminal or by a broken
    export. Remove the character.
    """
    masked = None
    for match in _CONTROLS(node.text):
        if masked is None:  # in quotes and literals, RFC 5322 has it as an obsolete form
            masked = "" if isinstance(node, Domain) and node.is_literal else node.masked
        at = node.start + match.start()
        edit = Edit(at, at + 1, "")
        is_bare = masked.startswith(match[0], match.start())
        yield Match(at, at + 1, edit, forbidden=is_bare, char=match[0])
