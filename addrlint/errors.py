"""Defines the errors that a user can fix, and formats any error as one line."""

from __future__ import annotations


class AddrlintError(Exception):
    """An error that a user can fix; the message says in one line what, where and how."""


class UsageError(AddrlintError):
    """A request can't be carried out; the message says in one line what to do."""


def error_line(error: BaseException) -> str:
    """Return one line that says what is wrong and what to do."""
    from addrlint.i18n.language import translate

    if isinstance(error, AddrlintError):
        return str(error)
    if isinstance(error, OSError):
        reason = (error.strerror or str(error)).lower()
        return f"{error.filename}: {reason}" if error.filename else reason
    # A bug in addrlint or in a plugin; the last frame of the traceback shows where.
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else "?"
    form = "internal error, please report it: {kind}: {error} ({place})"
    return translate(form, kind=type(error).__name__, error=error, place=place)
