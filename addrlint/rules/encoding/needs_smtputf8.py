from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Mailbox
from addrlint.idn import a_label
from addrlint.marks import NON_ASCII
from addrlint.pattern import late
from addrlint.rule import Bad, Good, Hit, Safety, Severity, rule
from addrlint.span import Edit

_NON_ASCII = late("[^\x00-\x7f]+", "finditer")


@rule(
    "E103",
    on=Mailbox,
    needs=NON_ASCII,
    severity=Severity.ERROR,
    message="{text!r} is not ASCII, and the next server does not offer SMTPUTF8",
    reply=reply.NO_SMTPUTF8,
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
    only_ascii=True,
)
def needs_smtputf8(box: Mailbox) -> Iterator[Hit]:
    """The address has characters beyond ASCII, and the next hop takes none.

    A domain has an ASCII form, its A-labels, which may be sent instead. Of a local part no downgrade
    exists: no server may rewrite it, and the mail can't be sent by this route.
    """
    local, domain = box.local, box.domain
    for match in _NON_ASCII(local.text):
        start, end = local.start + match.start(), local.start + match.end()
        yield Hit(start, end, text=match[0])
    if domain is not None and not domain.text.isascii():
        labels = [a_label(label.text) for label in domain.labels]
        edits = []
        if local.text.isascii() and labels and None not in labels:
            edits = [Edit(domain.start, domain.end, ".".join(str(label) for label in labels))]
        yield Hit(domain.start, domain.end, *edits, text=domain.text)
