from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.data.names import (
    FILE_SUFFIXES,
    PRIVATE_SUFFIXES,
    is_special_use,
    nearest_tld,
    with_ending,
)
from addrlint.data.tlds import DATE, TLDS
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
from addrlint.syntax.idna_labels import is_u_label, u_label

_LDH = late(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?", "fullmatch")


@rule(
    "D204",
    on=Domain,
    needs=".\x80",
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message="{tld!r} is not a top-level domain (list of {date})",
    form_message="The ending after the last dot does not exist.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 2.3.5", "RFC 3696 section 2"],
    bad=[
        Bad("jane@example.invalidtld", "             ^^^^^^^^^^"),
        Bad("jane@gmail.con", "           ^^^", suggested="jane@gmail.com"),
        Bad("jane@yahoo.couk", "           ^^^^", suggested="jane@yahoo.co.uk"),
    ],
    good=[
        "jane@example.org",
        "jane@example.photography",
        "jane@example.test",
        "jane@example.\u0440\u0444",
    ],
    fix=Safety.UNSAFE,
    promises=Promises(silent_on_domains="allowed", on_plain_address=Plain.TLD),
)
def unknown_tld(domain: Domain) -> Iterator[Match]:
    """The last label of the domain is not in the list of top-level domains.

    No mail can be delivered to a name that the DNS root does not know. New top-level domains are
    added a few times a year; the message gives the date of the list in this version. Check the
    spelling, or update addrlint if the top-level domain is new.
    """
    tld = domain.tld
    if tld in TLDS or not tld or tld.isdigit() or len(domain.nonempty_labels) < 2:
        return
    last = domain.nonempty_labels[-1]
    if tld.isascii():
        # What is no host name at all has its own finding, and so have these families of names.
        if not _LDH(tld) or (tld.startswith("xn--") and u_label(tld) is None):
            return
        if tld in PRIVATE_SUFFIXES or tld in FILE_SUFFIXES or is_special_use(tld):
            return
    elif not is_u_label(tld):
        return
    near = nearest_tld(tld)
    meant = with_ending(domain.text.lower())
    if meant is not None:
        edits = [Edit(domain.start, domain.end, meant)]
    else:
        edits = [Edit(last.start, last.end, near)] if near else []
    yield Match(last.start, last.end, *edits, tld=last.clean, date=DATE)
