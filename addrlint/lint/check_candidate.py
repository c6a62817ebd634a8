"""Checks a candidate in the context of its file: role, template placeholders, file type."""

from __future__ import annotations

from functools import lru_cache

from addrlint.engine.checker import checker_for
from addrlint.engine.finding import Finding
from addrlint.engine.notes import with_notes
from addrlint.engine.result import Result
from addrlint.rules.base import Severity
from addrlint.rules.profile import Profile
from addrlint.sources.candidate import Candidate

# Rules about examples and placeholders: advice elsewhere, errors in settings for sending mail.
_EXAMPLES = frozenset(("P102", "P103", "P104"))
# Placeholder words that may also be a real local part.
_LIKELY_NAMES = frozenset(
    "example foo foobar no-email no.email noemail nomail none null qwerty sample test testing "
    "testuser todo unknown username xxx xxxx asdf".split()
)


class PartialResult(Result):
    """The result for a text in which a template fills in parts; it offers no fix."""

    __slots__ = ()

    @property
    def fixed(self) -> str | None:
        """Always None, because a template fills in parts of the text."""
        return None

    @property
    def suggested(self) -> str | None:
        """Always None, because a template fills in parts of the text."""
        return None


def check_candidate(
    candidate: Candidate, profile: Profile, registries: tuple[str, ...] = ()
) -> Result:
    """Return the result for a candidate.

    Args:
        candidate: the text, with its context in the file.
        profile: the rules that apply to its file.
        registries: the registries whose rejections are predicted.
    """
    text = candidate.text
    if candidate.role is not None and candidate.role != profile.role:
        profile = _in_role(profile, candidate.role)
    if candidate.disabled_rules[:1] == ("ALL",):
        result = Result(text, (), profile)
    elif candidate.gaps:
        result = _of_fixed_parts(candidate, profile)
    elif candidate.role == "list" and "," in text:
        from addrlint.send.message import checked_list

        result = checked_list(text, profile)
    else:
        result = checker_for(profile=profile).check(text)
    if candidate.kind and result.findings:
        result = _in_file(candidate, result)
    notes = candidate.notes
    if registries and candidate.registry in registries:
        from addrlint.lint.package_indexes import notes_of

        notes += notes_of(candidate)
    return with_notes(result, notes) if notes else result


def in_lines(candidate: Candidate, result: Result, lines: dict[str, set[int]]) -> Result:
    """Return a result with only the findings in the given lines of its file.

    Args:
        candidate: the text, with its position.
        result: its result.
        lines: the line numbers to report, by the ``line_key`` of a file's path.
    """
    if not result.findings:
        return result
    from addrlint.sources.git import line_key

    own = lines.get(line_key(candidate.path or ""), set())
    first, last = (candidate.line_and_column(at)[0] for at in (0, len(candidate.text)))
    if first != last and not own.isdisjoint(range(first, last + 1)):
        return result  # a value that spans several lines is one address
    return result.partition(lambda one: candidate.line_and_column(one.start)[0] in own)[0]


@lru_cache(256)
def _in_role(profile: Profile, role: str) -> Profile:
    return profile.with_role(role)


def _of_fixed_parts(candidate: Candidate, profile: Profile) -> Result:
    """Check the text with its gaps masked; return the findings outside the gaps."""
    text = candidate.text
    pieces = []
    at = 0
    for start, end in candidate.gaps:
        pieces += [text[at:start], "x" * (end - start)]
        at = end
    result = checker_for(profile=profile).check("".join(pieces) + text[at:])
    kept = tuple(
        finding
        for finding in result.findings
        if not any(finding.start < end and start < finding.end for start, end in candidate.gaps)
    )
    return PartialResult(text, kept, profile)


def _in_file(candidate: Candidate, result: Result) -> Result:
    """Drop findings that do not apply in this file, and adjust the severity of the others."""
    kept: list[Finding] = []
    profile = result.profile
    for finding in result.findings:
        if any(finding.code.startswith(word) for word in candidate.disabled_rules):
            continue
        severity = finding.severity
        is_own = profile.severity(finding.rule) is not None
        if candidate.is_setting and finding.code in _EXAMPLES and not is_own:
            if finding.args.get("name") not in _LIKELY_NAMES:
                severity = Severity.ERROR
        if candidate.kind == "text" and severity is Severity.ERROR:
            severity = Severity.WARNING
        # Advice is useful for lists of people; in other files it would only be noise.
        if severity is not Severity.INFO or is_own:
            kept.append(
                finding if severity is finding.severity else finding.with_severity(severity)
            )
    if len(kept) == len(result.findings) and all(
        one is other for one, other in zip(kept, result.findings, strict=True)
    ):
        return result
    return type(result)(result.text, tuple(kept), profile)
