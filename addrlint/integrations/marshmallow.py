"""Provides a validator for marshmallow; needs ``pip install "addrlint[marshmallow]"``."""

from __future__ import annotations

from collections.abc import Callable

from marshmallow import ValidationError
from marshmallow.validate import Validator

from addrlint.engine.checker import checker_for
from addrlint.engine.result import Result
from addrlint.rules.profile import Profile, for_untrusted_input


class Address(Validator):
    """Accepts a ``str`` if addrlint finds no errors in it; each error becomes a message.

    Args:
        role: as for ``addrlint.check``.
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check``.
        lang: the message language, ``"en"`` or ``"tr"``; None for the current one.
        on_suggestion: called with the result of an address that is accepted but probably a typo;
            ``result.did_you_mean(lang)`` is the sentence for the user.
        refuse_suggestions: refuse such an address instead.

    Raises:
        ValueError: for an unknown role, target or rule.
    """

    def __init__(
        self,
        role: str | None = None,
        target: str | None = None,
        profile: Profile | None = None,
        lang: str | None = None,
        on_suggestion: Callable[[Result], object] | None = None,
        refuse_suggestions: bool = False,
    ) -> None:
        self._on_suggestion, self._refuses = on_suggestion, refuse_suggestions
        self._check = checker_for(role, target, None, for_untrusted_input(profile)).check
        self._lang = lang

    def __call__(self, value: str) -> str:
        """Return ``value`` unchanged.

        Raises:
            marshmallow.ValidationError: if the address has an error.
        """
        result = self._check(value)
        if not result.ok:
            errors = [found for found in result if found.severity == "error"]
            raise ValidationError(
                list(dict.fromkeys(error.for_form(self._lang) for error in errors))
            )
        self._ask(result)
        return value

    def _ask(self, result: Result) -> None:
        if self._on_suggestion is None and not self._refuses:
            return
        sentence = result.did_you_mean(self._lang)
        if sentence is None:
            return
        if self._refuses:
            raise ValidationError(sentence)
        if self._on_suggestion is not None:
            self._on_suggestion(result)
