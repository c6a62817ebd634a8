"""Provides a Django validator that reports each error as a separate message."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.utils.deconstruct import deconstructible
from django.utils.translation import get_language

from addrlint.engine.checker import checker_for
from addrlint.i18n.language import LANGUAGES


@deconstructible
class AddressValidator:
    """Accepts a ``str`` if addrlint finds no errors in it.

    Messages are in the language of the request if addrlint supports it, else in English. The code
    of each message is the code of its rule.

    Args:
        role: as for ``addrlint.check``.
        target: as for ``addrlint.check``.

    Raises:
        ValueError: for an unknown role or target.
    """

    def __init__(self, role: str = "recipient", target: str = "internet") -> None:
        self.role = role
        self.target = target
        checker_for(role, target)

    def __call__(self, value: str) -> None:
        """Validate an address.

        Raises:
            django.core.exceptions.ValidationError: with every error.
        """
        result = checker_for(self.role, self.target).check(value)
        if result.ok:
            return
        lang = (get_language() or "en").partition("-")[0]
        lang = lang if lang in LANGUAGES else "en"
        sentences: dict[str, str] = {}
        for finding in result:
            if finding.severity == "error":
                sentences.setdefault(finding.for_form(lang), finding.code)
        raise ValidationError(
            [ValidationError(sentence, code=code) for sentence, code in sentences.items()]
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AddressValidator) and (self.role, self.target) == (
            other.role,
            other.target,
        )

    def __hash__(self) -> int:
        return hash((self.role, self.target))
