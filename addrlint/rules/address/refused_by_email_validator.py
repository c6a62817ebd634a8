from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule, smtp_reply


@rule(
    "A190",
    on=(),
    severity=Severity.ERROR,
    message="email-validator rejects this: {sentence}",
    form_message="This address can't be used.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["email-validator 2.4"],
    bad=[
        Bad("jane\u037edoe@example.org", "^^^^^^^^"),
    ],
    good=["jane@example.org", '"jane doe"@example.org', "jane@[192.0.2.1]"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def refused_by_email_validator(node: Node) -> Iterator[Match]:
    """No addrlint rule reports this part of the address, but email-validator rejects it.

    Many sign-up forms and programs use that library, so this address cannot be entered there. The
    text after the colon is email-validator's own message. With the target rfc, email-validator is
    not used. Correct the address, or use another one.
    """
    # The referee finds these, outside the engine: there is no node to look at.
    yield from ()
