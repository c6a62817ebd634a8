"""Defines ``Result``, the findings of one check, with fixes and the SMTP reply."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from addrlint.engine import recheck
from addrlint.engine.finding import Finding
from addrlint.rules.base import Safety, Severity
from addrlint.rules.smtp_reply import Reply
from addrlint.syntax.span import Edit, apply

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections import Counter
    from typing import Any

    from addrlint.rules.profile import Profile
    from addrlint.syntax.tree import Address


# Fixes are repeated at most this often; nobody nests brackets deeper than this by mistake.
_ROUNDS = 16


class AddressError(ValueError):
    """Raised by ``Result.raise_for_errors``; ``result`` is the complete result."""

    def __init__(self, result: Result) -> None:
        self.result = result
        errors = [str(f) for f in result.findings if f.severity == Severity.ERROR]
        super().__init__(f"{result.text!a}: {'; '.join(errors)}")

    def __reduce__(self) -> tuple[type[AddressError], tuple[Result]]:
        return (AddressError, (self.result,))


class Result:
    """The findings for one address; complete when ``check`` returns.

    Iterate over it to get the findings. ``if result`` raises, because it could mean two things: use
    ``.ok`` or ``.findings``.

    Attributes:
        text: the address as given. Bytes are decoded as UTF-8, and a byte that is not valid UTF-8
            becomes one of U+DC80 to U+DCFF (PEP 383).
        findings: every fault, ordered by position.
        profile: the rules, role and target that were used.
    """

    __slots__ = ("findings", "profile", "text")

    def __init__(self, text: str, findings: tuple[Finding, ...], profile: Profile) -> None:
        self.text = text
        self.findings = findings
        self.profile = profile

    def __bool__(self) -> bool:
        raise TypeError("a result is neither true nor false; use .ok or .findings")

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Result)
            and self.text == other.text
            and self.findings == other.findings
            and self.profile == other.profile
        )

    def __hash__(self) -> int:
        return hash((self.text, self.findings))

    def __repr__(self) -> str:
        codes = " ".join(finding.code for finding in self.findings) or "no findings"
        return f"<Result {self.text!a}: {codes}>"

    def partition(self, is_kept: Callable[[Finding], bool]) -> tuple[Result, Result | None]:
        """Return one result with the kept findings and one with the others, or None without any."""
        kept: list[Finding] = []
        others: list[Finding] = []
        for finding in self.findings:
            (kept if is_kept(finding) else others).append(finding)
        if not others:
            return self, None
        of = type(self)
        return of(self.text, tuple(kept), self.profile), of(self.text, tuple(others), self.profile)

    @property
    def ok(self) -> bool:
        """Whether there is no error; there may be warnings and advice."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)

    @property
    def worst(self) -> Finding | None:
        """The most severe finding, and among equals the first; None without findings."""
        gravest: Finding | None = None
        for finding in self.findings:
            if gravest is None or finding.severity > gravest.severity:
                gravest = finding
        return gravest

    @property
    def reply(self) -> Reply | None:
        """The SMTP reply for the most severe finding; None if ``ok``."""
        worst = self.worst
        return worst.reply if worst is not None and worst.severity is Severity.ERROR else None

    @property
    def fixed(self) -> str | None:
        """The text with all safe fixes applied, which may still have faults; None without any."""
        mended, _ = _mended(self, is_safe=True)
        return None if mended is None else mended.text

    @property
    def suggested(self) -> str | None:
        """The text with safe and unsafe fixes applied, for review by a person.

        None if it still has an error, or if it is the same as ``fixed``.
        """
        mended, is_drawn = _mended(self)
        if mended is None or not is_drawn or not mended.ok or mended.text == self.fixed:
            return None
        return mended.text

    @property
    def meant(self) -> str | None:
        """The value of ``suggested`` or, if that is None, of ``fixed`` if it has no error."""
        mended, is_drawn = _mended(self)
        if mended is not None and mended.ok:
            return mended.text
        if is_drawn:
            mended, _ = _mended(self, is_safe=True)
        return mended.text if mended is not None and mended.ok else None

    @property
    def local(self) -> str:
        """The local part as given, with its quotes if it has any; "" if there is none."""
        return self.address.local.text

    @property
    def domain(self) -> str | None:
        """The domain as given; None without an @."""
        domain = self.address.domain
        return None if domain is None else domain.text

    @property
    def display_name(self) -> str | None:
        """The display name (RFC 5322 section 3.4), decoded and without quotes; None without one."""
        display = self.address.mailboxes[0].display
        if display is None:
            return None
        from addrlint.engine.address_parts import decoded_name

        return decoded_name(display.text)

    @property
    def ascii(self) -> str | None:
        """The address with the domain as A-labels; None if there is an error or no such form.

        A non-ASCII local part has no ASCII form (RFC 6531 section 3.2).
        """
        from addrlint.engine.address_parts import ascii_form

        domain = self.domain
        return ascii_form(self.local, domain) if self.ok and domain is not None else None

    @property
    def normalized(self) -> str | None:
        """email-validator's normal form: NFC, lower-case U-labels, no unnecessary quotes.

        An address that this profile accepts and email-validator rejects, such as one at localhost,
        gets the same form. None if there is an error.
        """
        from addrlint.engine.address_parts import plain_normal_form
        from addrlint.engine.second_opinion import normal_form

        if not self.ok:
            return None
        domain = self.domain
        form = normal_form(self.text)
        return form if form is not None or domain is None else plain_normal_form(self.local, domain)

    def did_you_mean(self, lang: str | None = None) -> str | None:
        """Return a sentence for a form if the address is accepted but probably a typo, else None.

        It ends with "Did you mean jane@gmail.com?"; the user must decide, because the address may
        exist. For an address with an error, ``Finding.for_form`` asks.

        Args:
            lang: as for ``Finding.for_form``.

        Raises:
            ValueError: for an unsupported language.
        """
        if not self.ok or self.suggested is None:
            return None
        return next((found.for_form(lang) for found in self.findings if found.fix), None)

    @property
    def is_role(self) -> bool:
        """Whether the local part is a role account such as ``info``, whatever the profile ignores."""
        from addrlint.rules.advice.role_account import role_account

        return any(True for _ in role_account.check(self.address.local))

    @property
    def is_disposable(self) -> bool:
        """Whether the domain provides disposable addresses, by the disposable-email-domains package.

        Raises:
            UsageError: if the package is not installed; ``addrlint[batch]`` contains it.
        """
        from addrlint.engine.optional_packages import needed

        blocked = needed("disposable_email_domains", "is_disposable").blocklist
        parts = (self.domain or "").lower().split(".")
        return any(".".join(parts[number:]) in blocked for number in range(len(parts) - 1))

    def key(self, level: str = "mailbox") -> str:
        """Return a key that is the same for all addresses of one mailbox.

        Args:
            level: ``"exact"`` (the same characters), ``"mailbox"`` (the same mailbox by RFC 5321)
                or ``"provider"`` (the same mailbox by what is known of its provider, such as the
                dots of Gmail). ``addrlint clean --dedupe`` uses the same keys.

        Raises:
            ValueError: for an unknown level.
        """
        from addrlint.engine.mailbox_key import LEVELS, key_of

        if level not in LEVELS:
            raise ValueError(f"level must be one of {', '.join(LEVELS)}, not {level!r}")
        spec = self.address.mailboxes[0].addr_spec
        return key_of(self.text[spec.start : spec.end], level)

    def to_dict(self) -> dict[str, Any]:
        """Return the result as data for JSON: text, verdict, findings, fixes and normal form."""
        return {
            "address": self.text,
            "ok": self.ok,
            "role": self.profile.role,
            "target": self.profile.target,
            "findings": [
                {
                    "code": found.code,
                    "name": found.name,
                    "severity": str(found.severity),
                    "message": found.message,
                    "start": found.start,
                    "end": found.end,
                    "reply": None if found.reply is None else str(found.reply),
                }
                for found in self.findings
            ],
            "fixed": self.fixed,
            "suggested": self.suggested,
            "normalized": self.normalized,
        }

    @property
    def needs_smtputf8(self) -> bool:
        """Whether the address, unchanged, needs a next hop with SMTPUTF8 (RFC 6531 section 3.2)."""
        if self.text.isascii():
            return False
        return any(
            not box.local.text.isascii() or not (box.domain is None or box.domain.text.isascii())
            for box in self.address.mailboxes
        )

    @property
    def address(self) -> Address:
        """The tree of ``text``, parsed for the role of the profile; parsed again on each access."""
        from addrlint.syntax.parser import parse

        return parse(self.text, as_list=self.profile.role == "list")

    def raise_for_errors(self) -> None:
        """Raise ``AddressError`` with this result unless ``ok``."""
        if not self.ok:
            raise AddressError(self)


def _mended(result: Result, is_safe: bool = False) -> tuple[Result | None, bool]:
    """Apply the fixes and check again, until nothing changes, and return the last result.

    The result is None if there are no fixes, or if they do not come to an end: a fixed text never
    needs another fix.

    Args:
        result: the result for the text as given.
        is_safe: apply safe fixes only.

    Returns:
        The last result, and whether there were unsafe fixes.
    """
    given = result.text
    is_drawn = False
    for _ in range(_ROUNDS):
        text = result.text
        edits: list[Edit] = []
        for finding in result.findings:
            fix = finding.fix
            if fix is not None and (fix.safety is Safety.SAFE or not is_safe):
                is_drawn = is_drawn or fix.safety is not Safety.SAFE
                edits.extend(fix.edits)
        changed = apply(text, edits) if edits else text
        if changed == text:
            return None if text == given else result, is_drawn
        checked: Result = recheck.check(changed, profile=result.profile)
        if is_safe and _errors(checked) - _errors(result):
            # What is safe for one fault must not reveal another.
            return None if text == given else result, is_drawn
        result = checked
    return None, is_drawn


def _errors(result: Result) -> Counter[str]:
    from collections import Counter

    return Counter(
        finding.code for finding in result.findings if finding.severity is Severity.ERROR
    )
