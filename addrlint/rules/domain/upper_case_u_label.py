from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Domain,
    Edit,
    Match,
    Plain,
    Promises,
    Safety,
    Severity,
    levels,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.idna_labels import has_mojibake, lower_case

# UTS 46 maps these to another letter than Unicode's lower-casing does, so that there are two domains
# that the writer can mean.
_AMBIGUOUS = frozenset("\u03a3\u1e9e")


@rule(
    "D305",
    on=Domain,
    needs=traits.NON_ASCII,
    severity=levels(Severity.WARNING, rfc=Severity.ERROR),
    message="upper-case {char} in a non-ASCII label; a mail server need not convert it",
    form_message="Use lower-case letters after the @.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5891 section 4.2.2", "RFC 5895 section 2"],
    bad=[
        Bad("jane@M\u00fcnchen.de", "     ^", fixed="jane@m\u00fcnchen.de"),
        Bad("jane@M\u00dcNCHEN.de", "     ^^^^^^^", fixed="jane@m\u00fcnchen.de"),
        Bad("jane@\u039f\u0394\u039f\u03a3.gr", "     ^^^^"),
    ],
    good=["jane@m\u00fcnchen.de", "jane@EXAMPLE.org", "jane@\u13a0\u13b3.com"],
    fix=Safety.SAFE,
    promises=Promises(on_plain_address=Plain.SILENT, silent_on_valid_idna=True),
)
def upper_case_u_label(domain: Domain) -> Iterator[Match]:
    """A label with non-ASCII letters contains an upper-case letter.

    The DNS ignores case only for ASCII, so IDNA2008 allows only lower-case letters in such a label.
    Programs that people type into convert the letters, but mail servers need not. Write the label
    in lower case. For a capital sigma or sharp s there are two ways to do that, and no fix is
    offered.
    """
    places: list[int] = []
    edits: list[Edit] = []
    is_ambiguous = False
    masked = domain.masked  # without the text of comments
    for label in domain.labels:
        at = label.start - domain.start
        text = masked[at : at + len(label.text)]
        if text.isascii() or has_mojibake(text):
            continue
        for at, char in enumerate(text, label.start):
            lower = lower_case(char)
            if lower is not None:
                places.append(at)
                edits.append(Edit(at, at + 1, lower))
                is_ambiguous = is_ambiguous or char in _AMBIGUOUS
    if places:
        char = domain.text[places[0] - domain.start]
        kept = [] if is_ambiguous else edits
        yield Match(places[0], places[-1] + 1, *kept, char=char)
