"""What a check gives back: Result for one address, Report for many; nothing is checked here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from addrlint.engine import recheck
from addrlint.engine.finding import Finding
from addrlint.rules.base import Safety, Severity
from addrlint.rules.smtp_reply import Reply
from addrlint.syntax.span import Edit, apply

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.rules.profile import Profile
    from addrlint.syntax.tree import Address


# Deeper than this nobody's brackets are nested by mistake.
_ROUNDS = 16


class AddressError(ValueError):
    """Raised by ``Result.raise_for_errors``; ``result`` holds the whole verdict."""

    def __init__(self, result: Result) -> None:
        self.result = result
        errors = [str(f) for f in result.findings if f.severity == Severity.ERROR]
        super().__init__(f"{result.text!a}: {'; '.join(errors)}")

    def __reduce__(self) -> tuple[type[AddressError], tuple[Result]]:
        return (AddressError, (self.result,))


class Result:
    """The verdict on one address; complete when ``check`` returns.

    Iterating gives the findings. There is no ``bool`` and no ``len`` of it, so that
    ``if result`` can't mean two things: ask ``.ok``.

    Attributes:
        text: the address as given; for bytes decoded as UTF-8, a byte that is not UTF-8 as one of
            U+DC80 to U+DCFF (PEP 383).
        findings: every fault, by place.
        profile: the rules, role and target it was checked with.
    """

    __slots__ = ("findings", "profile", "text")

    def __init__(self, text: str, findings: tuple[Finding, ...], profile: Profile) -> None:
        self.text = text
        self.findings = findings
        self.profile = profile

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
        """Return the same result with the findings that are kept, and with the others, if any."""
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
        """Whether there is no error; warnings and advice may stand."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)

    @property
    def worst(self) -> Finding | None:
        """The gravest finding, of several the first by place; None without findings."""
        gravest: Finding | None = None
        for finding in self.findings:
            if gravest is None or finding.severity > gravest.severity:
                gravest = finding
        return gravest

    @property
    def reply(self) -> Reply | None:
        """The SMTP reply of the gravest finding; None when ``ok``."""
        worst = self.worst
        return worst.reply if worst is not None and worst.severity is Severity.ERROR else None

    @property
    def fixed(self) -> str | None:
        """The text with every safe edit made, which may have faults left; None if there is none."""
        mended, _ = _mended(self, is_safe=True)
        return None if mended is None else mended.text

    @property
    def suggested(self) -> str | None:
        """The text with safe and unsafe edits made, for a person to decide.

        None where the outcome still has an error, or is what ``fixed`` gives.
        """
        mended, is_drawn = _mended(self)
        if mended is None or not is_drawn or not mended.ok or mended.text == self.fixed:
            return None
        return mended.text

    @property
    def meant(self) -> str | None:
        """What ``suggested`` gives or, without that, what ``fixed`` gives if it has no error."""
        mended, is_drawn = _mended(self)
        if mended is not None and mended.ok:
            return mended.text
        if is_drawn:
            mended, _ = _mended(self, is_safe=True)
        return mended.text if mended is not None and mended.ok else None

    @property
    def normalized(self) -> str | None:
        """email-validator's normal form: NFC, the domain as lower-case U-labels, no needless quotes.

        None when there is an error, or where email-validator knows no such form.
        """
        from addrlint.engine.second_opinion import normal_form

        return normal_form(self.text) if self.ok else None

    @property
    def needs_smtputf8(self) -> bool:
        """Whether the address as it stands needs a next hop that offers SMTPUTF8 (RFC 6531 3.2)."""
        if self.text.isascii():
            return False
        return any(
            not box.local.text.isascii() or not (box.domain is None or box.domain.text.isascii())
            for box in self.address.mailboxes
        )

    @property
    def address(self) -> Address:
        """The tree of ``text``, read for the role of the profile; made anew each time."""
        from addrlint.syntax.parser import parse

        return parse(self.text, as_list=self.profile.role == "list")

    def raise_for_errors(self) -> None:
        """Raise ``AddressError``, with this result on it, unless ``ok``."""
        if not self.ok:
            raise AddressError(self)


def _mended(result: Result, is_safe: bool = False) -> tuple[Result | None, bool]:
    """Return the verdict on the text after its edits, made again until they change nothing.

    The verdict is None if there are none, or no end of them: what is fixed needs no fixing again.

    Args:
        result: of the text as given.
        is_safe: make safe edits alone.

    Returns:
        The verdict, and whether there were unsafe edits.
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
        result = recheck.check(changed, profile=result.profile)
    return None, is_drawn
