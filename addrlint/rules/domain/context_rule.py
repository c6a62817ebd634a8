from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Label
from addrlint.idn import problems
from addrlint.marks import NON_ASCII
from addrlint.rule import Bad, Hit, Plain, Severity, rule


@rule(
    "D302",
    on=Label,
    needs=NON_ASCII,
    severity=Severity.ERROR,
    message="{char} is allowed in a domain only beside certain letters, and not here",
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 5892 appendix A (CONTEXTO)", "RFC 5891 section 4.2.3.3"],
    bad=[Bad("jane@a\u00b7b.com", "      ^"), Bad("jane@\u30fbabc.com", "     ^")],
    good=["jane@l\u00b7l.cat", "jane@m\u00fcnchen.de"],
    plain=Plain.SILENT,
    idna=True,
)
def context_rule(label: Label) -> Iterator[Hit]:
    """A character stands where its script has no use for it.

    The middle dot is for Catalan, between two l; the Katakana dot goes with Japanese letters; the
    two kinds of Arabic digits must not be mixed. Elsewhere these would pass for other characters.
    """
    for at, code in problems(label.text):
        if code in ("contexto", "unknown_codepoint"):
            yield Hit(label.start + at, label.start + at + 1, char=label.text[at])
