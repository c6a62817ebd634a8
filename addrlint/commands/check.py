"""``addrlint check``: what is given becomes sources, these become findings, those a report."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable

from addrlint.checking import checker_for
from addrlint.config import Configuration, Settings, settings_given
from addrlint.inputs import Input, Inputs, Unset, UsageError
from addrlint.language import say
from addrlint.profile import Profile
from addrlint.report import Report
from addrlint.reporters.output import Output
from addrlint.sources.interface import Candidate, SourceError, argument

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import BinaryIO

    from addrlint.batch.form import Form
    from addrlint.reporters.interface import Reporter

# Bytes from which on a list is big.
BIG = 4 << 20


def plainly(targets: list[str]) -> int:
    """Check files and addresses as they are, without any option; return the exit code."""
    return _checked(Unset(targets), Configuration({}))


def run(options: Namespace) -> int:
    """Check what the options name; return the exit code.

    Raises:
        UsageError: if it can't be done.
        ConfigError: if a setting is wrong.
        WriteError: if the output can't be written.
    """
    configuration = Configuration(settings_given(options), options.config, options.isolated)
    if options.show_settings:
        from addrlint.reporters.settings import shown

        output = Output(options.output_file)
        output.write(shown(configuration, options.targets or ["."]))
        output.close()
        return 0
    return _checked(options, configuration)


def _checked(options: Namespace | Unset, configuration: Configuration) -> int:
    settings = configuration.of(".")
    inputs = Inputs(options, configuration)
    files = inputs.files()
    if options.output_file and any(_is_same(file.path, options.output_file) for file in files):
        said = say("it is read and would be overwritten; choose another file for -o")
        raise UsageError(f"{options.output_file}: {said}")
    if options.show_files:
        return _listed(files, inputs, Output(options.output_file))
    mends_input = "-" in options.targets
    # A list on standard input is mended to standard output, so that the report goes elsewhere.
    output = Output(options.output_file, bool(options.fix and mends_input))
    if options.fix or options.diff:
        from addrlint.fixing import Fixing, pass_on

        if inputs.addresses:
            what = "--fix" if options.fix else "--diff"
            raise UsageError(
                say(
                    "{what} mends files, and an address was given; leave out {what}: its fix is shown "
                    "without",
                    what=what,
                )
            )
        fixing = Fixing(inputs, settings, bool(options.quiet))
        if options.diff:
            changed = fixing.show_differences(files, output)
            output.close()
            return 2 if inputs.failed else int(changed and not options.exit_zero)
        if mends_input and not any(file.path == "-" for file in files):
            pass_on()  # it is left out, and goes on as it came
        files = fixing.mend(files)
    return _reported(options, inputs, files, settings, output)


def _is_same(path: str, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:
        return False


def _reported(
    options: Namespace | Unset,
    inputs: Inputs,
    files: list[Input],
    settings: Settings,
    output: Output,
) -> int:
    """Check files and addresses and report; return the exit code."""
    report = Report()
    reporter = _reporter(options, settings, output)
    redact: int | None = settings["redact"]

    def judge(candidates: Iterable[Candidate], profile: Profile) -> None:
        check = checker_for(profile=profile).check
        for candidate in candidates:
            result = check(candidate.text)
            if candidate.notes:
                from addrlint.roster import with_notes

                result = with_notes(result, candidate.notes)
            report.add(result)
            if result.findings:
                if redact is not None:
                    from addrlint.redaction import redacted

                    candidate, result = redacted(candidate, result, redact)
                output.write(reporter.result(candidate, result))

    def judge_big(stream: BinaryIO, file: Input, profile: Profile) -> None:
        from addrlint.batch.findings import Findings, parts

        def make(form: Form) -> Findings:
            return Findings(form, profile, reporter, redact)

        path = file.path if stat.S_ISREG(os.fstat(stream.fileno()).st_mode) else None
        path = None if file.path == "-" else path
        name = file.name.replace(os.sep, "/")
        found = parts(
            stream, path, name, inputs.layout(file), inputs.only_lists(file), make, settings["jobs"]
        )
        if found is None:
            stream.seek(0)
            return judge(inputs.candidates(stream, file), profile)
        for part in found:
            output.write([reporter.take(part.outcome.text, part.outcome.reporter)])
            report.join(part.outcome.report)
        return None

    output.write(reporter.start())
    for file in files:
        try:
            with file.opened() as stream:
                profile = inputs.settings(file).profile(file.name)
                if is_big(stream):
                    judge_big(stream, file, profile)
                else:
                    judge(inputs.candidates(stream, file), profile)
            report.files += 1
            inputs.tell(f"{file.name}: {say('read')}")
        except BrokenPipeError:
            raise
        except (SourceError, OSError) as error:
            inputs.fail(error, file)
    judge(map(argument, inputs.addresses), settings.profile(None))
    if inputs.folders and not report.addresses and not inputs.failed:
        said = say(
            "no list of addresses in this folder; name a file, or see with -v what is passed over"
        )
        inputs.fail(SourceError(f"{inputs.folders[0]}: {said}"), files[0])
    nothing = not report.addresses and not report.files
    if not (inputs.failed and nothing and settings["output-format"] in ("full", "concise")):
        output.write(reporter.end(report))
    output.close()
    if inputs.failed:
        return 2
    return 0 if options.exit_zero else report.exit_code(settings["fail-on"])


def is_big(stream: BinaryIO) -> bool:
    """Whether a file is so big that it is worth while to load the engine for big lists."""
    try:
        return os.fstat(stream.fileno()).st_size >= BIG
    except (OSError, AttributeError):
        return False


def _listed(files: list[Input], inputs: Inputs, output: Output) -> int:
    """Print the files that would be read; return the exit code."""
    for file in files:
        try:
            with file.opened() as stream:
                next(inputs.candidates(stream, file), None)
            output.write([f"{file.name}\n"])
        except (SourceError, OSError) as error:
            inputs.fail(error, file)
    output.close()
    return 2 if inputs.failed else 0


def _reporter(options: Namespace | Unset, settings: Settings, output: Output) -> Reporter:
    wanted, quiet = settings["output-format"], bool(options.quiet)
    if options.statistics:
        from addrlint.reporters.statistics import Statistics

        return Statistics(wanted, quiet)
    if wanted in ("json", "json-lines"):
        from addrlint.reporters.json_v1 import Json, JsonLines

        ascii_only = not output.takes_unicode
        return Json(ascii_only) if wanted == "json" else JsonLines(ascii_only)
    from addrlint.reporters.terminal import Concise, Full

    colour = _wants_colour(options.color or "auto", output)
    return Full(colour, quiet) if wanted == "full" else Concise(colour, quiet)


def _wants_colour(chosen: str, output: Output) -> bool:
    if chosen != "auto" or os.environ.get("NO_COLOR"):
        return chosen == "always"
    if os.environ.get("FORCE_COLOR"):
        return True
    return output.is_terminal and os.environ.get("TERM") != "dumb"
