from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule, smtp_reply


@rule(
    "A190",
    on=(),
    severity=Severity.ERROR,
    message="email-validator refuses this: {sentence}",
    form_message="This address can't be used.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["email-validator 2.4"],
    bad=[
        Bad("jane\u037edoe@example.org", "^^^^^^^^"),
        Bad("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645@example.org", "^^^^^^^^"),
    ],
    good=["jane@example.org", '"jane doe"@example.org', "jane@[192.0.2.1]"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def refused_by_email_validator(node: Node) -> Iterator[Match]:
    """No rule of ours objects to this part, and email-validator refuses it.

    Many sign-up forms and programs use that library; an address it refuses can't be typed into
    them. Its sentence is given as it is. At target rfc it is not asked.
    """
    # The referee finds these, outside the engine: there is no node to look at.
    yield from ()
