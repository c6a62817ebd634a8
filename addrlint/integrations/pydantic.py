"""Provides the pydantic type ``Address``, a ``str`` in which addrlint finds no errors.

Needs pydantic 2: ``pip install "addrlint[pydantic]"``.
"""

from __future__ import annotations

# Imports happen only on use, so that importing a model takes no longer than with ``str``.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from pydantic_core.core_schema import CoreSchema

    from addrlint.engine.checker import Checker
    from addrlint.engine.result import Result
    from addrlint.rules.profile import Profile

    Address = str


class Checked:
    """The check of an annotated ``str``: ``Annotated[str, Checked(role="sender")]``.

    Args:
        role: as for ``addrlint.check``.
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check``.
        lang: the message language, ``"en"`` or ``"tr"``; None for the current one.
        on_suggestion: called with the result of an address that is accepted but probably a typo;
            ``result.did_you_mean(lang)`` is the sentence for the user. Give a function of a module
            if the model must be pickled.
        refuse_suggestions: refuse such an address instead, with an error of type
            ``address_suggestion``.

    Raises:
        ValueError: for an unknown role, target, rule or language.
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
        if lang is not None:
            from addrlint.i18n.language import LANGUAGES

            if lang not in LANGUAGES:
                raise ValueError(f"lang must be one of {', '.join(LANGUAGES)}, not {lang!r}")
        self._given = (role, target, None, profile)
        self._lang = lang
        self._checker: Checker | None = None
        if self._given != (None,) * 4:
            self._loaded()  # report an unknown role immediately

    def __reduce__(self) -> tuple[type[Checked], tuple[object, ...]]:
        role, target, _, profile = self._given
        return Checked, (role, target, profile, self._lang, self._on_suggestion, self._refuses)

    def _loaded(self) -> Checker:
        from addrlint.engine.checker import checker_for
        from addrlint.rules.profile import for_untrusted_input

        role, target, smtputf8, profile = self._given
        self._checker = checker_for(role, target, smtputf8, for_untrusted_input(profile))
        return self._checker

    def validate(self, value: Any) -> Any:
        """Check a text, or a secret that contains one, and return ``value``; None is not checked.

        Raises:
            pydantic_core.PydanticCustomError: of the type ``address``, with a sentence for each
                error; its context has their ``codes`` and ``spans``.
        """
        text = value.get_secret_value() if hasattr(value, "get_secret_value") else value
        if text is None:
            return value
        result = (self._checker or self._loaded()).check(text)
        if result.ok:
            self._ask(result)
            return value
        from pydantic_core import PydanticCustomError

        errors = [finding for finding in result if finding.severity == "error"]
        sentences = " ".join(dict.fromkeys(error.for_form(self._lang) for error in errors))
        # pydantic fills in the context entries one after the other, so the sentences, which may
        # contain user input, must come last or they would be treated as a template.
        raise PydanticCustomError(
            "address",
            "{sentences}",
            {
                "codes": [error.code for error in errors],
                "spans": [tuple(error.span) for error in errors],
                "sentences": sentences,
            },
        )

    def _ask(self, result: Result) -> None:
        if self._on_suggestion is None and not self._refuses:
            return
        sentence = result.did_you_mean(self._lang)
        if sentence is None:
            return
        if self._refuses:
            from pydantic_core import PydanticCustomError

            raise PydanticCustomError("address_suggestion", "{sentence}", {"sentence": sentence})
        if self._on_suggestion is not None:
            self._on_suggestion(result)

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        """Return the schema of the annotated type, followed by the check."""
        from pydantic_core import core_schema

        own = core_schema.str_schema() if source is Address else handler(source)
        return core_schema.no_info_after_validator_function(self.validate, own)

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        """Return the JSON schema: a string of the format ``email``."""
        return {**handler(schema), "format": "email"}


if not TYPE_CHECKING:

    class Address(str):
        """A ``str`` that is a valid recipient; see ``Checked`` for other roles.

        The value is the text as given, unchanged, as a plain ``str``.
        """

        __slots__ = ()

        @classmethod
        def __get_pydantic_core_schema__(cls, source, handler):
            """Return the schema of a validated ``str``."""
            return Checked().__get_pydantic_core_schema__(source, handler)

        @classmethod
        def __get_pydantic_json_schema__(cls, schema, handler):
            """Return the JSON schema: a string of the format ``email``."""
            return {**handler(schema), "format": "email"}
