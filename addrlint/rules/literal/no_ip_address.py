from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Literal, Match, Severity, levels, rule, smtp_reply

_bracket = late(r"(?:[^\\\[\]]|\\.)*[\[\]]", "match", re.S)
_NUMBERS = late(r"[0-9.]*", "fullmatch")


@rule(
    "I112",
    on=Literal,
    needs="[",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="{content!r} is not an IP address; square brackets can contain nothing else",
    form_message="Enter the address without square brackets.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (address-literal)"],
    bad=[Bad("jane@[example.org]", "      ^^^^^^^^^^^"), Bad("jane@[a.b.c.d]", "      ^^^^^^^")],
    good=["jane@example.org", "jane@[192.0.2.1]", "jane@[192.0.2.300]", "jane@[IPv6:::1]"],
)
def no_ip_address(literal: Literal) -> Iterator[Match]:
    """The brackets after the @ sign contain a name or other text.

    Square brackets are for IP addresses; a domain is written without them. In a message header the
    grammar allows any text there, but no server can send mail to it. Remove the brackets.
    """
    content = literal.content
    if ":" not in content and not _NUMBERS(content):
        start = literal.start + 1
        # dtext excludes brackets even in a header (RFC 5322 sections 3.4.1 and 4.1).
        has_bracket = _bracket(content) is not None
        yield Match(start, start + len(content), forbidden=has_bracket, content=content)
