"""Lists the files and addresses that would be checked, and the texts that would be skipped."""

from __future__ import annotations

from addrlint.i18n.language import translate
from addrlint.lint.config import Settings
from addrlint.lint.inputs import Input, Inputs
from addrlint.lint.option_values import NoOptions
from addrlint.reporters.output import Output
from addrlint.reporters.terminal import shown_path
from addrlint.sources import skip_reasons as reasons
from addrlint.sources.candidate import Skip
from addrlint.syntax.characters import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from addrlint.lint.lint_file import LintFile


def listed(
    files: list[Input],
    inputs: Inputs,
    options: Namespace | NoOptions,
    settings: Settings,
    output: Output,
) -> int:
    """Print the files, the addresses or the skipped texts; return the exit code."""
    percent = settings["redact"]
    for file in files:
        try:
            if options.explain_skips:
                for skip in _skips(inputs.resolve(file)):
                    where = f"{shown_path(file.name)}:{skip.line}:{skip.column}"
                    text = _shown(skip.text, percent)
                    output.write([f"{where}: {text}: {translate(skip.reason)}\n"])
                continue
            with file.opened() as stream:
                candidates = inputs.resolve(file).candidates(stream)
                if options.show_files:
                    next(candidates, None)
                    output.write([f"{shown_path(file.name)}\n"])
                    continue
                for candidate in candidates:
                    line, column = candidate.line_and_column(0)
                    where = f"{shown_path(file.name)}:{line}:{column}"
                    output.write([f"{where}: {_shown(candidate.text, percent)}\n"])
        except Exception as error:
            inputs.fail(error, file)
    if options.list_addresses and (options.commits or options.identity):
        from addrlint.sources.commits import of_commits, of_identities

        for people in (
            of_commits(options.commits) if options.commits else (),
            of_identities() if options.identity else (),
        ):
            for one in people:
                line, column = one.line_and_column(0)
                where = f"{shown_path(one.path)}:{line}:{column}"
                output.write([f"{where}: {_shown(one.text, percent)}\n"])
    inputs.complain()
    output.close()
    return 2 if inputs.failed else 0


def _shown(text: str, percent: int | None) -> str:
    if percent is not None:
        from addrlint.reporters.redaction import masked_text

        text = masked_text(text, percent)
    return visible(text)


def _skips(file: LintFile) -> list[Skip]:
    """Return the texts in a file that look like an address but are not checked."""
    from addrlint.sources.file_types import may_hold, reader_of
    from addrlint.sources.files import free_text

    with file.input.opened() as stream:
        raw = stream.read()
    kind = file.file_type
    document = file.document(raw)
    taken = []
    if kind is not None and may_hold(kind, raw):
        taken = list(reader_of(kind)(document))
    elif kind is None:
        taken = list(file.candidates_of(raw))
    by_position = {(skip.line, skip.column): skip for skip in document.skips}
    document.skips.clear()
    # The remaining texts have the form of an address, or only look like one.
    for candidate in free_text.candidates(document, taken):
        line, column = candidate.line_and_column(0)
        reason = reasons.NO_FIELD
        by_position.setdefault((line, column), Skip(candidate.text, line, column, reason))
    for skip in document.skips:
        by_position.setdefault((skip.line, skip.column), skip)
    return [skip for _, skip in sorted(by_position.items())]
