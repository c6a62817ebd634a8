from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from addrlint._lazy_regex import late
from addrlint.rules.api import (
    Bad,
    Edit,
    Local,
    Match,
    Safety,
    Severity,
    rule,
    smtp_reply,
    without_invisible,
)
from addrlint.syntax.grammar import DOT_STRING

_PAIR = late(r"\\(.)", "sub", re.S)
_IS_DOT_STRING = late(DOT_STRING, "fullmatch")


def unquoted(local: Local) -> str | None:
    """Return the local part without quotes and backslashes if it needs none, else None."""
    if len(local.tokens) != 1 or not local.quoted or not local.quoted[0].closed:
        return None
    if without_invisible(local.quoted[0].content) != local.quoted[0].content:
        return None  # what can't be seen there may tell it from another mailbox
    text = _PAIR(r"\1", local.quoted[0].content)
    return text if _IS_DOT_STRING(text) and _IS_DOT_STRING(normalize("NFC", text)) else None


@rule(
    "L202",
    on=Local,
    needs='"',
    severity=Severity.WARNING,
    message="unnecessary quotes: {unquoted!r} is the same mailbox",
    form_message="Enter the address without quotes.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Quoted-string, the advice on mailboxes to define)"],
    bad=[
        Bad('"jane.doe"@example.org', "^^^^^^^^^^", fixed="jane.doe@example.org"),
        Bad('"j\\ane"@example.org', "^^^^^^^", fixed="jane@example.org"),
    ],
    good=['"jane doe"@example.org', '"jane..doe"@example.org', "jane@example.org"],
    fix=Safety.SAFE,
)
def needless_quotes(local: Local) -> Iterator[Match]:
    """The local part is in quotes but means the same without them.

    A sender should use as little quoting as possible. Many servers and sign-up forms reject every
    quote, so the address works in more places without them. Remove the quotes; the fix is safe.
    """
    plain = unquoted(local)
    if plain is not None:
        yield Match(local.start, local.end, Edit(local.start, local.end, plain), unquoted=plain)
