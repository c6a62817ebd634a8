from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Edit, Mailbox, Match, Safety, Severity, rule, smtp_reply


@rule(
    "A108",
    on=Mailbox,
    needs=":",
    severity=Severity.ERROR,
    message="{scheme!r} is not part of the address",
    form_message="Enter only the address, with nothing before it.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Mailbox)", "RFC 6068 (mailto)"],
    bad=[
        Bad("mailto:jane@example.org", "^^^^^^^", fixed="jane@example.org"),
        Bad("E-mail: jane@example.org", "^^^^^^^", suggested="jane@example.org"),
        Bad("https://jane@example.org", "^^^^^^"),
    ],
    good=["mailto@example.org"],
    fix=Safety.SAFE,
)
def uri_scheme(box: Mailbox) -> Iterator[Match]:
    """The address starts with a URI scheme or a prefix such as "E-mail:".

    In a link, ``mailto:`` means that an address follows; the address itself starts after the colon.
    An unquoted colon is not allowed in an address, so servers reject it or read it as part of
    another mailbox. Remove everything before the address.
    """
    if box.scheme is None:
        return
    start, end = box.scheme
    scheme = box.text[start - box.start : end - box.start]
    after = box.angle.start if box.angle is not None and box.angle.start >= end else box.local.start
    # In a link %2B means + (RFC 6068 section 2): without its scheme it would be another mailbox.
    if scheme.lower() == "mailto:" and "%" not in box.local.text:
        yield Match(start, end, Edit(start, after, ""), scheme=scheme)
    elif box.local.text.startswith("//"):
        yield Match(start, end, scheme=scheme)
    else:
        edit = Edit(start, after, "")
        yield Match(start, end, edit, safety=Safety.UNSAFE, scheme=scheme)
