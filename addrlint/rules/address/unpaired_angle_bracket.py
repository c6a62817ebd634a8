from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import (
    Address,
    Bad,
    Edit,
    Good,
    Match,
    Safety,
    Severity,
    Token,
    rule,
    smtp_reply,
    within,
)

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
    first = len(text) - len(text.lstrip(" \t<"))
    last = len(text.rstrip(" \t>"))
    if "<" in text[text.find(">") + 1 :] and ">" in text:
        first, last = 0, len(text)  # several pairs: the bracket may belong to any of them
    unmatched = _unmatched(address)
    ends = [
        token.start < first if token.text == "<" else token.start >= last for token in unmatched
    ]
    # With both kinds unmatched, a fix must keep the balance: "<<jane@example.org>>".
    opened = sum(token.text == "<" for token in unmatched)
    if opened in (0, len(unmatched)):
        # A bracket may hide behind a quote that is never closed.
        more, fewer = "<>" if opened else "><"
        keeps_balance = text.count(more) > text.count(fewer)
    else:
        keeps_balance = all(ends) and 2 * opened == len(unmatched)
    for token, is_at_end in zip(unmatched, ends, strict=True):
        at = token.start
        if is_at_end and keeps_balance:
            yield Match(at, at + 1, Edit(at, at + 1, ""), bracket=token.text)
        elif token.text == "<" and _only_address(text, at + 1) is not None:
            end = len(text.rstrip())
            edit = Edit(end, end, ">")
            yield Match(at, at + 1, edit, safety=Safety.UNSAFE, bracket=token.text)
        else:
            yield Match(at, at + 1, bracket=token.text)


def _unmatched(address: Address) -> list[Token]:
    """Return the brackets outside pairs and names, except those after an address in brackets."""
    paired: set[int] = set()
    trailing = []
    for box in address.mailboxes:
        if box.angle is not None:
            paired.update((box.angle.start, box.angle.end - 1))
        if box.trailing_text is not None:  # another rule reports it
            trailing.append(box.trailing_text.span)
    return [
        token
        for token in address.specials("<>")
        if token.start not in paired
        and not address.hides(token.start)
        and not within(token.start, trailing)
    ]
