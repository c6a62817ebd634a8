from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from addrlint import reply
from addrlint.address import Local
from addrlint.grammar import HTML_ESCAPE
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Safety, Severity, rule
from addrlint.span import Edit

_ESCAPE = late(HTML_ESCAPE, "finditer")


@rule(
    "E110",
    on=Local,
    needs="&",
    severity=Severity.ERROR,
    message="{escape!r} is a character reference of HTML, for {meant!r}",
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Atom)", "HTML, named character references"],
    bad=[
        Bad("o&apos;hara@example.org", " ^^^^^^", suggested="o'hara@example.org"),
        Bad("jane&amp;joe@example.org", "    ^^^^^", suggested="jane&joe@example.org"),
        Bad("jane&#64;example.org", "    ^^^^^"),
    ],
    good=["jane&joe@example.org", '"a&amp;b"@example.org'],
    fix=Safety.UNSAFE,
)
def html_escape(local: Local) -> Iterator[Hit]:
    """The local part holds a character as it is written in HTML.

    A web page or a database of web pages gave it away undecoded. Its semicolon is not allowed
    without quotes.
    """
    if local.quoted:
        return
    for match in _ESCAPE(local.text):
        start, end = local.start + match.start(), local.start + match.end()
        meant = unescape(match[0])
        yield Hit(start, end, Edit(start, end, meant), escape=match[0], meant=meant)
