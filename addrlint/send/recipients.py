"""Checks mailboxes with optional names, as frameworks have them, before sending."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from addrlint.engine.checker import check
from addrlint.engine.result import Result
from addrlint.rules.base import Severity
from addrlint.rules.profile import Profile, for_untrusted_input
from addrlint.send.capabilities import UNKNOWN
from addrlint.send.envelope import can_be_said, refusal_of
from addrlint.send.header_fields import ADDRESSES, LISTS
from addrlint.send.header_guard import BrokenField, broken_field
from addrlint.send.policy import breaks_out, warn
from addrlint.syntax.parser import parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.send.envelope import Refusal


def address_alone(text: str) -> str:
    """Return the address in a header's mailbox, without its name, angle brackets and comments."""
    box = parse(text).mailboxes[0]
    local = box.local.text
    return local if box.domain is None else f"{local}@{box.domain.text}"


def check_mailbox(
    text: str,
    role: str = "recipient",
    target: str | None = None,
    profile: Profile | None = None,
    foreign_local: bool = True,
) -> Result:
    """Check a mailbox that may have a name, as part of a header, and its address for SMTP.

    Args:
        text: for example ``"Jane Doe <jane@acme.example>"``.
        role: ``"recipient"`` or ``"sender"``: the role of the address.
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check_envelope``.
        foreign_local: whether the sending library supports non-ASCII local parts; if not, such an
            address is refused with 553 or 550 5.6.7 (RFC 6531 section 3.5).

    Returns:
        The result for SMTP if it has an error, else the result for the header.

    Raises:
        TypeError: if ``text`` is not ``str``.
        ValueError: for an unknown role, target or rule.
    """
    if not isinstance(text, str):
        raise TypeError(f"an address must be str, not {type(text).__name__}")
    profile = for_untrusted_input(profile)
    if "\n" in text or "\r" in text:
        # A header may be folded, but no framework accepts a line end in an address.
        return check(text, role=role, target=target, profile=profile)
    alone = check_alone(address_alone(text), role, target, profile, foreign_local)
    if not alone.ok:
        return alone
    return check(text, role="header", target=target, profile=profile)


def check_alone(
    address: str,
    role: str = "recipient",
    target: str | None = None,
    profile: Profile | None = None,
    foreign_local: bool = True,
) -> Result:
    """Check an address without a name; the arguments are those of ``check_mailbox``."""
    is_foreign = not address.rpartition("@")[0].isascii()
    smtputf8 = False if is_foreign and not foreign_local else None
    return check(address, role=role, target=target, smtputf8=smtputf8, profile=profile)


def checked_headers(
    fields: Mapping[str, object],
    policy: str,
    target: str | None = None,
    profile: Profile | None = None,
) -> tuple[dict[str, object], BrokenField | None]:
    """Return the fields that a caller adds to a header, and the first one that must not be sent.

    With the policy ``fix``, safe fixes are applied to addresses. A field that would end early or
    add another one is refused under every policy.

    Args:
        fields: the body of each field, by its name.
        policy: a policy of ``addrlint.send.policy``.
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check``.
    """
    kept = dict(fields)
    for name, value in fields.items():
        text = str(value)
        broken = broken_field(name, text)
        if broken is not None:
            return kept, broken
        kind = name.lower()
        if kind not in ADDRESSES:
            continue
        role = "list" if kind in LISTS else "header"
        result = check(text, role=role, target=target, profile=profile)
        if result.ok or (policy == "warn" and not breaks_out(result)):
            continue
        fixed = result.fixed
        if policy == "fix" and fixed is not None:
            if check(fixed, role=role, target=target, profile=profile).ok:
                kept[name] = fixed
                continue
        finding = next(found for found in result if found.severity is Severity.ERROR)
        return kept, BrokenField(name, result, finding)
    return kept, None


def sender_for(
    text: str,
    policy: str,
    target: str | None = None,
    profile: Profile | None = None,
    depth: int = 2,
) -> tuple[str, Refusal | None]:
    """Return the form in which to send a sender, and the reply if it would be refused.

    The arguments are those of ``sorted_out``.

    Raises:
        TypeError: if it is not ``str``.
    """
    result = check_mailbox(text, "sender", target, profile, False)
    taken = _taken(text, "sender", result, policy, target, profile)
    if taken is None:
        return text, refusal_of(result, "sender")
    if not result.ok and policy == "warn":
        warn("the sender", result, depth + 2)
    return taken, None


def sorted_out(
    texts: Iterable[str],
    policy: str,
    target: str | None = None,
    profile: Profile | None = None,
    depth: int = 2,
) -> tuple[list[str], dict[str, Refusal]]:
    """Return the mailboxes to send to, and the refused ones with their replies.

    Args:
        texts: mailboxes, with or without names.
        policy: a policy of ``addrlint.send.policy``; the caller implements ``raise``.
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check``.
        depth: the number of calls between this one and the line a warning points to, as for
            ``stacklevel``.

    Raises:
        TypeError: if a mailbox is not ``str``.
    """
    good: list[str] = []
    refused: dict[str, Refusal] = {}
    for number, text in enumerate(texts, 1):
        result = check_mailbox(text, "recipient", target, profile, False)
        taken = _taken(text, "recipient", result, policy, target, profile)
        if taken is None:
            refused[text] = refusal_of(result)
            continue
        if not result.ok and policy == "warn":
            warn(f"recipient {number}", result, depth + 2)
        good.append(taken)
    return good, refused


def _taken(
    text: str,
    role: str,
    result: Result,
    policy: str,
    target: str | None,
    profile: Profile | None,
) -> str | None:
    """Return the form in which to send a mailbox; None to refuse it."""
    if result.ok:
        return text
    if policy == "fix":
        for fixed in (result.fixed, check(text, role="header", profile=profile).fixed):
            if fixed is not None and check_mailbox(fixed, role, target, profile, False).ok:
                return fixed
    # A framework may send the address without its name, so the address alone must be safe too.
    masked = address_alone(text)
    is_safe = text.isprintable() and not breaks_out(result) and can_be_said(masked, UNKNOWN)
    if policy == "warn" and is_safe:
        return text if masked.rpartition("@")[0].isascii() else None
    return None
