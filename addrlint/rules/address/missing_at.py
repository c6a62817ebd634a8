from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Mailbox, Match, Severity, opaque, rule, smtp_reply, traits
from addrlint.syntax.grammar import AT_LOOK_ALIKES


@rule(
    "A102",
    on=Mailbox,
    needs=traits.NO_AT,
    severity=Severity.ERROR,
    message='missing "@"',
    form_message="An address needs an @ sign.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Mailbox)", "RFC 5322 section 3.4.1"],
    bad=[
        Bad("jane.doeexample.org", "^^^^^^^^^^^^^^^^^^^"),
        Bad("Jane Doe", "^^^^^^^^", role="header"),
    ],
    good=["jane.doe@example.org", "postmaster", "jane.doe at example.org", "{{ email }}"],
)
def missing_at(box: Mailbox) -> Iterator[Match]:
    """The address has no @ sign and therefore no domain.

    An address is a local part, an @ sign and a domain; without a domain there is nowhere to send
    mail. Only ``postmaster`` is allowed without a domain, and only as a recipient (RFC 5321 section
    4.1.1.3). Add the @ sign and the domain.
    """
    local = box.local
    text = local.text
    if box.at is not None or not text or text.isspace():
        return
    if not text.isascii() and any(char in text for char in AT_LOOK_ALIKES):
        return
    if text.startswith("=?") and text.endswith("?="):  # another rule reports encoded words
        return
    # A template and a spelled-out at are named by rules of their own, postmaster by two.
    if text.lower() != "postmaster" and not opaque(text, 0, True):
        yield Match(local.start, local.end)
