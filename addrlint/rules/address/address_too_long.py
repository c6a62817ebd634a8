from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Mailbox,
    Match,
    Plain,
    Promises,
    Severity,
    rule,
    smtp_reply,
    traits,
)

LIMIT = 254
DOMAIN_LIMIT = 253


@rule(
    "A104",
    on=Mailbox,
    needs=traits.LONG,
    severity=Severity.ERROR,
    message="the address is {octets} bytes long, {excess} over the limit of {limit}",
    form_message="The address is too long.",
    reply=smtp_reply.BAD_FORM,
    rfc=[
        "RFC 5321 section 4.5.3.1.3 (path: 256 octets with its brackets)",
        "RFC 3696 erratum 1690",
    ],
    bad=[
        Bad("j" * 64 + "@" + ("d" * 60 + ".") * 3 + "example.org", "^" * 259),
        Bad("j" * 243 + "@example.org", "^" * 255),
        Bad("x" * 70000, "^" * 70000),
    ],
    good=["j" * 64 + "@" + ("d" * 60 + ".") * 3 + "ex.org"],
    promises=Promises(on_plain_address=Plain.SILENT, at_any_length=True),
)
def address_too_long(box: Mailbox) -> Iterator[Match]:
    """The whole address is longer than 254 bytes.

    An SMTP path can have 256 bytes including its angle brackets, which leaves 254 for the address,
    counted in UTF-8. If shortening the domain to its own limit would be enough, only that limit is
    reported. A text of more than 65,536 characters is checked for its length only. Check whether
    other text was pasted together with the address.
    """
    start, end = box.addr_spec
    octets = len(box.text[start - box.start : end - box.start].encode("utf-8", "surrogatepass"))
    if octets <= LIMIT:
        return
    if box.domain is not None:
        domain = len(box.domain.text.encode("utf-8", "surrogatepass"))
        if octets - domain + min(domain, DOMAIN_LIMIT) <= LIMIT:
            return
    elif octets <= 65_536:
        return
    yield Match(start, end, octets=octets, excess=octets - LIMIT, limit=LIMIT)
