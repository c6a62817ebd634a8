"""Masks local parts in results before they are printed."""

from __future__ import annotations

from unicodedata import category

from addrlint._lazy_regex import late
from addrlint.engine.finding import Finding, Fix
from addrlint.engine.result import Result
from addrlint.sources.candidate import Candidate
from addrlint.syntax.span import Edit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from addrlint.syntax.tree import Address

_MASK = "*"
# Keys of message data that are our own words or single characters. The messages of email-validator
# quote only single characters too.
_OWN_WORDS = frozenset("char sentence script part scheme separator bracket opening closing".split())
# The name or the address literal in a domain; the text after it may be anything, such as the path of
# a link or a password.
_NAME = late(r"\[[^\[\]\s]*\]?|[^\s,;<>()\"/?:=&#!%+*{}|\\^~'@\[\]]*", "match")


class _Masked(Finding):
    """A finding whose data shows only single faulty characters of a local part."""

    __slots__ = ("_is_of_domain", "_percent")

    def __init__(self, finding: Finding, is_of_domain: bool, percent: int) -> None:
        for slot in Finding.__slots__:
            setattr(self, slot, getattr(finding, slot))
        self._text = None
        self._is_of_domain = is_of_domain
        self._percent = percent

    def _data(self) -> dict[str, Any]:
        data = super()._data()
        return {key: self._masked(key, value) for key, value in data.items()}

    def _masked(self, key: str, value: Any) -> Any:
        if key in _OWN_WORDS or not isinstance(value, str):
            return value
        shown = _NAME(value).end() if self._is_of_domain else 0
        return value[:shown] + masked_run(value[shown:], self._percent)

    @property
    def fix(self) -> Fix | None:
        fix = super().fix
        if fix is None or self._is_of_domain:
            return fix
        edits = (Edit(at, end, masked_run(text, self._percent)) for at, end, text in fix.edits)
        return Fix(fix.safety, tuple(edits))


class _Redacted(Result):
    """A result with masked local parts."""

    __slots__ = ("_given", "_percent")

    def __init__(self, given: Result, percent: int) -> None:
        self._given = given
        self._percent = percent
        address = given.address
        findings = tuple(_Masked(x, _in_domain(address, x), percent) for x in given.findings)
        super().__init__(masked(address, percent), findings, given.profile)

    @property
    def fixed(self) -> str | None:
        return self._masked(self._given.fixed)

    @property
    def suggested(self) -> str | None:
        return self._masked(self._given.suggested)

    @property
    def address(self) -> Address:
        return self._given.address

    def _masked(self, text: str | None) -> str | None:
        if text is None:
            return None
        return masked(Result(text, (), self.profile).address, self._percent)


def redacted(candidate: Candidate, result: Result, percent: int) -> tuple[Candidate, Result]:
    """Return an address and its result with local parts masked.

    Letters and digits outside the domain become asterisks, the last ``percent`` of them in each
    section of the text, so positions do not change. The rest of the address's line is blanked out.
    """
    shown = _Redacted(result, percent)
    first, last = candidate.place(0), candidate.place(len(candidate.text))
    source = "".join(char if char in "\r\n" else " " for char in candidate.source[:first])
    if last - first == len(shown.text):
        source += shown.text
    else:
        places = {candidate.place(at): char for at, char in enumerate(shown.text)}
        source += "".join(places.get(at, '"') for at in range(first, last))
    return candidate._replace(text=shown.text, source=source), shown


def masked(address: Address, percent: int) -> str:
    """Return the text of an address with everything except its domains masked."""
    text = address.text
    pieces = []
    reached = 0
    for box in address.mailboxes:
        if box.domain is not None and box.domain.text:
            start = box.domain.start
            end = start + _NAME(box.domain.text).end()
            pieces += [masked_run(text[reached:start], percent), text[start:end]]
            reached = end
    return "".join(pieces) + masked_run(text[reached:], percent)


def masked_text(text: str, percent: int) -> str:
    """Return one address with everything except its domain masked."""
    from addrlint.syntax.parser import parse

    return masked(parse(text), percent)


def masked_run(text: str, percent: int) -> str:
    """Return ``text`` with the last ``percent`` percent of its letters and digits masked."""
    hidden = [at for at, char in enumerate(text) if _tells(char)]
    chars = list(text)
    for at in hidden[len(hidden) - -(-len(hidden) * percent // 100) :]:
        chars[at] = _MASK
    return "".join(chars)


def _tells(char: str) -> bool:
    """Whether a character may identify a person: neither white space, punctuation nor invisible."""
    if char.isascii():
        return char.isalnum()
    return category(char)[0] not in "ZC"


def _in_domain(address: Address, finding: Finding) -> bool:
    return any(
        box.domain is not None
        and box.domain.start <= finding.start
        and finding.end <= box.domain.start + _NAME(box.domain.text).end()
        for box in address.mailboxes
    )
