from __future__ import annotations

from collections.abc import Iterator
from unicodedata import normalize

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
from addrlint.syntax.grammar import AT_LOOK_ALIKES, OWNED
from addrlint.syntax.idna_labels import has_mojibake

# The look-alikes of @ have a rule of their own where there is no @; elsewhere this rule reports them.
_OWNED = OWNED.replace(AT_LOOK_ALIKES, "")
_CANDIDATES = characters(f"[^\x00-\x9f{_OWNED}]")


@rule(
    "E106",
    on=(Local, Domain),
    needs=traits.NOT_NORMALIZED,
    severity=levels(Severity.WARNING, domain=Severity.ERROR),
    message="{char} is a compatibility variant of {plain!r}",
    form_message="Use ordinary letters and digits in the address.",
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 6532 section 3.1 (NFKC)", "RFC 5892 section 2.2 (Unstable)"],
    bad=[
        Bad("\uff4aane@example.org", "^", suggested="jane@example.org"),
        Bad("jane@ex\uff41mple.org", "       ^", suggested="jane@example.org"),
        Bad("o\ufb03ce@example.org", " ^", suggested="office@example.org"),
    ],
    good=["office@example.org", "j\u00f6rg@example.org", "jane\uff20example.org"],
    fix=Safety.UNSAFE,
)
def compatibility_character(node: Local | Domain) -> Iterator[Match]:
    """The address contains a character that Unicode defines as a variant of others.

    Full-width letters, ligatures and circled numbers are examples. Programs that compare names may
    or may not treat them as equal to the plain characters. Use the plain characters.
    """
    text = node.text
    if text.isascii():
        return
    has_no_at = isinstance(node, Local) and node.has_no_at
    if has_mojibake(text):
        return
    for match in _CANDIDATES(text):
        char = match[0]
        plain = normalize("NFKC", char)
        if (
            plain == char
            or normalize("NFC", char) != char
            or (has_no_at and char in AT_LOOK_ALIKES)
        ):
            continue
        at = node.start + match.start()
        edits = [Edit(at, at + 1, plain)] if plain.isalnum() or plain == "-" else []
        yield Match(at, at + 1, *edits, char=char, plain=plain)
