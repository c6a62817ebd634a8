from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Address, Bad, Edit, Good, Match, Safety, Severity, rule, smtp_reply

_only_address = late(r"[^\s<>@,;()]+@[^\s<>@,;()]+\s*$", "match")


@rule(
    "A107",
    on=Address,
    needs="<>",
    severity=Severity.ERROR,
    message='unmatched "{bracket}"',
    form_message="Enter the address without < and >.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.2 (Path)", "RFC 5322 section 3.4 (angle-addr)"],
    bad=[
        Bad("<jane@example.org", "^", fixed="jane@example.org"),
        Bad("jane@example.org>", "                ^", fixed="jane@example.org"),
        Bad(
            "Jane Doe <jane@example.org",
            "         ^",
            role="header",
            suggested="Jane Doe <jane@example.org>",
        ),
        Bad("<<jane@example.org>>", "^                  ^", fixed="jane@example.org"),
    ],
    good=["<jane@example.org>", '"<"@example.org', Good("Jane <jane@example.org>", role="header")],
    fix=Safety.SAFE,
)
def unpaired_angle_bracket(address: Address) -> Iterator[Match]:
    """An angle bracket has no matching bracket.

    The other bracket of the pair was probably lost when the address was copied. At the very start
    or end of the text, the fix removes the bracket. After a display name, the fix adds the missing
    one. Anywhere else it is unclear what belongs together: add the missing bracket or remove this
    one.
    """
    text = address.text
    angles = [box.angle for box in address.mailboxes if box.angle is not None]
    if text.count("<") + text.count(">") == 2 * len(angles):
        return
    brackets = address.specials("<>")
    first = len(text) - len(text.lstrip(" \t<"))
    last = len(text.rstrip(" \t>"))
    if "<" in text[text.find(">") + 1 :] and ">" in text:
        first, last = 0, len(text)  # several pairs: the bracket may belong to any of them
    paired = {place for angle in angles for place in (angle.start, angle.end - 1)}
    for token in brackets:
        at = token.start
        if at not in paired and not address.hides(at):
            at_end = at < first if token.text == "<" else at >= last
            if at_end:
                yield Match(at, at + 1, Edit(at, at + 1, ""), bracket=token.text)
            elif token.text == "<" and _only_address(text, at + 1) is not None:
                end = len(text.rstrip())
                edit = Edit(end, end, ">")
                yield Match(at, at + 1, edit, safety=Safety.UNSAFE, bracket=token.text)
            else:
                yield Match(at, at + 1, bracket=token.text)
