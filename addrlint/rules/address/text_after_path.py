from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Edit, Mailbox, Match, Safety, Severity, rule, smtp_reply


@rule(
    "A114",
    on=Mailbox,
    needs=">",
    severity=Severity.ERROR,
    message="unexpected {text!r} after the closing bracket",
    form_message="Enter only the address, with nothing after it.",
    reply=smtp_reply.BAD_PARAMETER,
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
def text_after_path(box: Mailbox) -> Iterator[Match]:
    """Text follows the closing angle bracket.

    In an SMTP command this is the place for parameters, and a server that does not know the
    parameter answers 555. A program that accepts text there lets the author of the address set SMTP
    parameters. Remove the text after the bracket.
    """
    trailing_text, angle = box.trailing_text, box.angle
    if trailing_text is None or angle is None or trailing_text.text in ("(", ")"):
        return  # other rules report a single parenthesis
    if "@" in trailing_text.text:  # perhaps another address, which no fix may drop
        yield Match(trailing_text.start, trailing_text.end, text=trailing_text.text)
        return
    edits = [Edit(angle.end, trailing_text.end, "")]
    if box.display is None:
        edits += [Edit(angle.start, angle.start + 1, ""), Edit(angle.end - 1, angle.end, "")]
    yield Match(trailing_text.start, trailing_text.end, *edits, text=trailing_text.text)
