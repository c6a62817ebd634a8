"""email-validator's second opinion, asked in halves and remembered; its sentence, never our own."""

from __future__ import annotations

from addrlint.engine import limits
from addrlint.rules.base import Match, Rule

_LONGEST_MEMO = 16_384


def _answer(text: str) -> tuple[str | None, str]:
    """Return email-validator's sentence for ``text``, or None and its form of the domain."""
    # It costs as much as all of addrlint to import, and few addresses ever need it.
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
        return str(error), ""
    return None, accepted.domain if not text.isascii() else accepted.ascii_domain


def normal_form(text: str) -> str | None:
    """Return email-validator's normal form of an address, or None where it refuses it."""
    from email_validator import EmailSyntaxError, validate_email

    try:
        return validate_email(
            text,
            check_deliverability=False,
            allow_quoted_local=True,
            allow_domain_literal=True,
            allow_display_name=True,
        ).normalized
    except EmailSyntaxError:
        return None


class EmailValidator:
    """Asks about a domain with a fixed local part, and about a local part with a fixed domain."""

    __slots__ = ("_locals", "rule")

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self._locals: dict[str, str | None] = {}

    def domain(self, text: str) -> tuple[Match | None, bool]:
        """Return a hit on the whole domain if it is refused, and whether it is left as it is."""
        # The engine remembers the verdict on a domain, so none is kept here.
        sentence, form = _answer("a@" + text)
        return _hit(text, sentence), form == text

    def local(self, text: str) -> Match | None:
        """Return a hit on the whole local part if it is refused, places from its start."""
        if text in self._locals:
            return _hit(text, self._locals[text])
        sentence, _ = _answer(text + "@example.com")
        if len(text) <= limits.PLAIN_ADDRESS:
            if len(self._locals) >= _LONGEST_MEMO:
                self._locals.clear()
            self._locals[text] = sentence
        return _hit(text, sentence)

    def whole(self, text: str) -> Match | None:
        """Return a hit on a whole ``local@domain`` if it is refused; nothing is remembered."""
        return _hit(text, _answer(text)[0])


def _hit(text: str, sentence: str | None) -> Match | None:
    return None if sentence is None else Match(0, len(text), sentence=sentence)
