from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain
from addrlint.data.names import is_special_use
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Plain, Severity, levels, rule

_IS_LABEL = late("[A-Za-z0-9_-]+|.*[^\x00-\x7f].*", "fullmatch", re.S)


@rule(
    "D201",
    on=Domain,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message="{domain!r} has no dot: mail to it stays within one network",
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 2.3.5", "ICANN SAC053 (dotless domains)"],
    bad=[Bad("jane@intranet", "     ^^^^^^^^"), Bad("jane@io", "     ^^")],
    spares="allowed",
    good=["jane@example.org", "jane@localhost"],
    plain=Plain.SILENT,
)
def single_label(domain: Domain) -> Iterator[Hit]:
    """The domain is a single label.

    On the Internet a name must be fully qualified. A host's short name is known only to its
    neighbours, and a top-level domain takes no mail.
    """
    if "." in domain.text.strip("."):
        return
    labels = domain.filled
    if len(labels) == 1 and not domain.text.startswith(".") and labels[0].clean:
        name = labels[0].clean
        if _IS_LABEL(name) and not is_special_use(name.lower()):
            yield Hit(labels[0].start, labels[0].end, domain=name)
