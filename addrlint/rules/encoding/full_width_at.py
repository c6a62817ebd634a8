from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Edit,
    Mailbox,
    Match,
    Safety,
    Severity,
    characters,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.grammar import AT_LOOK_ALIKES

_ATS = characters(f"[{AT_LOOK_ALIKES}]")


@rule(
    "E107",
    on=Mailbox,
    needs=traits.NOT_NORMALIZED,
    severity=Severity.ERROR,
    message="{char} stands where @ belongs",
    form_message="A character in the address only looks like the right one.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 6531 section 3.3", "RFC 5321 section 4.1.2 (Mailbox)"],
    bad=[Bad("jane\uff20example.org", "    ^", fixed="jane@example.org")],
    good=["jane@example.org"],
    fix=Safety.SAFE,
)
def full_width_at(box: Mailbox) -> Iterator[Match]:
    """A full-width or small @ divides the address, not the one of ASCII.

    Keyboards for Chinese and Japanese type it. To a server it is one more letter of the name.
    """
    local = box.local
    if box.at is None and not local.text.isascii():
        found = list(_ATS(local.text))
        for match in found:
            at = local.start + match.start()
            yield Match(
                at, at + 1, *([Edit(at, at + 1, "@")] if len(found) == 1 else []), char=match[0]
            )
