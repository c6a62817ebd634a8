from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Address, Special
from addrlint.rule import Bad, Good, Hit, Safety, Severity, rule
from addrlint.span import Edit


@rule(
    "A107",
    on=Address,
    needs="<>",
    severity=Severity.ERROR,
    message='this "{bracket}" has no partner',
    reply=reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.2 (Path)", "RFC 5322 section 3.4 (angle-addr)"],
    bad=[
        Bad("<jane@example.org", "^", fixed="jane@example.org"),
        Bad("jane@example.org>", "                ^", fixed="jane@example.org"),
        Bad("Jane <jane@example.org", "     ^", role="header"),
        Bad("<<jane@example.org>>", "^                  ^", fixed="jane@example.org"),
    ],
    good=["<jane@example.org>", '"<"@example.org', Good("Jane <jane@example.org>", role="header")],
    fix=Safety.SAFE,
)
def unpaired_angle_bracket(address: Address) -> Iterator[Hit]:
    """An angle bracket stands alone.

    Half of a pair was lost when the address was copied. At the very start or end of the text it
    can be dropped; anywhere else nobody can tell what belongs together.
    """
    paired = {
        place
        for box in address.mailboxes
        if box.angle is not None
        for place in (box.angle.start, box.angle.end - 1)
    }
    hidden = [box.display.span for box in address.mailboxes if box.display is not None]
    hidden += address.opaque
    text = address.text
    for leaf in address.leaves:
        at = leaf.start
        if type(leaf) is not Special or leaf.text not in "<>" or at in paired:
            continue
        if any(span.start <= at < span.end for span in hidden):
            continue
        ends = not text[:at].strip(" \t<") if leaf.text == "<" else not text[at + 1 :].strip(" \t>")
        yield Hit(at, at + 1, *([Edit(at, at + 1, "")] if ends else []), bracket=leaf.text)
