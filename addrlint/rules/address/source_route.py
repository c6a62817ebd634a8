from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import (
    Bad,
    Edit,
    Literal,
    Mailbox,
    Match,
    Safety,
    Severity,
    levels,
    rule,
    smtp_reply,
)
from addrlint.syntax.lexer import Tokens

_NO_BLANKS = {ord(sign): None for sign in " uc"}
# obs-route in the characters of ``Tokens.shape`` without white space and comments: "@" and a domain,
# once at least, between commas.
_DOMAIN = r"@(?:l|\[[^\[\]]*\]|a(?:\.a)*)"
_is_route = late(rf",*{_DOMAIN}(?:,(?:{_DOMAIN})?)*:", "fullmatch")


@rule(
    "A112",
    on=Mailbox,
    needs=":",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="source route {route!r} before the address",
    form_message="Enter only the address, with nothing before it.",
    reply=smtp_reply.SOURCE_ROUTE,
    rfc=[
        "RFC 5321 section 4.1.1.3, appendix C and appendix F.2",
        "RFC 5322 section 4.4 (obs-route)",
    ],
    bad=[
        Bad(
            "@relay.example.net:jane@example.org",
            "^^^^^^^^^^^^^^^^^^^",
            suggested="jane@example.org",
        ),
        Bad("<@a@b:jane@example.org>", " ^^^^^", role="header"),
        Bad("<@a.example.net,@b.example.net:jane@example.org>", " ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"),
    ],
    good=["jane@example.org"],
    fix=Safety.UNSAFE,
)
def source_route(box: Mailbox) -> Iterator[Match]:
    """The address lists the hosts that the mail should pass through.

    Source routes date from the 1980s. A server must still understand the syntax, should ignore the
    route, and may reject it with 550. Use only the mailbox, which is the part after the colon.
    """
    route = box.route
    if route is not None:
        edit = Edit(route.start, box.local.start, "")
        tokens = Tokens(route.text)
        shape = tokens.shape.translate(_NO_BLANKS)
        # In a header, a route is allowed only within angle brackets.
        is_broken = (
            box.angle is None
            or _is_route(shape) is None
            or any(isinstance(token, Literal) and not token.closed for token in tokens.of("l"))
        )
        yield Match(route.start, route.end, edit, forbidden=is_broken, route=route.text)
