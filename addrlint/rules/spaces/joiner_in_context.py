from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Domain,
    Local,
    Match,
    Promises,
    Severity,
    characters,
    rule,
    smtp_reply,
    traits,
)
from addrlint.rules.spaces.joiner import is_joiner_in_context
from addrlint.syntax.grammar import JOINERS

_JOINERS = characters(f"[{JOINERS}]")


@rule(
    "S113",
    on=(Local, Domain),
    needs=traits.JOINER,
    severity=Severity.WARNING,
    message="{char} is legal here, but email-validator and many forms reject it",
    form_message="There is an invisible character in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5892 appendix A.1 and A.2 (CONTEXTJ)", "RFC 6531 section 3.3"],
    bad=[
        Bad("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645@example.org", "  ^"),
        Bad("jane@\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645.com", "       ^"),
    ],
    good=["jane@example.org", "jane@\u0645\u06cc\u062e\u0648\u0627\u0647\u0645.com"],
    promises=Promises(covers_email_validator=True),
)
def joiner_in_context(node: Local | Domain) -> Iterator[Match]:
    """A zero-width joiner or non-joiner is between letters that need it.

    Persian and the scripts of India use these invisible characters. SMTPUTF8 allows them in a local
    part and IDNA allows them in a domain. But nobody sees them, many keyboards cannot type them,
    and email-validator rejects them. Ask the owner whether the address really contains one.
    """
    text = node.text
    for match in _JOINERS(text):
        if len(text) <= 253 and is_joiner_in_context(text, match.start()):
            place = node.start + match.start()
            yield Match(place, place + 1, char=match[0])
