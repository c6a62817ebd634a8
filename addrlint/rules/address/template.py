from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Mailbox, Match, Severity, levels, rule, smtp_reply, traits
from addrlint.syntax.grammar import DOT_STRING, TEMPLATE

_TEMPLATE = late(TEMPLATE, "finditer", re.S)
_IS_DOT_STRING = late(DOT_STRING, "fullmatch")


@rule(
    "A120",
    on=Mailbox,
    needs="{%[*$#" + traits.WORD_FROM_AT,
    severity=levels(
        Severity.WARNING,
        domain=Severity.ERROR,
        rfc=Severity.WARNING,
        rfc_domain=Severity.ERROR,
        rfc_header=Severity.WARNING,
    ),
    message="{template!r} looks like an unfilled template placeholder",
    form_message="This looks like a placeholder, not a real address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Atom)"],
    bad=[
        Bad("{{user}}@example.org", "^^^^^^^^"),
        Bad("{{ user.name }}@example.org", "^^^^^^^^^^^^^^^"),
        Bad("<%= email %>", "^^^^^^^^^^^^"),
        Bad("${EMAIL}", "^^^^^^^^"),
        Bad("@EMAIL@", "^^^^^^^"),
        Bad("<%= @email %>", "^^^^^^^^^^^^^"),
        Bad("%s@example.org", "^^"),
        Bad("*|FNAME|*@example.org", "^^^^^^^^^"),
        Bad("jane@{{ domain }}", "     ^^^^^^^^^^^^"),
    ],
    good=["100%sure@example.org", "{ann*}@example.org", "a%b@example.org"],
)
def template(box: Mailbox) -> Iterator[Match]:
    """The address contains a template placeholder instead of a value.

    The program that fills in the template did not run or had no value. Braces, percent signs and
    dollar signs are legal in a local part, so servers accept such an address and the mail is lost.
    Fix the template or its data.
    """
    start, end = box.angle or (box.start, box.end)
    if box.display is not None:
        start = box.local.start
    for match in _TEMPLATE(box.text, start - box.start, end - box.start):
        at = box.start + match.start()
        is_quoted = any(quoted.start <= at < quoted.end for quoted in box.local.quoted)
        illegal = box.at is None or not (is_quoted or _IS_DOT_STRING(match[0]))
        yield Match(at, at + len(match[0]), forbidden=illegal, template=match[0])
