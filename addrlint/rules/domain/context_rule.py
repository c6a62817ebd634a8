from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Label,
    Match,
    Plain,
    Promises,
    Severity,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.idna_labels import problems


@rule(
    "D302",
    on=Label,
    needs=traits.NON_ASCII,
    severity=Severity.ERROR,
    message="{char} is allowed in a domain only in certain contexts, and not here",
    form_message="A character after the @ can't be used there.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5892 appendix A (CONTEXTO)", "RFC 5891 section 4.2.3.3"],
    bad=[Bad("jane@a\u00b7b.com", "      ^"), Bad("jane@\u30fbabc.com", "     ^")],
    good=["jane@l\u00b7l.cat", "jane@m\u00fcnchen.de"],
    promises=Promises(on_plain_address=Plain.SILENT, silent_on_valid_idna=True),
)
def context_rule(label: Label) -> Iterator[Match]:
    """A character appears where its script does not use it.

    The middle dot is for Catalan, between two l; the Katakana middle dot needs Japanese characters
    in the label; the two kinds of Arabic digits must not be mixed. In other places they could be
    mistaken for other characters. Check the spelling of the domain.
    """
    for at, code in problems(label.text):
        if code in ("contexto", "unknown_codepoint"):
            yield Match(label.start + at, label.start + at + 1, char=label.text[at])
