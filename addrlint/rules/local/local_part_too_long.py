from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Local, Match, Severity, levels, rule, smtp_reply, traits

LIMIT = 64


@rule(
    "L105",
    on=Local,
    needs=traits.LONG,
    severity=levels(Severity.WARNING, rfc=Severity.ERROR, rfc_header=Severity.WARNING),
    message="the local part is {octets} bytes long, {excess} over the limit of {limit}",
    form_message="The part before the @ is too long.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.5.3.1.1"],
    bad=[
        Bad("j" * 65 + "@example.org", "^" * 65),
        Bad("\u00f6" * 33 + "@example.org", "^" * 33),
    ],
    good=["j" * 64 + "@example.org", "\U00010400" * 16 + "@example.org"],
)
def local_part_too_long(local: Local) -> Iterator[Match]:
    """The local part is longer than 64 bytes.

    Bytes are counted as they are sent: in UTF-8, with quotes and backslashes. A server must accept
    64 and may accept more: Postfix, Exim and OpenSMTPD do, and some services send bounces and
    replies to such addresses. Few mailboxes of people are so long, so check the address for text
    that does not belong to it.
    """
    octets = len(local.text.encode("utf-8", "surrogatepass"))
    if octets > LIMIT and not local.has_no_at:
        yield Match(local.start, local.end, octets=octets, excess=octets - LIMIT, limit=LIMIT)
