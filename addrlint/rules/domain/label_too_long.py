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

LIMIT = 63


@rule(
    "D110",
    on=Label,
    needs=traits.LONG + traits.NON_ASCII,
    severity=Severity.ERROR,
    message="the label is {octets} bytes long, {excess} over the limit of {limit}",
    form_message="The part after the @ is too long.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 1035 section 2.3.4", "RFC 5890 section 2.3.2.1"],
    bad=[
        Bad("jane@" + "d" * 64 + ".org", " " * 5 + "^" * 64),
        Bad("jane@" + "".join(map(chr, range(0x4E00, 0x5400, 0x40))) + ".org", " " * 5 + "^" * 24),
    ],
    good=["jane@" + "d" * 63 + ".org"],
    promises=Promises(on_plain_address=Plain.SILENT, silent_on_valid_idna=True),
)
def label_too_long(label: Label) -> Iterator[Match]:
    """A label of the domain is longer than 63 bytes.

    The DNS allows at most 63 bytes between two dots. For a non-ASCII label, the length of its
    A-label (``xn--...``) counts, because the DNS uses that form. Check the spelling of the domain.
    """
    octets = len(label.text)
    # Punycode takes at most six octets for a character, and xn-- before them.
    if not label.text.isascii() and 6 * octets + 4 > LIMIT and octets <= 253:
        octets = len(label.clean.lower().encode("punycode", "replace")) + 4
    if octets > LIMIT and "(" not in label.text:
        yield Match(label.start, label.end, octets=octets, excess=octets - LIMIT, limit=LIMIT)
