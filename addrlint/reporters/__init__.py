"""Results as text: one module a format. A format is registered here, and nowhere else."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.reporters.interface import Reporter

# By output format, the module and the class of its reporter.
REPORTERS = {
    "full": "terminal.Full",
    "concise": "terminal.Concise",
    "grouped": "terminal.Grouped",
    "json": "json_v1.Json",
    "json-lines": "json_v1.JsonLines",
    "sarif": "sarif.Sarif",
    "github": "forges.GitHub",
    "gitlab": "forges.GitLab",
    "junit": "junit.JUnit",
    "csv": "tables.Csv",
    "rdjson": "forges.RdJson",
    "markdown": "forges.Markdown",
}


def reporter_for(output_format: str, **options: bool) -> Reporter:
    """Return the reporter of a format; its module is loaded now.

    Args:
        output_format: one of ``REPORTERS``.
        options: what the output can take: ``colour``, ``quiet``, ``ascii_only``. A reporter gets
            those that it names in ``options``.
    """
    import sys

    module, name = REPORTERS[output_format].split(".")
    full = f"addrlint.reporters.{module}"
    __import__(full)  # importlib would cost start-up time
    reporter = getattr(sys.modules[full], name)
    made: Reporter = reporter(**{key: options[key] for key in reporter.options if key in options})
    return made
