from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Label
from addrlint.marks import LONG, NON_ASCII
from addrlint.rule import Bad, Hit, Plain, Severity, rule

LIMIT = 63


@rule(
    "D110",
    on=Label,
    needs=LONG + NON_ASCII,
    severity=Severity.ERROR,
    message="the label has {octets} octets, {excess} more than the {limit} allowed",
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 1035 section 2.3.4", "RFC 5890 section 2.3.2.1"],
    bad=[
        Bad("jane@" + "d" * 64 + ".org", " " * 5 + "^" * 64),
        Bad("jane@" + "".join(map(chr, range(0x4E00, 0x5400, 0x40))) + ".org", " " * 5 + "^" * 24),
    ],
    good=["jane@" + "d" * 63 + ".org"],
    plain=Plain.SILENT,
    idna=True,
)
def label_too_long(label: Label) -> Iterator[Hit]:
    """A label of the domain is longer than 63 octets.

    That is the most the DNS can carry between two dots. A label beyond ASCII is counted as the
    A-label, ``xn--...``, that stands for it in the DNS.
    """
    octets = len(label.text)
    # Punycode takes at most six octets for a character, and xn-- before them.
    if not label.text.isascii() and 6 * octets + 4 > LIMIT and octets <= 253:
        octets = len(label.clean.lower().encode("punycode", "replace")) + 4
    if octets > LIMIT and "(" not in label.text:
        yield Hit(label.start, label.end, octets=octets, excess=octets - LIMIT, limit=LIMIT)
