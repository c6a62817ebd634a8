from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "M106",
    on=(),
    severity=Severity.ERROR,
    message="{name} contains {char} unencoded, and the server does not offer SMTPUTF8",
    rfc=["RFC 6532 section 3", "RFC 2047 section 5", "RFC 6531 section 3.4"],
    bad=[
        Bad(
            "From: J\u00f6rg <joerg@acme-tools.com>\nTo: joe@acme-tools.com\n", " ^", smtputf8=False
        )
    ],
    good=["From: =?utf-8?q?J=C3=B6rg?= <joerg@acme-tools.com>\nTo: joe@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT, only_without_smtputf8=True),
)
def raw_non_ascii(node: Node) -> Iterator[Match]:
    """A header contains unencoded non-ASCII text, and the server does not offer SMTPUTF8.

    Postfix then refuses the message with "SMTPUTF8 is required", although every address is ASCII:
    a name or the subject is the cause. Encode the text as an encoded word, which mail libraries do
    by themselves unless the header is written as UTF-8.
    """
    # Found by ``check_message``: there is no node of one address to look at.
    yield from ()
