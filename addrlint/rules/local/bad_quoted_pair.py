from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import (
    Bad,
    Edit,
    Match,
    Quoted,
    Safety,
    Severity,
    levels,
    rule,
    smtp_reply,
    traits,
)

_PAIR = late(r"\\(.)", "finditer", re.S)


@rule(
    "L206",
    on=Quoted,
    needs=traits.NON_ASCII,
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="backslash before {char}; it can escape only ASCII characters",
    form_message="Remove the backslash from the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=[
        "RFC 5321 section 4.1.2 (quoted-pairSMTP)",
        "RFC 6531 section 3.3",
        "RFC 6532 section 3.2",
    ],
    bad=[Bad('"j\\\u00f6rg k"@example.org', "  ^", suggested='"j\u00f6rg k"@example.org')],
    good=['"j\u00f6rg k"@example.org', '"a\\ b"@example.org'],
    fix=Safety.UNSAFE,
)
def bad_quoted_pair(quoted: Quoted) -> Iterator[Match]:
    """Inside quotes, a backslash comes before a non-ASCII character.

    RFC 6531 allows non-ASCII characters in quoted strings, but not after a backslash. Remove the
    backslash; the character needs no escape.
    """
    for match in _PAIR(quoted.text):
        if match[1] > "\x7f":
            at = quoted.start + match.start()
            yield Match(at, at + 1, Edit(at, at + 1, ""), char=match[1])
