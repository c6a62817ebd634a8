"""Runs the command line: calls a command, and turns errors into one line and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from addrlint.i18n.language import current_language, language_from_environment, use_language
from addrlint.lint.options import FORMAT_VARIABLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments without the program name; None for those of the process.

    Returns:
        0 if there are no findings at or above ``--fail-on``, 1 if there are, 2 for wrong usage or
        files that can't be read or written.
    """
    arguments = sys.argv[1:] if argv is None else list(argv)
    if argv is None:
        if getattr(sys, "frozen", False):  # the workers of a program made by PyInstaller
            from multiprocessing import freeze_support

            freeze_support()
        _clean_up_when_stopped()
    # Python sets a closed standard stream to None; replace it by the null device.
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        # What the encoding of the terminal does not have is escaped, in help and errors too.
        if isinstance(stream, TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")
    before = current_language()
    try:
        use_language(_language(arguments))
        given = any(one.startswith("-") for one in arguments) or FORMAT_VARIABLE in os.environ
        if arguments[:1] == ["check"] and not given:
            # Without options, argparse is not needed; importing it takes as long as checking an
            # address.
            from addrlint.cli.commands.check import check_without_options

            code = check_without_options(arguments[1:])
        else:
            code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of the output has closed the pipe (| head), and Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if os.name == "nt" and isinstance(error, OSError) and error.errno == 22:
            return 2  # EINVAL is how Windows reports that the reader has closed the pipe
        from addrlint.errors import error_line
        from addrlint.reporters.stderr import complain

        complain(error_line(error))
        return 2
    finally:
        use_language(before)
    return code


def run() -> None:
    """Run the command line and exit, for entry points that ignore what ``main`` returns."""
    sys.exit(main())


def _clean_up_when_stopped() -> None:
    """Let SIGTERM and SIGHUP end this program by an exception, so that it removes what it made."""
    # ``signal`` itself takes longer to import than an address to check.
    import _signal  # type: ignore[import-not-found]

    def stop(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(_signal, name, None)  # Windows has no SIGHUP
        try:
            if number is not None and _signal.getsignal(number) == _signal.SIG_DFL:
                _signal.signal(number, stop)
        except ValueError:  # not in the main thread
            return


def _language(arguments: list[str]) -> str:
    if any(one.startswith("--lang") for one in arguments):
        from addrlint.cli.arguments import language

        return language(arguments)
    return language_from_environment(os.environ)


def _run(arguments: list[str]) -> int:
    from importlib import import_module

    from addrlint.cli.arguments import parsed

    try:
        options: Namespace = parsed(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    code: int = import_module(f"addrlint.cli.commands.{options.command}").run(options)
    return code
