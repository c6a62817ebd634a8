from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Edit, Mailbox, Match, Safety, Severity, rule, smtp_reply

_before_address = late(r"(?:/{1,3}|\?[Tt][Oo]=)(?=[^/?&=%]+$)", "match")


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
        Bad("mailto://jane@example.org", "^^^^^^^", suggested="jane@example.org"),
        Bad("mailto:?to=jane@example.org", "^^^^^^^", suggested="jane@example.org"),
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
    local = box.local.text
    is_mailto = scheme.lower() == "mailto:"
    before_address = _before_address(local) if is_mailto else None
    if before_address is not None:
        # "/" and "?" can start a local part, but after "mailto:" they are parts of the link.
        edit = Edit(start, box.local.start + before_address.end(), "")
        yield Match(start, end, edit, safety=Safety.UNSAFE, scheme=scheme)
    elif local.startswith(("/", "?")):
        yield Match(start, end, scheme=scheme)
    # In a link %2B means + (RFC 6068 section 2): without its scheme it would be another mailbox.
    elif is_mailto and "%" not in local:
        yield Match(start, end, Edit(start, after, ""), scheme=scheme)
    else:
        edit = Edit(start, after, "")
        yield Match(start, end, edit, safety=Safety.UNSAFE, scheme=scheme)
