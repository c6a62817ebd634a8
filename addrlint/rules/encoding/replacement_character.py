from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Domain, Local, Match, Severity, levels, rule, smtp_reply, traits


@rule(
    "E113",
    on=(Local, Domain),
    needs=traits.UNUSABLE,
    severity=levels(Severity.WARNING, domain=Severity.ERROR),
    message="{char}: a character was lost here",
    form_message="The address was damaged on its way here; please type it again.",
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 6532 section 3.1", "Unicode, chapter 23.8 (Specials)"],
    bad=[Bad("j\ufffdrg@example.org", " ^"), Bad("jane@m\ufffdnchen.de", "      ^")],
    good=["j\u00f6rg@example.org"],
)
def replacement_character(node: Local | Domain) -> Iterator[Match]:
    """U+FFFD stands here, which a program writes for bytes it could not read.

    What was there can't be had back from this text; go to the source of the list.
    """
    at = node.text.find("\ufffd")
    while at >= 0:
        yield Match(node.start + at, node.start + at + 1, char="\ufffd")
        at = node.text.find("\ufffd", at + 1)
