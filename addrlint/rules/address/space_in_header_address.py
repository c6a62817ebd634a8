from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from addrlint.rules.api import (
    HEADER,
    Address,
    Bad,
    Comment,
    Edit,
    Good,
    Match,
    Promises,
    Safety,
    Severity,
    Token,
    levels,
    rule,
    smtp_reply,
    within,
)
from addrlint.syntax.word_breaks import without_space


@rule(
    "A123",
    on=Address,
    needs=" \t\r\n(",
    severity=levels(Severity.WARNING),
    message="{what!r} inside the address",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5322 section 3.4.1", "RFC 5322 section 4.4 (obs-local-part, obs-domain)"],
    bad=[
        Bad("jane @example.org", "    ^", role="header", suggested="jane@example.org"),
        Bad("jane@ (home) example.org", "     ^,^^^^^^,^", role="header"),
        Bad("jane@exam(x)ple.org", "         ^^^", role="header"),
        Bad("jane . doe@example.org", "    ^ ^", role="header"),
        Bad("jane doe@example.org", "    ^", role="header"),
    ],
    good=[
        Good("Jane <jane@example.org> (home)", role="header"),
        Good(" jane@example.org ", role="header"),
        Good("root@[192.0.2.1] (Cron)", role="header"),
        Good('"jane doe"@example.org', role="header"),
    ],
    fix=Safety.UNSAFE,
    roles=HEADER,
    promises=Promises(covers_email_validator=True),
)
def space_in_header_address(address: Address) -> Iterator[Match]:
    """White space or a comment comes between the parts of a header address.

    Around the @ sign it is allowed but should not be used. Around a dot it is an obsolete form that
    many programs no longer read. Anywhere else it breaks the address. Remove it.
    """
    text = address.text
    # Before a bracket that is not closed comes a display name; another rule reports the bracket.
    opened = text.rfind("<")
    name_end = opened if ">" not in text[opened + 1 :] else -1
    name_start = max(text.rfind(",", 0, opened), text.rfind(";", 0, opened))
    specs = [box.addr_spec for box in address.mailboxes if box.at is not None]
    literals = [
        literal.span
        for box in address.mailboxes
        if box.domain is not None and (literal := box.domain.literal) is not None
    ]
    blanks = [token for token in address.spaces if token.text.isascii()]
    is_only_one = sum(space.place == "inside" for space in blanks) == 1
    tokens = sorted([*blanks, *address.comments], key=attrgetter("start"))
    for token, before, after in _neighbours(text, tokens):
        if name_start < token.start < name_end or token.text[0] in "\r\n":
            continue  # the blank after a fold is reported, and other rules report other line ends
        if token.start == 0 or not within(token.start, specs) or not within(token.start - 1, specs):
            continue
        is_comment = isinstance(token, Comment)
        # White space is allowed within a literal (RFC 5322 section 3.4.1).
        in_literal = not is_comment and within(token.start, literals)
        # Between two dots, or a dot and the @, a label or word is missing.
        legal = (before in ".@") != (after in ".@") or in_literal
        what = token.text if is_comment else " "
        if in_literal or (before.isalnum() and after.isalnum()):
            edits = []  # without it, two words would be one
        elif is_comment:
            edits = [Edit(token.start, token.end, "")]
        else:
            edits = without_space(text, token.start, token.end) if is_only_one else []
        yield Match(token.start, token.end, *edits, forbidden=not legal, what=what)


def _neighbours(text: str, tokens: list[Token]) -> list[tuple[Token, str, str]]:
    """Return each leaf with the characters before and after the run of leaves that it is in."""
    befores: list[str] = []
    for number, token in enumerate(tokens):
        joins = number > 0 and tokens[number - 1].end == token.start
        befores.append(befores[-1] if joins else text[token.start - 1 : token.start])
    afters: list[str] = []
    for number in range(len(tokens) - 1, -1, -1):
        end = tokens[number].end
        joins = number + 1 < len(tokens) and tokens[number + 1].start == end
        afters.append(afters[-1] if joins else text[end : end + 1])
    return list(zip(tokens, befores, reversed(afters), strict=True))
