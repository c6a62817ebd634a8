from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Edit, Local, Match, Safety, Severity, rule

_ESCAPE = late(
    r"(?:%(?:2[0-9A-Fa-f]|3[A-Fa-f]|40|5[B-Fb-f]|7[B-Eb-e]"
    r"|[CDcd][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|[Ee][0-9A-Fa-f](?:%[89ABab][0-9A-Fa-f]){2}))+",
    "finditer",
)


@rule(
    "E109",
    on=Local,
    needs="%",
    severity=Severity.WARNING,
    message="{escape!r} is a URL escape for {meant!r}",
    form_message="Part of the address looks garbled; please type it again.",
    rfc=["RFC 3986 section 2.1", "RFC 6068 section 2"],
    bad=[
        Bad("jane%2Bnews@example.org", "    ^^^", suggested="jane+news@example.org"),
        Bad("j%C3%B6rg@example.org", " ^^^^^^", suggested="j\u00f6rg@example.org"),
    ],
    good=["jane+news@example.org", "100%@example.org"],
    fix=Safety.UNSAFE,
)
def percent_escape(local: Local) -> Iterator[Match]:
    """The local part contains a URL escape, such as ``%2B``.

    The address was copied from a link, where ``%2B`` means ``+``. In an address, the escape is not
    decoded and is part of the name. Replace it with the character that it encodes.
    """
    for match in _ESCAPE(local.text):
        start, end = local.start + match.start(), local.start + match.end()
        meant = unquote(match[0])
        yield Match(start, end, Edit(start, end, meant), escape=match[0], meant=meant)
