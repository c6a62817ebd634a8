from __future__ import annotations

from collections.abc import Iterator
from quopri import decodestring

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Edit, Local, Match, Safety, Severity, rule

# Only what nobody writes on purpose: VERP and BATV put "=" and digits into senders.
_ESCAPE = late(
    r"(?:=[CD][0-9A-F]=[89AB][0-9A-F]|=E[0-9A-F]=[89AB][0-9A-F]=[89AB][0-9A-F])+|=(?:3D|2E|5F|2B)",
    "finditer",
)


@rule(
    "E114",
    on=Local,
    needs="=",
    severity=Severity.WARNING,
    message="{escape!r} is a quoted-printable escape for {meant!r}",
    form_message="Part of the address looks garbled; please type it again.",
    rfc=["RFC 2045 section 6.7"],
    bad=[
        Bad("j=C3=B6rg@example.org", " ^^^^^^", suggested="j\u00f6rg@example.org"),
        Bad("jane=2Edoe@example.org", "    ^^^", suggested="jane.doe@example.org"),
    ],
    good=[
        "jane=doe@example.org",
        "=?utf-8?q?j=C3=B6rg?=@example.org",
        "prvs=2E01=jane@example.org",
    ],
    fix=Safety.UNSAFE,
)
def quoted_printable_escape(local: Local) -> Iterator[Match]:
    """The local part contains a quoted-printable escape, such as ``=2E``.

    The address was copied from the source of a message, where ``=2E`` means a dot. In an address,
    the escape is not decoded and is part of the name. Replace it with the character that it
    encodes.
    """
    if "=?" in local.text or local.text[:5].lower() == "prvs=":
        return
    for match in _ESCAPE(local.text):
        start, end = local.start + match.start(), local.start + match.end()
        meant = decodestring(match[0]).decode("utf-8", "replace")
        yield Match(start, end, Edit(start, end, meant), escape=match[0], meant=meant)
