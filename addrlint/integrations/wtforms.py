"""Provides a validator for WTForms; needs ``pip install "addrlint[wtforms]"``."""

from __future__ import annotations

from wtforms.validators import StopValidation

from addrlint.engine.checker import checker_for
from addrlint.rules.profile import Profile, for_untrusted_input

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Address:
    """Accepts a field's text if addrlint finds no errors in it; each error becomes a message.

    An empty field is accepted; use ``InputRequired`` to require a value.

    Args:
        role: as for ``addrlint.check``.
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check``.
        lang: the message language, ``"en"`` or ``"tr"``; None for the current one.
        refuse_suggestions: refuse an address that is probably a typo, with "Did you mean ...?". By
            default it is accepted, and ``field.suggestion`` has the sentence for the template.

    Raises:
        ValueError: for an unknown role, target or rule.
    """

    def __init__(
        self,
        role: str | None = None,
        target: str | None = None,
        profile: Profile | None = None,
        lang: str | None = None,
        refuse_suggestions: bool = False,
    ) -> None:
        self._refuses = refuse_suggestions
        self._check = checker_for(role, target, None, for_untrusted_input(profile)).check
        self._lang = lang
        self.field_flags: dict[str, Any] = {}

    def __call__(self, form: Any, field: Any) -> None:
        """Validate ``field.data``.

        Raises:
            wtforms.validators.StopValidation: if the address has an error; the messages are in
                ``field.errors``.
        """
        field.suggestion = None
        if not field.data:
            return
        result = self._check(field.data)
        field.suggestion = result.did_you_mean(self._lang)
        if field.suggestion is not None and self._refuses:
            raise StopValidation(field.suggestion)
        if not result.ok:
            errors = [found for found in result if found.severity == "error"]
            field.errors = list(field.errors)
            field.errors.extend(dict.fromkeys(error.for_form(self._lang) for error in errors))
            raise StopValidation
