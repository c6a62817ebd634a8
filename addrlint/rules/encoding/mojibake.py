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
from addrlint.syntax.grammar import MOJIBAKE

_MOJIBAKE = characters(f"(?:{MOJIBAKE})+")


@rule(
    "E105",
    on=(Local, Domain),
    needs=traits.UTF8_READ_AS_LATIN1,
    severity=levels(Severity.WARNING, domain=Severity.ERROR),
    message="{text!r} is {meant!r} decoded with the wrong encoding",
    form_message="Part of the address looks garbled; please type it again.",
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 6532 section 3.1"],
    bad=[
        Bad("j\u00c3\u00b6rg@example.org", " ^^", suggested="j\u00f6rg@example.org"),
        Bad("o\u00e2\u20ac\u2122neil@example.org", " ^^^"),
        Bad("jane@m\u00c3\u00bcnchen.de", "      ^^"),
    ],
    good=["j\u00f6rg@example.org"],
    fix=Safety.UNSAFE,
)
def mojibake(node: Local | Domain) -> Iterator[Match]:
    """The address contains UTF-8 text that was decoded as Windows-1252.

    One letter became two or three characters. Most likely, the whole list was read with the wrong
    encoding: read it again as UTF-8.
    """
    for match in _MOJIBAKE(node.text):
        meant = _repaired(match[0])
        if meant is not None:
            start, end = node.start + match.start(), node.start + match.end()
            yield Match(start, end, Edit(start, end, meant), text=match[0], meant=meant)


def _repaired(text: str) -> str | None:
    raw = bytearray()
    for char in text:
        try:
            raw += char.encode("cp1252")
        except UnicodeEncodeError:
            raw += char.encode("latin-1", "ignore")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
