from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Local, Match, Severity, rule, smtp_reply

_COMMAND = late(r'^"?(?:\||/(?!/))|/\.\./', "finditer")


@rule(
    "X106",
    on=Local,
    needs="|/",
    severity=Severity.WARNING,
    message="local part looks like a command or file path ({text!r})",
    form_message="The part before the @ looks like a command or a file path.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 7.1", "RFC 5322 section 3.2.3 (atext)"],
    bad=[
        Bad("|prog@example.org", "^"),
        Bad("/etc/passwd@example.org", "^"),
        Bad("a/../b@example.org", " ^^^^"),
    ],
    good=["jane/sales@example.org", "either|or@example.org"],
)
def command_in_local_part(local: Local) -> Iterator[Match]:
    """The local part starts with ``|`` or ``/``, or contains ``/../``.

    Mail systems once delivered to programs and files by names such as ``|program`` and ``/file``.
    Some servers, such as Exim with its example configuration, reject these local parts with ``550
    Restricted characters in address``. Use another address.
    """
    for match in _COMMAND(local.text):
        start = local.start + match.start() + match[0].startswith('"')
        yield Match(start, local.start + match.end(), text=match[0].lstrip('"'))
