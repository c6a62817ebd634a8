from __future__ import annotations

from collections.abc import Iterator
from unicodedata import normalize

from addrlint import reply
from addrlint.address import Domain, Local
from addrlint.grammar import AT_LOOK_ALIKES, OWNED
from addrlint.idn import has_mojibake
from addrlint.marks import VARIANT
from addrlint.rule import Bad, Hit, Safety, Severity, characters, levels, rule
from addrlint.span import Edit

# The look-alikes of @ have a rule of their own where no @ stands, and are seen here elsewhere.
_OWNED = OWNED.replace(AT_LOOK_ALIKES, "")
_CANDIDATES = characters(f"[^\x00-\x9f{_OWNED}]")


@rule(
    "E106",
    on=(Local, Domain),
    needs=VARIANT,
    severity=levels(Severity.WARNING, domain=Severity.ERROR),
    message="{char} is another way to write {plain!r}",
    reply_in_domain=reply.BAD_DOMAIN,
    rfc=["RFC 6532 section 3.1 (NFKC)", "RFC 5892 section 2.2 (Unstable)"],
    bad=[
        Bad("\uff4aane@example.org", "^", suggested="jane@example.org"),
        Bad("jane@ex\uff41mple.org", "       ^", suggested="jane@example.org"),
        Bad("o\ufb03ce@example.org", " ^", suggested="office@example.org"),
    ],
    good=["office@example.org", "j\u00f6rg@example.org", "jane\uff20example.org"],
    fix=Safety.UNSAFE,
)
def compatibility_character(node: Local | Domain) -> Iterator[Hit]:
    """A character stands here that Unicode keeps only as a variant of others.

    Full-width letters, ligatures and circled numbers are of this kind. Programs that compare names
    may or may not take them for the plain ones.
    """
    text = node.text
    if text.isascii():
        return
    alone = isinstance(node, Local) and node.alone
    if has_mojibake(text):
        return
    for match in _CANDIDATES(text):
        char = match[0]
        plain = normalize("NFKC", char)
        if plain == char or normalize("NFC", char) != char or (alone and char in AT_LOOK_ALIKES):
            continue
        at = node.start + match.start()
        edits = [Edit(at, at + 1, plain)] if plain.isalnum() or plain == "-" else []
        yield Hit(at, at + 1, *edits, char=char, plain=plain)
