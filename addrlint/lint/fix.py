"""Applies fixes to files, or shows them as a diff."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from io import BytesIO

from addrlint.engine.result import Result
from addrlint.errors import AddrlintError, UsageError
from addrlint.i18n.language import translate
from addrlint.lint.check_candidate import check_candidate, in_lines
from addrlint.lint.config import Settings
from addrlint.lint.inputs import Input, Inputs
from addrlint.lint.suppressions import MARK, Suppressions
from addrlint.reporters.output import Output
from addrlint.reporters.stderr import complain
from addrlint.reporters.terminal import counted, shown_path
from addrlint.sources.atomic_write import WriteError, replace
from addrlint.sources.candidate import Candidate
from addrlint.sources.file_types import JSON_LINES, PACKED
from addrlint.sources.rewriter import Change, applied, changes, difference
from addrlint.syntax.characters import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.lint.baseline import Baseline
    from addrlint.lint.lint_file import LintFile

# The maximum number of rounds of fixes per file.
_ROUNDS = 8


def pass_on() -> None:
    """Copy standard input to standard output unchanged."""
    sys.stdout.flush()
    for piece in iter(lambda: sys.stdin.buffer.read(1 << 20), b""):
        sys.stdout.buffer.write(piece)


class Fixing:
    """Applies fixes to the files of one run.

    Args:
        inputs: the inputs of the run.
        settings: the settings of the current folder.
        quiet: do not print the summary.
        baseline: the existing findings, which are not fixed.
        lines: the line numbers to fix, by ``line_key``; None for all.
    """

    def __init__(
        self,
        inputs: Inputs,
        settings: Settings,
        quiet: bool,
        baseline: Baseline | None = None,
        lines: dict[str, set[int]] | None = None,
    ) -> None:
        self._inputs = inputs
        self._settings = settings
        self._quiet = quiet
        self._baseline = baseline
        self._lines = lines

    def apply(self, files: list[Input]) -> list[Input]:
        """Fix the files, and standard input to standard output; return the files to check next."""
        addresses = changed = 0
        left = []
        for file in files:
            found = self._changes(file)
            if found is None:
                left.append(file)
                continue
            old, new, made = found
            try:
                if file.path == "-":
                    sys.stdout.flush()
                    sys.stdout.buffer.write(new)
                elif made:
                    replace(file.path, new, old)
            except WriteError as error:
                self._inputs.fail(error, file)
                left.append(file)
                continue
            left.append(file._replace(raw=new) if file.path == "-" else file)
            addresses += len(made)
            changed += bool(made)
            if self._settings["show-fixes"]:
                self._show(made)
        if addresses and not self._quiet:
            print(translate("Fixed: {what}.", what=_so_many(addresses, changed)), file=sys.stderr)
        return left

    def show_differences(self, files: list[Input], output: Output) -> bool:
        """Write the changes that ``apply`` would make as a diff; return whether there are any.

        Raises:
            UsageError: if local parts must be masked, because a diff shows whole lines.
        """
        if self._settings["redact"] is not None:
            raise UsageError(
                translate("--diff cannot be combined with --redact, because it shows whole lines")
            )
        addresses = changed = 0
        for file in files:
            found = self._changes(file, is_all=True)
            if found is None or not found[2]:
                continue
            old, new, made = found
            addresses += len(made)
            changed += 1
            name = os.path.normpath(file.name).replace(os.sep, "/")
            output.write_bytes(difference(name, old, new, made[0].candidate.encoding))
        if not self._quiet:
            print(
                translate("Would fix: {what}.", what=_so_many(addresses, changed)), file=sys.stderr
            )
        return bool(addresses)

    def _changes(
        self, file: Input, is_all: bool = False
    ) -> tuple[bytes, bytes, list[Change]] | None:
        """Return the bytes of a file before and after fixing, and the fixes; None without any."""
        try:
            resolved = self._inputs.resolve(file)
        except AddrlintError as error:
            self._inputs.fail(error, file)
            return None
        if file.is_found and os.path.islink(file.path):
            return None  # the link may point anywhere
        if file.path != "-" and file.name.lower().endswith((*PACKED, *JSON_LINES)):
            if not file.is_found and resolved.file_type is None:
                form = (
                    "{name}: JSON Lines and compressed lists are not changed; use addrlint clean "
                    "--fix"
                )
                complain(translate(form, name=file.name))
            return None
        old: bytes | None = None
        try:
            with file.opened() as stream:
                old = stream.read()
            new: bytes = old
            made: list[Change] = []
            # A fix may reveal the encoding or format of a file, and with it more to fix.
            for _ in range(_ROUNDS):
                judge = self._judge(resolved, new)
                candidates = resolved.candidates(BytesIO(new))
                more = list(changes(candidates, judge, resolved.settings["unsafe-fixes"]))
                if not more:
                    break
                new = applied(new, more)
                made += more
        except Exception as error:
            # The error is reported when the file is checked, which --diff does not do.
            if is_all:
                self._inputs.fail(error, file)
            if file.path == "-" and old is not None:
                return old, old, []  # input that can't be parsed is passed through unchanged
            return None
        return old, new, made

    def _judge(self, file: LintFile, raw: bytes) -> Callable[[Candidate], Result]:
        """Return a function that checks a candidate, without suppressed or baseline findings."""
        ignoring = None
        if MARK in raw:
            ignoring = Suppressions(file.document(raw))
        baseline = None if self._baseline is None else self._baseline.copy()

        def judge(candidate: Candidate) -> Result:
            result = check_candidate(candidate, file.profile)
            if ignoring is not None:
                result, _ = ignoring.partition(candidate, result)
            if self._lines is not None:
                result = in_lines(candidate, result, self._lines)
            if baseline is not None:
                result, _ = baseline.partition(candidate, result)
            return result

        return judge

    def _show(self, made: list[Change]) -> None:
        percent = self._settings["redact"]
        for change in made:
            old, new = change.candidate.text, change.text
            if percent is not None:
                from addrlint.reporters.redaction import masked_text

                old, new = masked_text(old, percent), masked_text(new, percent)
            place = change.candidate.position(0)
            where = f"{shown_path(change.candidate.path)}:{place.line}:{place.column}"
            message = f"{where}: {' '.join(change.codes)}: {visible(old)} -> {visible(new)}"
            print(message, file=sys.stderr)


def _so_many(addresses: int, files: int) -> str:
    return f"{counted(addresses, 'address')}, {counted(files, 'file')}"
