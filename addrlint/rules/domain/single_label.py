from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.data.names import is_special_use, with_ending
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
)

_IS_LABEL = late("[A-Za-z0-9_-]+|.*[^\x00-\x7f].*", "fullmatch", re.S)


@rule(
    "D201",
    on=Domain,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message="{domain!r} has no dot: mail to it stays in the local network",
    form_message="The part after the @ is incomplete (for example, .com is missing).",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 2.3.5", "ICANN SAC053 (dotless domains)"],
    bad=[
        Bad("jane@intranet", "     ^^^^^^^^"),
        Bad("jane@gmail", "     ^^^^^", suggested="jane@gmail.com"),
    ],
    good=["jane@example.org", "jane@localhost"],
    fix=Safety.UNSAFE,
    promises=Promises(silent_on_domains="allowed", on_plain_address=Plain.SILENT),
)
def single_label(domain: Domain) -> Iterator[Match]:
    """The domain is a single label.

    On the internet, a domain must be fully qualified. The short name of a host is known only in its
    own network, and a top-level domain accepts no mail. Write the domain in full.
    """
    if "." in domain.text.strip("."):
        return
    labels = domain.nonempty_labels
    if len(labels) == 1 and not domain.text.startswith(".") and labels[0].clean:
        name = labels[0].clean
        if _IS_LABEL(name) and not is_special_use(name.lower()):
            meant = with_ending(name.lower())
            edits = [] if meant is None else [Edit(labels[0].start, labels[0].end, meant)]
            yield Match(labels[0].start, labels[0].end, *edits, domain=name)
