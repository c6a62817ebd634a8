"""Formats the summary of ``addrlint clean`` as text or as JSON, version 1."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping

from addrlint._named_tuple import NamedTuple
from addrlint.i18n.language import message_of, translate
from addrlint.reporters.terminal import counted
from addrlint.rules.registry import find
from addrlint.syntax.characters import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.batch.clean_run import Summary

VERSION = 1
_SHARE = 0.5
_FEWEST = 10


class CleanReport(NamedTuple):
    """One cleaned list.

    Attributes:
        name: the list as given.
        summary: its counts.
        outputs: the files that were written.
    """

    name: str
    summary: Summary
    outputs: list[str]


def text_of(done: list[CleanReport], output_format: str, quiet: bool) -> Iterator[str]:
    """Yield the summaries of the lists of a run, in order."""
    if output_format == "json":
        yield json.dumps(_object(done), indent=2) + "\n"
        return
    for one in done:
        yield from _of_list(one, quiet)


def _object(done: list[CleanReport]) -> dict[str, object]:
    codes: Counter[str] = Counter()
    for one in done:
        codes.update(one.summary.codes)
    return {
        "version": VERSION,
        "rows": sum(one.summary.rows for one in done),
        "clean": sum(one.summary.clean for one in done),
        "rejected": sum(one.summary.rejected for one in done),
        "outputs": [path for one in done for path in one.outputs],
        "by_code": dict(sorted(codes.items(), key=lambda item: (-item[1], item[0]))),
    }


def _of_list(one: CleanReport, quiet: bool) -> Iterator[str]:
    summary = one.summary
    form = "{name}: {rows:,} rows = {clean:,} accepted + {rejected:,} rejected"
    yield (
        translate(
            form,
            name=visible(one.name),
            rows=summary.rows,
            clean=summary.clean,
            rejected=summary.rejected,
        )
        + "\n"
    )
    if quiet:
        return
    if summary.repaired:
        yield (
            "  "
            + translate("{count:,} of the accepted rows with a safe fix", count=summary.repaired)
            + "\n"
        )
    for path in one.outputs:
        yield f"  -> {visible(path)}\n"
    ordered = sorted(summary.codes.items(), key=lambda item: (-item[1], item[0]))
    width = max((len(f"{count:,}") for _, count in ordered), default=0)
    for code, count in ordered:
        rule = find(code)
        yield f"  {count:>{width},}  {code} {rule.name if rule is not None else ''}\n"
    if summary.people is not None:
        number, line, other = summary.people
        sentence = _message("R104", count=counted(number, "person"), line=line, other=other)
        yield f"  {sentence}\n"
    note = dominance(summary.domains, summary.rejected)
    if note:
        yield f"  {note}\n"


def dominance(domains: Mapping[str, int], rejected: int) -> str:
    """Return a line about a domain with at least half of the rejected rows, or ""."""
    if not domains:
        return ""
    domain, count = max(domains.items(), key=lambda item: (item[1], item[0]))
    if count < _FEWEST or count < _SHARE * rejected:
        return ""
    return _message("R301", domain=visible(domain), count=count, rejected=rejected)


def _message(code: str, **data: object) -> str:
    rule = find(code)
    assert rule is not None
    return f"{rule.code} {rule.name}: {message_of(rule).format(**data)}"
