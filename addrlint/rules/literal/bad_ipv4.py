from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Literal, Match, Severity, levels, rule, smtp_reply

_NUMBERS = late(r"[0-9.]+", "fullmatch")
_SNUM = late(r"[0-9]{1,3}", "fullmatch")


@rule(
    "I101",
    on=Literal,
    needs="[",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="{part!r} is wrong: an IPv4 address is four numbers from 0 to 255",
    form_message="Use a name after the @, not a number.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (IPv4-address-literal)"],
    bad=[
        Bad("jane@[192.0.2.300]", "              ^^^"),
        Bad("jane@[192.0.2]", "      ^^^^^^^"),
        Bad("jane@[1]", "      ^"),
    ],
    good=[
        "jane@[192.0.2.1]",
        "jane@[example.org]",
        "jane@[IPv6:::1]",
    ],
)
def bad_ipv4(literal: Literal) -> Iterator[Match]:
    """The brackets contain something that looks like an IPv4 address but is not one.

    An IPv4 address is four numbers from 0 to 255 with dots between them and nothing before or
    after. Correct the address, or use the name of the host without brackets.
    """
    content = literal.content
    if not _NUMBERS(content):
        return
    parts = content.split(".")
    if len(parts) != 4:
        yield Match(literal.start + 1, literal.start + 1 + len(content), part=content)
        return
    at = literal.start + 1
    for part in parts:
        if not _SNUM(part) or int(part) > 255:
            yield Match(at, at + len(part), part=part)
        at += len(part) + 1
