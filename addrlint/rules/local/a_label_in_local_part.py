from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Local, Match, Severity, rule, traits

_A_LABEL = late(r"(?<![A-Za-z0-9-])xn--[A-Za-z0-9-]+", "finditer", re.I)


@rule(
    "L304",
    on=Local,
    needs=traits.DOUBLE_HYPHEN,
    severity=Severity.WARNING,
    message="{atom!r} is Punycode, which means nothing before the @",
    rfc=["RFC 6530 section 8", "draft-ietf-mailmaint-smtputf8-syntax"],
    bad=[Bad("xn--jrg-sna@example.org", "^^^^^^^^^^^")],
    good=["jane@xn--mnchen-3ya.de", "jane@example.org"],
)
def a_label_in_local_part(local: Local) -> Iterator[Match]:
    """An A-label, ``xn--...``, stands in the local part.

    Punycode is for domains. A local part has no ASCII form: a program that made one of it writes to
    a mailbox of that very name.
    """
    for match in _A_LABEL(local.masked):
        yield Match(local.start + match.start(), local.start + match.end(), atom=match[0])
