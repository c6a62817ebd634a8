from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Edit, Local, Match, Safety, Severity, rule, smtp_reply
from addrlint.syntax.grammar import HTML_ESCAPE

_ESCAPE = late(HTML_ESCAPE, "finditer")


@rule(
    "E110",
    on=Local,
    needs="&",
    severity=Severity.ERROR,
    message="{escape!r} is an HTML escape for {meant!r}",
    form_message="Part of the address looks garbled; please type it again.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Atom)", "HTML, named character references"],
    bad=[
        Bad("o&apos;hara@example.org", " ^^^^^^", suggested="o'hara@example.org"),
        Bad("jane&amp;joe@example.org", "    ^^^^^", suggested="jane&joe@example.org"),
        Bad("jane&#64;example.org", "    ^^^^^"),
    ],
    good=["jane&joe@example.org", '"a&amp;b"@example.org'],
    fix=Safety.UNSAFE,
)
def html_escape(local: Local) -> Iterator[Match]:
    """The local part contains an HTML escape, such as ``&amp;``.

    The address was taken from a web page, or from a database of web pages, without decoding it. The
    semicolon of the escape is not allowed without quotes. Replace the escape with the character
    that it encodes.
    """
    if local.quoted:
        return
    for match in _ESCAPE(local.text):
        start, end = local.start + match.start(), local.start + match.end()
        meant = unescape(match[0])
        yield Match(start, end, Edit(start, end, meant), escape=match[0], meant=meant)
