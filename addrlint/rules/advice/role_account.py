from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Local, Match, Plain, Promises, Severity, rule

# RFC 2142 sections 3 to 6, and those that custom has added.
_ROLES = frozenset(
    (
        "abuse admin administrator billing contact daemon ftp hello help hostmaster info "
        "mailer-daemon marketing news no-reply nobody noc noreply office postmaster root sales "
        "security support uucp usenet webmaster www"
    ).split()
)


@rule(
    "P101",
    on=Local,
    severity=Severity.INFO,
    message="{name!r} is a role account, not a person",
    form_message="This looks like a shared address, not a personal one.",
    rfc=["RFC 2142"],
    bad=[Bad("info@example.org", "^^^^"), Bad("No-Reply@example.org", "^^^^^^^^")],
    good=["jane@example.org", "information@example.org"],
    promises=Promises(on_plain_address=Plain.SPEAKS, local_parts=_ROLES),
)
def role_account(local: Local) -> Iterator[Match]:
    """The mailbox belongs to a role, such as ``info`` or ``noreply``, not to a person.

    Several people read a role mailbox, or nobody does. That is often wrong for a newsletter
    subscriber and often right for a sender. ``addrlint clean --role-accounts`` rejects rows with
    such addresses.
    """
    if local.text.lower() in _ROLES and not local.has_no_at:
        yield Match(local.start, local.end, name=local.text)
