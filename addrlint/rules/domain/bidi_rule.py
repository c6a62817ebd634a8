from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Domain,
    Label,
    Match,
    Plain,
    Promises,
    Severity,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.grammar import JOINERS
from addrlint.syntax.idna_labels import bidi_problem, has_rtl, u_label


@rule(
    "D303",
    on=Domain,
    needs=traits.RIGHT_TO_LEFT + traits.DOUBLE_HYPHEN,
    severity=Severity.ERROR,
    message="label {label!r} breaks the bidi rule for domains with right-to-left letters",
    form_message="A character after the @ can't be used there.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5893 section 2", "RFC 5891 section 4.2.3.4"],
    bad=[
        Bad("jane@1.\u05d0\u05d1.com", "     ^"),
        Bad("jane@\u05d0a\u05d1.com", "     ^^^"),
        Bad("jane@1.xn--4dbc.com", "     ^"),
    ],
    good=["jane@\u05d0\u05d1.com", "jane@xn--4dbc.com", "jane@1.example.com"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def bidi_rule(domain: Domain) -> Iterator[Match]:
    """A label breaks the bidi rule in a domain with right-to-left letters.

    If any label of a domain has Hebrew or Arabic letters, every label must start with a letter and
    must not mix directions. Otherwise two different domains can look the same on the screen. Check
    the spelling of the domain.
    """
    text = domain.text
    if text.isascii() and "xn--" not in text.lower():
        return
    names = [(label, _unicode(label)) for label in domain.labels]
    if any(has_rtl(name) for _, name in names):
        for label, name in names:
            if name and bidi_problem(name):
                yield Match(label.start, label.end, label=label.text)


def _unicode(label: Label) -> str:
    if label.text[:4].lower() == "xn--":
        return u_label(label.text.lower()) or ""
    # A joiner counts here, though it has a rule of its own: it must not end a label.
    text = label.text if set(JOINERS) & set(label.text) else label.clean
    return text.lower()
