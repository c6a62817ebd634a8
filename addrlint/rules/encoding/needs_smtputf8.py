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
    message="{text!r} is not ASCII, but the next server does not offer SMTPUTF8",
    form_message="Letters other than a to z can't be used in this address.",
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
    """The address contains non-ASCII characters, but the next server accepts only ASCII.

    A domain has an ASCII form (its A-labels, which start with ``xn--``) that can be sent instead. A
    local part has no ASCII form, and no server may rewrite it, so the mail can't be sent through
    this server. Use a server that offers SMTPUTF8, or another address.
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
