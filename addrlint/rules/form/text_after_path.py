from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Mailbox
from addrlint.rule import Bad, Hit, Safety, Severity, rule
from addrlint.span import Edit


@rule(
    "A114",
    on=Mailbox,
    needs=">",
    severity=Severity.ERROR,
    message="{text!r} follows the closing bracket",
    reply=reply.BAD_PARAMETER,
    rfc=["RFC 5321 section 4.1.1.11 (parameters)", "RFC 5322 section 3.4 (angle-addr)"],
    bad=[
        Bad(
            "<jane@example.org> SIZE=1000",
            "                   ^^^^^^^^^",
            suggested="jane@example.org",
        ),
        Bad("Jane <jane@example.org> Doe", "                        ^^^", role="header"),
    ],
    good=["<jane@example.org>", "jane@example.org"],
    fix=Safety.UNSAFE,
)
def text_after_path(box: Mailbox) -> Iterator[Hit]:
    """Something stands after the closing angle bracket.

    In an SMTP command that is where parameters go, and a server that does not know this one
    answers 555. Whoever lets an address carry text there lets it write parameters.
    """
    junk, angle = box.junk, box.angle
    if junk is None or angle is None:
        return
    edits = [Edit(angle.end, junk.end, "")]
    if box.display is None:
        edits += [Edit(angle.start, angle.start + 1, ""), Edit(angle.end - 1, angle.end, "")]
    yield Hit(junk.start, junk.end, *edits, text=junk.text)
