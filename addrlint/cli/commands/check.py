"""Implements ``addrlint check``: reads the inputs, checks them and reports the findings."""

from __future__ import annotations

import os
from collections.abc import Iterator

from addrlint.engine.result import Result
from addrlint.engine.summary import Report
from addrlint.errors import UsageError
from addrlint.i18n.language import translate
from addrlint.lint.config import Configuration, Settings
from addrlint.lint.inputs import Input, Inputs
from addrlint.lint.option_values import NoOptions, settings_given
from addrlint.reporters import reporter_for
from addrlint.reporters.output import Output
from addrlint.reporters.stderr import complain
from addrlint.sources.candidate import Candidate, SourceError, argument

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from addrlint.lint.baseline import Baseline
    from addrlint.reporters.interface import Reporter


def check_without_options(targets: list[str]) -> int:
    """Check files and addresses without any options; return the exit code."""
    return _checked(NoOptions(targets), Configuration({}))


def run(options: Namespace) -> int:
    """Check the given files and addresses; return the exit code.

    Raises:
        UsageError: if the options do not fit together or have invalid values.
        ConfigError: if a setting is invalid.
        WriteError: if the output can't be written.
    """
    configuration = Configuration(
        settings_given(options), options.config, options.isolated, options.enforce
    )
    if options.show_settings:
        from addrlint.cli.settings_report import shown

        output = Output(options.output_file)
        output.write(shown(configuration, options.targets or ["."]))
        output.close()
        return 0
    return _checked(options, configuration)


def _checked(options: Namespace | NoOptions, configuration: Configuration) -> int:
    settings = configuration.of(".")
    inputs = Inputs(options, configuration)
    files = inputs.files()
    for name, option in ((options.output_file, "-o"), (options.write_baseline, "--write-baseline")):
        if name and any(_is_same(file.path, name) for file in files):
            form = "this input file would be overwritten; choose another file for {option}"
            raise UsageError(f"{name}: {translate(form, option=option)}")
    for option, value in (
        ("--commits", options.commits),
        ("--changed-lines", options.changed_lines),
    ):
        if value is not None and not value.strip():
            raise UsageError(translate("{option}: no commit given", option=option))
    if options.changed_lines and "-" in options.targets:
        raise UsageError(
            translate("--changed-lines does not work with standard input; give a file name")
        )
    if options.show_files or options.list_addresses or options.explain_skips:
        from addrlint.lint.list_only import listed

        return listed(files, inputs, options, settings, Output(options.output_file))
    if options.add_ignore is not None:
        if options.fix or options.diff:
            raise UsageError(
                translate("--add-ignore cannot be combined with --fix or --diff; apply fixes first")
            )
        from addrlint.lint.write_suppressions import add_ignores

        return add_ignores(files, inputs, options.add_ignore)
    mends_input = "-" in options.targets
    # A list from standard input is fixed to standard output, so the report goes to standard error.
    is_data = settings["output-format"] not in ("full", "concise", "grouped")
    output = Output(options.output_file, bool(options.fix and mends_input), is_data)
    if options.fix or options.diff:
        from addrlint.lint.fix import Fixing, pass_on

        if inputs.addresses:
            what = "--fix" if options.fix else "--diff"
            raise UsageError(
                translate(
                    "{what} works only on files; to see the fix for an address, leave out {what}",
                    what=what,
                )
            )
        known, _, lines = _kept_apart(options, files)
        fixing = Fixing(inputs, settings, bool(options.quiet), known, lines)
        if options.diff:
            changed = fixing.show_differences(files, output)
            inputs.complain()
            output.close()
            return 2 if inputs.failed else int(changed and not options.exit_zero)
        if mends_input and not any(file.path == "-" for file in files):
            pass_on()  # standard input is excluded, so it is passed through unchanged
        files = fixing.apply(files)
        inputs.complain()
    return _reported(options, inputs, files, settings, output)


def _is_same(path: str, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:
        return False


def _reported(
    options: Namespace | NoOptions,
    inputs: Inputs,
    files: list[Input],
    settings: Settings,
    output: Output,
) -> int:
    """Check files and addresses and report the findings; return the exit code."""
    from addrlint.lint.scan import Scan

    report = Report()
    reporter = _reporter(options, settings, output)
    known, collected, changed = _kept_apart(options, files)
    scan = Scan(
        inputs,
        reporter,
        settings["redact"],
        settings["registry"],
        known,
        collected,
        changed,
        not options.enforce,
    )
    output.write(reporter.start())
    for outcome in scan.outcomes(files, settings["jobs"]):
        output.write([reporter.take(outcome.text, outcome.reporter)])
        report.join(outcome.report)
        for line in outcome.messages:
            complain(line)
        inputs.failed = inputs.failed or outcome.failed
        inputs.unreadable += outcome.unreadable if outcome.is_elsewhere else 0
    for candidate, result in _beside_files(options, inputs, settings):
        output.write(scan.reported(candidate, result, report, reporter))
    if inputs.folders and not report.addresses and not report.files and not inputs.failed:
        message = translate(
            "no files were checked in this folder; give a file name, or use -v to see what "
            "was skipped"
        )
        inputs.fail(SourceError(f"{inputs.folders[0]}: {message}"), files[0])
    nothing = not report.addresses and not report.files
    # For findings that are saved in a baseline, only their number is printed.
    is_silent = (inputs.failed and nothing) or collected is not None
    if not (is_silent and settings["output-format"] in ("full", "concise", "grouped")):
        output.write(reporter.end(report))
    output.close()
    _tell(options, inputs, known, collected, files)
    if not isinstance(options, NoOptions) and options.count_suppressed:
        _count_suppressed(options, report, changed)
    if inputs.failed:
        return 2
    return 0 if options.exit_zero else report.exit_code(settings["fail-on"])


def _count_suppressed(
    options: Namespace, report: Report, changed: dict[str, set[int]] | None
) -> None:
    """Print how many errors configuration files and comments suppress."""
    from addrlint.lint.scan import Scan
    from addrlint.reporters.terminal import Concise, counted

    configuration = Configuration(settings_given(options), options.config, enforce=True)
    inputs = Inputs(options, configuration)
    settings = configuration.of(".")
    scan = Scan(inputs, Concise(False, True), changed=changed, heeds_comments=False)
    strict = Report()
    for outcome in scan.outcomes(inputs.files(), settings["jobs"]):
        strict.join(outcome.report)
    fewer = {
        code: count - report.error_codes.get(code, 0)
        for code, count in sorted(strict.error_codes.items())
        if count > report.error_codes.get(code, 0)
    }
    if fewer:
        form = "configuration files and comments suppress {errors}: {codes}"
        codes = ", ".join(f"{code} ({count})" for code, count in fewer.items())
        complain(translate(form, errors=counted(sum(fewer.values()), "error"), codes=codes))


def _kept_apart(
    options: Namespace | NoOptions, files: list[Input]
) -> tuple[Baseline | None, Baseline | None, dict[str, set[int]] | None]:
    """Return the baseline to apply, the one to write, and the lines to report."""
    known = collected = changed = None
    if options.baseline or options.write_baseline:
        from addrlint.lint.baseline import Baseline

        if options.write_baseline:
            collected = Baseline(options.write_baseline)
            collected.take_salt()
        else:
            known = Baseline(options.baseline)
            known.read()
    if options.changed_lines:
        from addrlint.sources.git import changed_lines

        paths = [file.path for file in files if file.path != "-"]
        changed = changed_lines(options.changed_lines, paths) if paths else {}
    return known, collected, changed


def _beside_files(
    options: Namespace | NoOptions, inputs: Inputs, settings: Settings
) -> Iterator[tuple[Candidate, Result]]:
    """Yield the candidates that are not in files (addresses, commits, identities), with results."""
    if not (inputs.addresses or options.commits or options.identity):
        return
    from addrlint.lint.check_candidate import check_candidate

    profile = settings.profile(None)
    for address in inputs.addresses:
        candidate = argument(address)
        yield candidate, check_candidate(candidate, profile)
    if options.commits or options.identity:
        from addrlint.sources.commits import of_commits, of_identities

        for candidate in of_commits(options.commits) if options.commits else ():
            yield candidate, check_candidate(candidate, profile)
        for candidate in of_identities() if options.identity else ():
            yield candidate, check_candidate(candidate, profile)


def _tell(
    options: Namespace | NoOptions,
    inputs: Inputs,
    known: Baseline | None,
    collected: Baseline | None,
    files: list[Input],
) -> None:
    """Print messages about the whole run on standard error, and write the new baseline."""
    from addrlint.reporters.terminal import counted

    inputs.complain()
    if inputs.unreadable and inputs.folders and not options.verbose and not options.quiet:
        files_said = counted(inputs.unreadable, "file")
        form = "{files} skipped, not valid for the file type; use -v to list them"
        complain(translate(form, files=files_said))
    if collected is not None:
        from addrlint.sources.atomic_write import replace

        replace(collected.path, collected.written())
        count = counted(sum(collected.counts.values()), "finding")
        complain(translate("{path}: {findings} saved", path=collected.path, findings=count))
    if known is not None:
        stale = known.stale({file.name for file in files})
        if stale:
            form = "{path}: {findings} no longer present; use --write-baseline to remove them"
            complain(translate(form, path=known.path, findings=counted(stale, "finding")))


def _reporter(options: Namespace | NoOptions, settings: Settings, output: Output) -> Reporter:
    wanted, quiet = settings["output-format"], bool(options.quiet)
    if options.statistics:
        from addrlint.reporters.statistics import Statistics

        return Statistics(wanted, quiet)
    return reporter_for(
        wanted,
        colour=_wants_colour(options.color or "auto", output),
        quiet=quiet,
        ascii_only=not output.takes_unicode,
    )


def _wants_colour(chosen: str, output: Output) -> bool:
    if chosen != "auto" or os.environ.get("NO_COLOR"):
        return chosen == "always"
    if os.environ.get("FORCE_COLOR"):
        return True
    return output.is_terminal and os.environ.get("TERM") != "dumb"
