"""Addresses as frameworks hold them, name and all, sorted into good and refused before sending."""

from __future__ import annotations

from collections.abc import Iterable

from addrlint.checking import check
from addrlint.parse import parse
from addrlint.profile import Profile
from addrlint.report import Result
from addrlint.send.envelope import may_break, refusal_of
from addrlint.send.policy import warn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.send.envelope import Refusal


def address_alone(text: str) -> str:
    """Return the address of a header's mailbox, without name, brackets and comments."""
    box = parse(text).mailboxes[0]
    local = box.local.text
    return local if box.domain is None else f"{local}@{box.domain.text}"


def check_mailbox(
    text: str, role: str = "recipient", target: str | None = None, profile: Profile | None = None
) -> Result:
    """Check a mailbox that may have a name: by the grammar of a header, its address by SMTP's.

    Args:
        text: for example ``"Jane Doe <jane@acme.example>"``.
        role: ``"recipient"`` or ``"sender"``: what the address is used for.
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check``.

    Returns:
        The first of both verdicts that has an error, else that of the header.

    Raises:
        TypeError: if ``text`` is not ``str``.
        ValueError: for an unknown role, target or rule.
    """
    if not isinstance(text, str):
        raise TypeError(f"an address is str, not {type(text).__name__}")
    result = check(text, role="header", target=target, profile=profile)
    if not result.ok:
        return result
    alone = check(address_alone(text), role=role, target=target, profile=profile)
    return result if alone.ok else alone


def sender_for(
    text: str, policy: str, target: str | None = None, profile: Profile | None = None
) -> tuple[str, Refusal | None]:
    """Return what a sender is sent as, and the reply it would draw if it can't be sent.

    The arguments are those of ``sorted_out``.

    Raises:
        TypeError: if it is not ``str``.
    """
    result = check_mailbox(text, "sender", target, profile)
    if result.ok:
        return text, None
    fixed = result.fixed if policy == "fix" else None
    if fixed is not None and check_mailbox(fixed, "sender", target, profile).ok:
        return fixed, None
    if policy == "warn" and not may_break(text):
        warn("the sender", result, 4)
        return text, None
    return text, refusal_of(result)


def sorted_out(
    texts: Iterable[str],
    policy: str,
    target: str | None = None,
    profile: Profile | None = None,
) -> tuple[list[str], dict[str, Refusal]]:
    """Return the mailboxes that may be sent to, and the others with the replies they would draw.

    Args:
        texts: mailboxes, with names or without.
        policy: of ``addrlint.send.policy``; what ``raise`` means is for the caller.
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check``.

    Raises:
        TypeError: if one is not ``str``.
    """
    good: list[str] = []
    refused: dict[str, Refusal] = {}
    for number, text in enumerate(texts, 1):
        result = check_mailbox(text, "recipient", target, profile)
        fixed = result.fixed if policy == "fix" and not result.ok else None
        if result.ok:
            good.append(text)
        elif fixed is not None and check_mailbox(fixed, "recipient", target, profile).ok:
            good.append(fixed)
        elif policy == "warn" and not may_break(text):
            warn(f"recipient {number}", result, 4)
            good.append(text)
        else:
            refused[text] = refusal_of(result)
    return good, refused
