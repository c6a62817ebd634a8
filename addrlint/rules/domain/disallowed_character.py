from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Label
from addrlint.idn import problems
from addrlint.marks import NON_ASCII
from addrlint.rule import Bad, Hit, Plain, Severity, rule


@rule(
    "D301",
    on=Label,
    needs=NON_ASCII,
    severity=Severity.ERROR,
    message="{char} is not allowed in a domain name",
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 5892 section 2 (DISALLOWED, UNASSIGNED)", "RFC 5891 section 4.2.2"],
    bad=[Bad("jane@\u2615.example.com", "     ^"), Bad("jane@a\u2665b\u2665.com", "      ^ ^")],
    good=["jane@m\u00fcnchen.de", "jane@example.org"],
    plain=Plain.SILENT,
    idna=True,
)
def disallowed_character(label: Label) -> Iterator[Hit]:
    """A character stands in the domain that IDNA2008 keeps out of names.

    Names may hold letters, digits and marks of any script. Symbols, emoji and most punctuation are
    out, though some registries sold such names by an older standard.
    """
    for at, code in problems(label.text):
        if code == "disallowed_codepoint":
            yield Hit(label.start + at, label.start + at + 1, char=label.text[at])
