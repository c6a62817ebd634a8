from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Domain,
    Edit,
    Local,
    Match,
    Safety,
    Severity,
    levels,
    rule,
    smtp_reply,
    traits,
)


@rule(
    "S108",
    on=(Local, Domain),
    needs=traits.SHY,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="invisible soft hyphen (U+00AD)",
    form_message="There is an invisible character in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5892 section 2.3 (IgnorableProperties)"],
    bad=[
        Bad("jane\u00addoe@example.org", "    ^", fixed="janedoe@example.org"),
        Bad("jane@exam\u00adple.org", "         ^", fixed="jane@example.org"),
    ],
    good=["jane-doe@example.org"],
    fix=Safety.SAFE,
)
def soft_hyphen(node: Local | Domain) -> Iterator[Match]:
    """The address contains a soft hyphen.

    Word processors and web pages insert soft hyphens where a word may be split at the end of a
    line; everywhere else they are invisible. The server sees a different name from the one on the
    screen. Remove the soft hyphen.
    """
    at = node.text.find("\u00ad")
    while at >= 0:
        place = node.start + at
        safety = Safety.UNSAFE if isinstance(node, Local) and node.is_blank else Safety.SAFE
        yield Match(place, place + 1, Edit(place, place + 1, ""), safety=safety)
        at = node.text.find("\u00ad", at + 1)
