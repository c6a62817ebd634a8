"""Implements ``addrlint clean``: splits lists into accepted and rejected rows."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from argparse import Namespace

from addrlint.batch.clean_list import LineList, Source
from addrlint.batch.clean_rows import Criteria
from addrlint.batch.clean_run import CLEAN, FIXES, REJECTED, CleanOptions, clean
from addrlint.batch.clean_table import TableList
from addrlint.batch.convert_output import converted
from addrlint.batch.decompress import as_unpacked, is_plain_file, unpacked_name
from addrlint.batch.table_readers import is_table
from addrlint.cli.clean_report import CleanReport, text_of
from addrlint.cli.progress import shown
from addrlint.engine.optional_packages import needed
from addrlint.errors import UsageError
from addrlint.i18n.language import translate
from addrlint.lint.config import Configuration
from addrlint.lint.inputs import Input, Inputs, globbed
from addrlint.lint.option_values import settings_given
from addrlint.lint.options import ConfigError
from addrlint.reporters.output import Output
from addrlint.rules.base import Severity
from addrlint.sources.atomic_write import WriteError
from addrlint.sources.file_types import JSON_LINES, SERVERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.lint.lint_file import LintFile

_FORMATS = {"csv": ".csv", "jsonl": ".jsonl", "parquet": ".parquet"}


class _List:
    """One list of a run, with its settings and the paths of its outputs."""

    def __init__(self, file: LintFile, options: Namespace) -> None:
        given = file.input
        self.file = file
        self.given = given
        self.settings = file.settings
        name = "stdin" if given.name == "-" else given.name
        base = os.path.basename(unpacked_name(name))
        self.stem, self.suffix = os.path.splitext(base)
        if not self.stem:
            self.stem, self.suffix = base or "rows", ""
        folder = options.output_dir
        own = "" if given.path.startswith(SERVERS) else os.path.dirname(name)
        self.folder = own if folder is None else folder
        wanted = options.format
        kept = _FORMATS[wanted] if wanted else self.suffix
        if not kept:
            kept = ".txt" if file.layout() is None else ".csv"
        if not wanted and is_table(given.path, options.query) and kept != ".parquet":
            kept = ".csv"
        refused = _FORMATS[wanted] if wanted else ".csv"
        self.outputs = {
            CLEAN: os.path.join(self.folder, f"{self.stem}.clean{kept}"),
            REJECTED: os.path.join(self.folder, f"{self.stem}.rejected{refused}"),
            FIXES: os.path.join(self.folder, f"{self.stem}.fixed.csv"),
        }


def run(options: Namespace) -> int:
    """Clean the given lists; return the exit code.

    Raises:
        UsageError: if the options do not fit together or have invalid values.
        ConfigError: if a setting is invalid.
        WriteError: if an output can't be written.
    """
    configuration = Configuration(settings_given(options), options.config, options.isolated)
    given = options.targets
    options.targets = [name for target in given for name in globbed(target)]
    inputs = Inputs(options, configuration)
    if inputs.addresses:
        message = translate("file not found; clean takes lists, addrlint check takes addresses")
        raise UsageError(f"{inputs.addresses[0]}: {message}")
    matched = {name for target in given for name in globbed(target) if name != target}
    files = [
        one
        for one in inputs.files()
        if not ((one.is_found or one.path in matched) and _is_output(one.path))
    ]
    lists = []
    for file in files:
        try:
            lists.append(_List(inputs.resolve(file), options))
        except ConfigError as error:
            inputs.fail(error, file)
    inputs.complain()
    _told_apart(lists)
    output = Output()
    done: list[CleanReport] = []
    for one in lists:
        try:
            done.append(_cleaned(one, options))
        except WriteError:
            raise  # a full disk or an unwritable output would affect the next list too
        except Exception as error:  # an error in one list, even a bug of ours, must not end the run
            inputs.fail(error, one.given)
        inputs.complain()
    if done or not inputs.failed:
        output.write(text_of(done, options.output_format, bool(options.quiet)))
    output.close()
    if inputs.failed:
        return 2
    return int(any(one.summary.rejected for one in done))


def _is_output(path: str) -> bool:
    stem = os.path.splitext(path)[0]
    return stem.endswith((".clean", ".rejected", ".fixed"))


def _told_apart(lists: list[_List]) -> None:
    """Raise UsageError if two lists have the same output, or if an output overwrites a list."""
    taken: dict[str, str] = {}
    for one in lists:
        for path in one.outputs.values():
            place = os.path.realpath(path)
            if place in taken and taken[place] != one.given.name:
                form = (
                    "{one} and {other} would both be written to {path}; use a different --output-dir "
                    "for each"
                )
                raise UsageError(translate(form, one=taken[place], other=one.given.name, path=path))
            taken[place] = one.given.name
    for one in lists:
        if os.path.realpath(one.given.path) in taken:
            message = translate(
                "this list would be overwritten by its own output; choose another --output-dir"
            )
            raise UsageError(f"{one.given.name}: {message}")


def _terms(one: _List, options: Namespace) -> Criteria:
    profile = one.file.profile
    if options.role_accounts:
        profile = profile._replace(severities=(*profile.severities, ("P101", "error")))
    domains = {}
    if options.disposable:
        blocked = needed("disposable_email_domains", "--disposable").blocklist
        domains = {name: ("disposable-domain", {"domain": name}) for name in blocked}
    return Criteria(profile, Severity(one.settings["fail-on"]), bool(options.fix), domains)


def _cleaned(one: _List, options: Namespace) -> CleanReport:
    terms = _terms(one, options)
    look_up = None
    if options.dns:
        from addrlint.batch.dns import without_mail

        look_up = without_mail
    given = one.given
    if given.path == "-" and options.resume:
        raise UsageError(translate("--resume needs a file; standard input cannot be read again"))
    folder = None if options.dry_run else one.folder
    with shown(given, bool(options.quiet)) as progress:
        chosen = CleanOptions(
            terms,
            options.dedupe,
            one.settings["jobs"],
            bool(options.resume),
            look_up,
            progress,
            bool(options.same_person),
        )
        if is_table(given.path, options.query):
            wanted = one.settings["column"]
            table = TableList(given.path, options.query, given.name, wanted, one.outputs)
            summary, output = clean(table, chosen, folder, one.stem)
            if output is not None:
                output.finish({part: one.outputs[part] for part in (CLEAN, REJECTED)})
            return CleanReport(given.name, summary, _paths(one, folder, False))
        if given.path == "-" and (options.dedupe or options.dns or options.same_person):
            with tempfile.TemporaryDirectory() as place:
                path = os.path.join(place, "stdin")
                with given.opened() as stream, open(path, "wb") as file:
                    shutil.copyfileobj(stream, file, 1 << 20)
                source = _source(one, given._replace(path=path))
                return _listed(one, source, chosen, folder, options)
        return _listed(one, _source(one, given), chosen, folder, options)


def _source(one: _List, given: Input) -> Source:
    name = unpacked_name(given.name)
    key = None
    layout = None
    if name.lower().endswith(JSON_LINES):
        key = (*one.settings["column"], "")[0]
    else:
        layout = one.file.layout(as_unpacked(given))
    shown = given.name.replace(os.sep, "/")
    if given.path == "-":
        return Source(shown, lambda: sys.stdin.buffer, None, layout, key)
    path = given.path if is_plain_file(given.path) else None
    return Source(shown, lambda: open(given.path, "rb"), path, layout, key)


def _listed(
    one: _List, source: Source, chosen: CleanOptions, folder: str | None, options: Namespace
) -> CleanReport:
    end = LineList(source)
    try:
        summary, output = clean(end, chosen, folder, one.stem)
    finally:
        end.close()
    form = end.form
    fixes = chosen.criteria.fix and form.layout is None
    if output is not None:
        outputs = {part: path for part, path in one.outputs.items() if part != FIXES or fixes}
        files: dict[str, str] = {}
        if options.format is not None and not output.is_finishing:
            files = converted(output, options.format, form, chosen.criteria.fix)
        output.finish(outputs, files)
    return CleanReport(one.given.name, summary, _paths(one, folder, fixes))


def _paths(one: _List, folder: str | None, fixes: bool) -> list[str]:
    if folder is None:
        return []
    parts = (CLEAN, REJECTED, FIXES) if fixes else (CLEAN, REJECTED)
    return [one.outputs[part].replace(os.sep, "/") for part in parts]
