from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Atom,
    Bad,
    Comment,
    Dot,
    Good,
    Local,
    Match,
    Node,
    Quoted,
    Severity,
    Space,
    levels,
    rule,
    smtp_reply,
)

_KINDS = {Atom: "w", Quoted: "w", Dot: "."}


@rule(
    "L204",
    on=Local,
    needs='"',
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="quotes must enclose the whole local part",
    form_message="Enter the address without quotes.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Local-part)", "RFC 5322 section 4.4 (obs-local-part)"],
    bad=[
        Bad('"jane".doe@example.org', "^^^^^^"),
        Bad('jane"the"doe@example.org', "    ^^^^^"),
        Bad('"jane"doe@example.org', "^^^^^^", role="header"),
    ],
    good=['"jane.doe"@example.org', Good('"jane"@example.org', role="header")],
)
def text_beside_quotes(local: Local) -> Iterator[Match]:
    """Only a piece of the local part is in quotes.

    In an envelope, the local part is either one quoted string or has no quotes. Headers once
    allowed quoted words between dots, as in ``"jane".doe@example.org``; any other text next to a
    quote was never allowed. Quote the whole local part or remove the quotes.
    """
    if len(local.tokens) == 1 or not local.quoted:
        return
    shape = "".join(_KINDS.get(type(x), "?") for x in local.tokens if not _is_blank(x))
    obsolete = set(shape[::2]) == {"w"} and set(shape[1::2]) == {"."} and shape[-1] == "w"
    if len(shape) > 1:
        for quoted in local.quoted:
            if quoted.closed:
                yield Match(quoted.start, quoted.end, forbidden=not obsolete)


def _is_blank(token: Node) -> bool:
    return type(token) is Comment or (type(token) is Space and token.text.isascii())
