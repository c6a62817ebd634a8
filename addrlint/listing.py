"""What would be read and what is passed over, as lists; nothing is checked here."""

from __future__ import annotations

from addrlint.inputs import Input, Inputs, Unset
from addrlint.language import say
from addrlint.reporters.output import Output
from addrlint.reporters.terminal import visible
from addrlint.sources import reasons
from addrlint.sources.interface import Skip, SourceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace


def listed(files: list[Input], inputs: Inputs, options: Namespace | Unset, output: Output) -> int:
    """Print the files, the addresses, or what was not taken for one; return the exit code."""
    for file in files:
        try:
            if options.explain_skips:
                for skip in _skips(inputs, file):
                    where = f"{visible(file.name)}:{skip.line}:{skip.column}"
                    output.write([f"{where}: {visible(skip.text)}: {say(skip.reason)}\n"])
                continue
            with file.opened() as stream:
                candidates = inputs.candidates(stream, file)
                if options.show_files:
                    next(candidates, None)
                    output.write([f"{file.name}\n"])
                    continue
                for candidate in candidates:
                    line, column = candidate.line_and_column(0)
                    where = f"{visible(file.name)}:{line}:{column}"
                    output.write([f"{where}: {visible(candidate.text)}\n"])
        except (SourceError, OSError) as error:
            inputs.fail(error, file)
    inputs.complain()
    output.close()
    return 2 if inputs.failed else 0


def _skips(inputs: Inputs, file: Input) -> list[Skip]:
    """Return what looks like an address in a file and is not taken for one."""
    from addrlint.sources.files import free_text
    from addrlint.sources.kinds import may_hold, reader_of

    with file.opened() as stream:
        raw = stream.read()
    kind = inputs.kind(file)
    document = inputs.document(raw, file, kind)
    taken = []
    if kind is not None and may_hold(kind, raw):
        taken = list(reader_of(kind)(document))
    elif kind is None:
        taken = list(inputs.candidates_of(raw, file, None))
    said = {(skip.line, skip.column): skip for skip in document.skips}
    document.skips.clear()
    # What nobody looked at has the form of an address, or something else's.
    for candidate in free_text.candidates(document, taken):
        line, column = candidate.line_and_column(0)
        reason = reasons.NO_FIELD
        said.setdefault((line, column), Skip(candidate.text, line, column, reason))
    for skip in document.skips:
        said.setdefault((skip.line, skip.column), skip)
    return [skip for _, skip in sorted(said.items())]
