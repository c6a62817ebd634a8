"""A type for pydantic: ``Address``, a ``str`` in which addrlint finds no error.

Needs pydantic 2: ``pip install "addrlint[pydantic]"``.
"""

from __future__ import annotations

# Nothing is imported before it is used: a model costs no more to import than with ``str``.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from pydantic_core.core_schema import CoreSchema

    from addrlint.engine.checker import Checker
    from addrlint.rules.profile import Profile

    Address = str


class Checked:
    """What is asked of a ``str``: ``Annotated[str, Checked(role="sender")]``.

    Args:
        role: as for ``addrlint.check``.
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check``.
        lang: the language of messages, ``"en"`` or ``"tr"``; None for the one in use.

    Raises:
        ValueError: for an unknown role, target, rule or language.
    """

    def __init__(
        self,
        role: str | None = None,
        target: str | None = None,
        profile: Profile | None = None,
        lang: str | None = None,
    ) -> None:
        if lang is not None:
            from addrlint.i18n.language import LANGUAGES

            if lang not in LANGUAGES:
                raise ValueError(f"lang must be one of {', '.join(LANGUAGES)}, not {lang!r}")
        self._given = (role, target, None, profile)
        self._lang = lang
        self._checker: Checker | None = None
        if self._given != (None,) * 4:
            self._loaded()  # an unknown role is told here

    def __reduce__(self) -> tuple[type[Checked], tuple[object, ...]]:
        role, target, _, profile = self._given
        return Checked, (role, target, profile, self._lang)

    def _loaded(self) -> Checker:
        from addrlint.engine.checker import checker_for

        self._checker = checker_for(*self._given)
        return self._checker

    def validate(self, value: Any) -> Any:
        """Return ``value`` as it is: a text, or a secret that holds one; what is None is not checked.

        Raises:
            pydantic_core.PydanticCustomError: of the type ``address``, with every error's sentence;
                its context has their ``codes`` and ``spans``.
        """
        text = value.get_secret_value() if hasattr(value, "get_secret_value") else value
        if text is None:
            return value
        result = (self._checker or self._loaded()).check(text)
        if result.ok:
            return value
        from pydantic_core import PydanticCustomError

        errors = [finding for finding in result if finding.severity == "error"]
        said = " ".join(dict.fromkeys(error.for_form(self._lang) for error in errors))
        # The message is filled in from the context, one entry after the other: what was typed comes
        # last, since it is no template.
        raise PydanticCustomError(
            "address",
            "{sentences}",
            {
                "codes": [error.code for error in errors],
                "spans": [tuple(error.span) for error in errors],
                "sentences": said,
            },
        )

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        """Return the schema of what it annotates, with the check behind it."""
        from pydantic_core import core_schema

        own = core_schema.str_schema() if source is Address else handler(source)
        return core_schema.no_info_after_validator_function(self.validate, own)

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        """Return the JSON schema: a string of the format ``email``."""
        return {**handler(schema), "format": "email"}


if not TYPE_CHECKING:

    class Address(str):
        """A ``str`` that is a good recipient; see ``Checked`` for other roles.

        The value is the text as given: nothing is changed in it, and it is a plain ``str``.
        """

        __slots__ = ()

        @classmethod
        def __get_pydantic_core_schema__(cls, source, handler):
            """Return the schema of a ``str`` that is validated."""
            return Checked().__get_pydantic_core_schema__(source, handler)

        @classmethod
        def __get_pydantic_json_schema__(cls, schema, handler):
            """Return the JSON schema: a string of the format ``email``."""
            return {**handler(schema), "format": "email"}
