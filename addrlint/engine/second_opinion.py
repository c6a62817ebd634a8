"""Asks email-validator about local parts, domains and whole addresses, and caches its answers."""

from __future__ import annotations

from addrlint.engine import limits
from addrlint.rules.base import Match, Rule
from addrlint.syntax.characters import is_newer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LONGEST_MEMO = 16_384


def _answer(text: str) -> tuple[str | None, str]:
    """Return email-validator's error message for ``text``, or None and its form of the domain."""
    # Importing it takes as long as importing all of addrlint, and few addresses need it.
    from email_validator import EmailSyntaxError, validate_email

    try:
        accepted = validate_email(
            text,
            check_deliverability=False,
            allow_quoted_local=True,
            allow_domain_literal=True,
            allow_smtputf8=True,
        )
    except EmailSyntaxError as error:
        # It asks Python whether a character exists, so that the answer differs between versions.
        known = text if text.isascii() else "".join(["\u3400" if is_newer(c) else c for c in text])
        return (str(error), "") if known == text else (_answer(known)[0], "")
    return None, accepted.domain if not text.isascii() else accepted.ascii_domain


def normal_form(text: str) -> str | None:
    """Return email-validator's normal form of an address, or None if it rejects the address."""
    from email_validator import EmailSyntaxError, validate_email

    options: dict[str, Any] = {"allow_quoted_local": True, "allow_domain_literal": True}
    if ">" in text:  # before version 2.2 it knew no display names
        options["allow_display_name"] = True
    try:
        return validate_email(text, check_deliverability=False, **options).normalized
    except (EmailSyntaxError, TypeError):
        return None


class EmailValidator:
    """Asks about a domain with a fixed local part, and a local part with a fixed domain."""

    __slots__ = ("_locals", "rule")

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self._locals: dict[str, str | None] = {}

    def domain(self, text: str) -> tuple[Match | None, bool]:
        """Return a match for the domain if it is rejected, and whether it is accepted unchanged."""
        # The engine caches the findings for a domain, so this method does not.
        sentence, form = _answer("a@" + text)
        return _hit(text, sentence), form == text

    def local(self, text: str) -> Match | None:
        """Return a match for the local part if it is rejected, relative to its start."""
        if text in self._locals:
            return _hit(text, self._locals[text])
        sentence, _ = _answer(text + "@example.com")
        if len(text) <= limits.PLAIN_ADDRESS:
            if len(self._locals) >= _LONGEST_MEMO:
                self._locals.clear()
            self._locals[text] = sentence
        return _hit(text, sentence)

    def whole(self, text: str) -> Match | None:
        """Return a match for a whole ``local@domain`` if it is rejected; not cached."""
        return _hit(text, _answer(text)[0])


def _hit(text: str, sentence: str | None) -> Match | None:
    return None if sentence is None else Match(0, len(text), sentence=sentence)
