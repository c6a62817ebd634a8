from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Mailbox, Match, Severity, rule, smtp_reply


@rule(
    "A115",
    on=Mailbox,
    needs="<",
    severity=Severity.ERROR,
    message="the brackets hold no address; the empty path <> is for MAIL FROM alone",
    form_message="Nobody can get mail at this address.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.1.3 (Forward-path)", "RFC 5321 section 4.5.5"],
    bad=[Bad("<>", "^^"), Bad("Jane <>", "     ^^", role="header")],
    good=["jane@example.org", Good("<>", role="sender")],
    roles=("recipient", "header", "list"),
)
def null_path(box: Mailbox) -> Iterator[Match]:
    """The angle brackets are empty.

    The null reverse-path ``<>`` is the sender of bounces, so that they are never bounced again. A
    recipient or a header needs a mailbox.
    """
    if box.angle is not None and box.at is None and not box.local.text:
        yield Match(*box.angle)
