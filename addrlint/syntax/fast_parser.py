"""Parses ``local@domain``, with or without spaces around it, faster than ``parse``."""

from __future__ import annotations

from addrlint.syntax.grammar import BLANK, BLANK_IN_DOMAIN
from addrlint.syntax.tree import Address, At, Domain, Local, Mailbox


def split(
    text: str,
    has_no_template: bool = False,
    has_no_space: bool = False,
    start: int = 0,
    stop: int | None = None,
) -> Address:
    """Return the tree of a text without structure; its tokens are created on first access.

    This is ``parse`` for the common case and about five times faster. ``has_no_template`` says that
    the text is known to contain no template, ``has_no_space`` that it contains no white space. The
    address runs from ``start`` to ``stop``.
    """
    stop = len(text) if stop is None else stop
    at = text.rfind("@", start, stop)
    before = text[start : stop if at < 0 else at]
    local_text = before if has_no_space else before.strip(BLANK)
    if len(local_text) != len(before):
        start += len(before) - len(before.lstrip(BLANK))
    local = Local(start, local_text)
    mailbox = Mailbox(0, text)
    mailbox.local = local
    if at < 0:
        local.has_no_at = True
    else:
        if has_no_template:
            local.masked = local_text
        after = text[at + 1 : stop]
        domain_text = after if has_no_space else after.strip(BLANK_IN_DOMAIN)
        start = at + 1
        if len(domain_text) != len(after) and domain_text:
            start += len(after) - len(after.lstrip(BLANK_IN_DOMAIN))
        mailbox.at = At(at, "@")
        mailbox.domain = Domain(start, domain_text)
    return Address(text, (mailbox,))
