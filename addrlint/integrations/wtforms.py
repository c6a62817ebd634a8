"""A validator for WTForms; needs the package: ``pip install "addrlint[wtforms]"``."""

from __future__ import annotations

from wtforms.validators import StopValidation

from addrlint.engine.checker import checker_for
from addrlint.rules.profile import Profile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Address:
    """Takes a field's text if addrlint finds no error in it; each error is a message of its own.

    An empty field passes: that it must be filled in is for ``InputRequired`` to say.

    Args:
        role: as for ``addrlint.check``.
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check``.
        lang: the language of messages, ``"en"`` or ``"tr"``; None for the one in use.

    Raises:
        ValueError: for an unknown role, target or rule.
    """

    def __init__(
        self,
        role: str | None = None,
        target: str | None = None,
        profile: Profile | None = None,
        lang: str | None = None,
    ) -> None:
        self._check = checker_for(role, target, None, profile).check
        self._lang = lang
        self.field_flags: dict[str, Any] = {}

    def __call__(self, form: Any, field: Any) -> None:
        """Validate ``field.data``.

        Raises:
            wtforms.validators.StopValidation: if there is an error; the messages are in
                ``field.errors``.
        """
        if not field.data:
            return
        result = self._check(field.data)
        if not result.ok:
            errors = [found for found in result if found.severity == "error"]
            field.errors = list(field.errors)
            field.errors.extend(dict.fromkeys(error.for_form(self._lang) for error in errors))
            raise StopValidation
