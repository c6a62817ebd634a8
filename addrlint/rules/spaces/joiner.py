from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Domain,
    Edit,
    Local,
    Match,
    Safety,
    Severity,
    characters,
    levels,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.grammar import JOINERS

_JOINERS = characters(f"[{JOINERS}]")


@rule(
    "S109",
    on=(Local, Domain),
    needs=traits.JOINER,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="misplaced {char}",
    form_message="There is an invisible character in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5892 appendix A.1 and A.2 (CONTEXTJ)"],
    bad=[
        Bad("jane\u200ddoe@example.org", "    ^", suggested="janedoe@example.org"),
        Bad("jane@example.org\u200c", "                ^", fixed="jane@example.org"),
    ],
    good=["jane@example.org"],
    fix=Safety.SAFE,
)
def joiner(node: Local | Domain) -> Iterator[Match]:
    """A zero-width joiner or non-joiner is in a place where it has no purpose.

    Persian and the scripts of India need these invisible characters between certain letters.
    Anywhere else they are leftovers. Remove the character; inside a local part the fix needs
    review, because the character may be part of the mailbox name.
    """
    text = node.text
    for match in _JOINERS(text):
        at = match.start()
        if len(text) > 253 or not is_joiner_in_context(text, at):
            # Within a local part it may distinguish two mailboxes, so nobody but a person drops it.
            ends = isinstance(node, Domain) or node.can_drop(at)
            place = node.start + at
            safety = Safety.SAFE if ends else Safety.UNSAFE
            yield Match(place, place + 1, Edit(place, place + 1, ""), safety=safety, char=match[0])


def is_joiner_in_context(text: str, at: int) -> bool:
    """Whether RFC 5892 appendix A allows the joiner at index ``at``."""
    from idna import valid_contextj

    try:
        return valid_contextj(text, at)
    except ValueError:  # a neighbour that Unicode does not know
        return False
