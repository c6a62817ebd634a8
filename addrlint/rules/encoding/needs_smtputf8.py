from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import (
    Bad,
    Edit,
    Good,
    Mailbox,
    Match,
    Promises,
    Safety,
    Severity,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.idna_labels import a_label

_NON_ASCII = late("[^\x00-\x7f]+", "finditer")


@rule(
    "E103",
    on=Mailbox,
    needs=traits.NON_ASCII,
    severity=Severity.ERROR,
    message="{text!r} is not ASCII, and the next server does not offer SMTPUTF8",
    form_message="This letter can't be used here in an address.",
    reply=smtp_reply.NO_SMTPUTF8,
    rfc=["RFC 6531 section 3.2", "RFC 6531 section 3.5"],
    bad=[
        Bad("j\u00f6rg@example.org", " ^", smtputf8=False),
        Bad(
            "jane@m\u00fcnchen.de",
            "     ^^^^^^^^^^",
            fixed="jane@xn--mnchen-3ya.de",
            smtputf8=False,
        ),
    ],
    good=[
        "j\u00f6rg@example.org",
        Good("jane@xn--mnchen-3ya.de", smtputf8=False),
    ],
    fix=Safety.SAFE,
    promises=Promises(only_without_smtputf8=True),
)
def needs_smtputf8(box: Mailbox) -> Iterator[Match]:
    """The address has characters beyond ASCII, and the next hop takes none.

    A domain has an ASCII form, its A-labels, which may be sent instead. Of a local part no downgrade
    exists: no server may rewrite it, and the mail can't be sent by this route.
    """
    local, domain = box.local, box.domain
    for match in _NON_ASCII(local.text):
        start, end = local.start + match.start(), local.start + match.end()
        yield Match(start, end, text=match[0])
    if domain is not None and not domain.text.isascii():
        labels = [a_label(label.text) for label in domain.labels]
        edits = []
        if local.text.isascii() and labels and None not in labels:
            edits = [Edit(domain.start, domain.end, ".".join(str(label) for label in labels))]
        yield Match(domain.start, domain.end, *edits, text=domain.text)
