"""Imports optional packages when they are needed."""

from __future__ import annotations

from importlib import import_module

from addrlint.errors import UsageError
from addrlint.i18n.language import translate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def needed(module: str, what: str, extra: str = "batch") -> Any:
    """Import a module of an optional package and return it.

    Args:
        module: the name of the module.
        what: the feature that needs it, for the message.
        extra: the extra of addrlint that installs it.

    Raises:
        UsageError: if it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        if error.name and error.name.partition(".")[0] != module.partition(".")[0]:
            raise
        message = translate(
            "{what} needs {module}: pip install 'addrlint[{extra}]'",
            what=what,
            module=module.partition(".")[0],
            extra=extra,
        )
        raise UsageError(message) from error
