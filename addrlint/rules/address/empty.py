from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Mailbox, Match, Severity, rule, smtp_reply, traits


@rule(
    "A101",
    on=Mailbox,
    needs=traits.NO_AT,
    severity=Severity.ERROR,
    message="the address is empty",
    form_message="Enter your e-mail address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Mailbox)"],
    bad=[Bad("", "|"), Bad("   ", "^^^"), Bad("(home)", "^^^^^^", role="header")],
    good=["jane@example.org", "@"],
)
def empty(box: Mailbox) -> Iterator[Match]:
    """The text is empty or contains only white space or a comment.

    In a list, this is usually a row with nothing in its address column. A server answers an empty
    path in RCPT TO with a syntax error. Fill in the address or remove the row.
    """
    # A group may be empty: "undisclosed-recipients:;".
    text = box.text.strip()
    is_comment = text[:1] == "(" and text[-1:] == ")" and not box.local.text
    if not box.start and (not text or (is_comment and box.at is None and box.angle is None)):
        yield Match(box.start, box.end)
