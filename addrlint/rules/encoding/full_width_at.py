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
    message="{char} is used instead of @",
    form_message="Use the ordinary @ sign.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 6531 section 3.3", "RFC 5321 section 4.1.2 (Mailbox)"],
    bad=[Bad("jane\uff20example.org", "    ^", fixed="jane@example.org")],
    good=["jane@example.org"],
    fix=Safety.SAFE,
)
def full_width_at(box: Mailbox) -> Iterator[Match]:
    """The address uses a full-width or small @ instead of the ASCII one.

    Chinese and Japanese keyboards type it. To a server it is just another character of the name, so
    the address has no @. Replace it with the ASCII @.
    """
    local = box.local
    if box.at is None and not local.text.isascii():
        found = list(_ATS(local.text))
        for match in found:
            at = local.start + match.start()
            yield Match(
                at, at + 1, *([Edit(at, at + 1, "@")] if len(found) == 1 else []), char=match[0]
            )
