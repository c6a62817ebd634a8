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
    "D301",
    on=Label,
    needs=traits.NON_ASCII,
    severity=Severity.ERROR,
    message="{char} is not allowed in a domain name",
    form_message="A character after the @ can't be used there.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5892 section 2 (DISALLOWED, UNASSIGNED)", "RFC 5891 section 4.2.2"],
    bad=[Bad("jane@\u2615.example.com", "     ^"), Bad("jane@a\u2665b\u2665.com", "      ^ ^")],
    good=["jane@m\u00fcnchen.de", "jane@example.org"],
    promises=Promises(on_plain_address=Plain.SILENT, silent_on_valid_idna=True),
)
def disallowed_character(label: Label) -> Iterator[Match]:
    """The domain contains a character that IDNA2008 does not allow.

    Domain names can contain letters, digits and marks of any script. Symbols, emoji and most
    punctuation are not allowed, although some registries sold such names under an older standard.
    Check the character, or use an address at another domain.
    """
    for at, code in problems(label.text):
        if code == "disallowed_codepoint":
            yield Match(label.start + at, label.start + at + 1, char=label.text[at])
