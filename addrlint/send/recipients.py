"""Checks mailboxes with optional names, as frameworks have them, before sending."""

from __future__ import annotations

from collections.abc import Iterable

from addrlint.engine.checker import check
from addrlint.engine.result import Result
from addrlint.rules.profile import Profile
from addrlint.send.capabilities import UNKNOWN
from addrlint.send.envelope import can_be_said, refusal_of
from addrlint.send.policy import warn
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
        profile: as for ``addrlint.check``.
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
    if "\n" in text or "\r" in text:
        # A header may be folded, but no framework accepts a line end in an address.
        return check(text, role=role, target=target, profile=profile)
    masked = address_alone(text)
    is_foreign = not masked.rpartition("@")[0].isascii()
    smtputf8 = False if is_foreign and not foreign_local else None
    has_no_at = check(masked, role=role, target=target, smtputf8=smtputf8, profile=profile)
    if not has_no_at.ok:
        return has_no_at
    return check(text, role="header", target=target, profile=profile)


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
    if policy == "warn" and text.isprintable() and can_be_said(masked, UNKNOWN):
        return text if masked.rpartition("@")[0].isascii() else None
    return None
