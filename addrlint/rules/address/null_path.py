from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Mailbox, Match, Severity, rule, smtp_reply


@rule(
    "A115",
    on=Mailbox,
    needs="<",
    severity=Severity.ERROR,
    message="empty angle brackets; <> is allowed only in MAIL FROM",
    form_message="Enter your e-mail address.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.1.3 (Forward-path)", "RFC 5321 section 4.5.5"],
    bad=[Bad("<>", "^^"), Bad("Jane <>", "     ^^", role="header")],
    good=["jane@example.org", Good("<>", role="sender")],
    roles=("recipient", "header", "list"),
)
def null_path(box: Mailbox) -> Iterator[Match]:
    """The angle brackets are empty.

    The null reverse-path ``<>`` is the sender of bounces, so that a bounce never causes another
    bounce. A recipient or a header needs a mailbox. Put the address into the brackets or remove the
    entry.
    """
    if box.angle is not None and box.at is None and not box.local.text:
        yield Match(*box.angle)
