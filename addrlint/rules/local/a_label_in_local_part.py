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
    message="{atom!r} is Punycode, which has no meaning before the @",
    form_message="The code xn-- works only after the @.",
    rfc=["RFC 6530 section 8", "draft-ietf-mailmaint-smtputf8-syntax"],
    bad=[Bad("xn--jrg-sna@example.org", "^^^^^^^^^^^")],
    good=["jane@xn--mnchen-3ya.de", "jane@example.org"],
)
def a_label_in_local_part(local: Local) -> Iterator[Match]:
    """The local part contains an A-label (``xn--...``).

    Punycode is only for domains; a local part has no ASCII form. A program that converts it anyway
    sends mail to a mailbox with this literal name. Write the local part in its original letters.
    """
    for match in _A_LABEL(local.masked):
        yield Match(local.start + match.start(), local.start + match.end(), atom=match[0])
