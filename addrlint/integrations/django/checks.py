"""Implements the system check for addresses in Django's settings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning

from addrlint.engine.checker import check
from addrlint.rules.profile import Profile
from addrlint.send.policy import POLICIES
from addrlint.send.recipients import check_mailbox

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def profile_of(given: Any, allowed: Sequence[str] | None = None) -> Profile:
    """Return the profile from Django's settings, with ``allowed`` domains if given."""
    if allowed is None:
        allowed = getattr(given, "ADDRLINT_ALLOW_DOMAINS", ("localhost",)) or ()
    return Profile(allow_domains=[allowed] if isinstance(allowed, str) else list(allowed))


def check_settings(**named: Any) -> list[CheckMessage]:
    """Check DEFAULT_FROM_EMAIL, SERVER_EMAIL, ADMINS, MANAGERS and the policies.

    Returns:
        ``addrlint.E001`` for an address that would be refused, ``addrlint.W001`` for one that needs
        review, ``addrlint.E002`` for an invalid setting.
    """
    return list(_found())


def _found() -> Iterator[CheckMessage]:
    for name in ("DEFAULT_FROM_EMAIL", "SERVER_EMAIL"):
        if getattr(settings, name, "") != "":
            yield from _of(name, getattr(settings, name), "sender")
    for name in ("ADMINS", "MANAGERS"):
        people = getattr(settings, name, ())
        if not isinstance(people, (list, tuple)):
            yield Error(f"{name} must be a list, not {type(people).__name__}.", id="addrlint.E002")
            continue
        for number, person in enumerate(people):
            # A pair of name and address; since Django 6.0 only an address.
            pair = isinstance(person, (list, tuple))
            address = person[-1] if pair and person else person
            yield from _of(f"{name}[{number}]", address, "recipient")
    policies = {"ADDRLINT_POLICY": getattr(settings, "ADDRLINT_POLICY", "drop")}
    targets = {"ADDRLINT_TARGET": getattr(settings, "ADDRLINT_TARGET", None)}
    for alias, mailer in (getattr(settings, "MAILERS", None) or {}).items():
        if mailer.get("BACKEND") == "addrlint.integrations.django.backend.EmailBackend":
            options = mailer.get("OPTIONS") or {}
            policies[f"MAILERS[{alias!r}]['OPTIONS']['policy']"] = options.get("policy") or "drop"
            targets[f"MAILERS[{alias!r}]['OPTIONS']['target']"] = options.get("target")
    for name, target in targets.items():
        try:
            check("", target=target)
        except ValueError as error:
            yield Error(f"{name}: {error}", id="addrlint.E002")
    for name, policy in policies.items():
        if policy not in POLICIES:
            yield Error(
                f"{name} must be one of {', '.join(POLICIES)}, not {policy!r}.", id="addrlint.E002"
            )


def _of(name: str, value: object, role: str) -> Iterator[CheckMessage]:
    if not isinstance(value, str):
        yield Error(f"{name} must be an address, not {type(value).__name__}.", id="addrlint.E002")
        return
    target = getattr(settings, "ADDRLINT_TARGET", None)
    try:
        result = check_mailbox(value, role, target, profile_of(settings), False)
    except ValueError:
        return  # the invalid target is reported separately
    hint = None
    meant = result.fixed or result.suggested
    if meant is not None:
        hint = f"Did you mean {meant!r}?"
    for finding in result:
        if finding.severity == "error":
            yield Error(f"{name}: {finding}", hint=hint, id="addrlint.E001")
        elif finding.severity == "warning":
            yield Warning(f"{name}: {finding}", hint=hint, id="addrlint.W001")
