"""The verdict on a candidate: its file says what the address is for and which parts count."""

from __future__ import annotations

from functools import lru_cache

from addrlint.engine.checker import checker_for
from addrlint.engine.finding import Finding
from addrlint.engine.notes import with_notes
from addrlint.engine.result import Result
from addrlint.rules.base import Severity
from addrlint.rules.profile import Profile
from addrlint.sources.candidate import Candidate

# Examples and placeholders: advice elsewhere, a fault in what a program sends by.
_EXAMPLES = frozenset(("P102", "P103", "P104"))
# Words that are somebody's local part, too.
_LIKELY_NAMES = frozenset(
    "example foo foobar no-email no.email noemail nomail none null qwerty sample test testing "
    "testuser todo unknown username xxx xxxx asdf".split()
)


class PartialResult(Result):
    """The verdict on a text of which a template fills in parts: there is no fix of it."""

    __slots__ = ()

    @property
    def fixed(self) -> str | None:
        """None."""
        return None

    @property
    def suggested(self) -> str | None:
        """None."""
        return None


def judged(candidate: Candidate, profile: Profile, registries: tuple[str, ...] = ()) -> Result:
    """Return the verdict on a candidate.

    Args:
        candidate: the text, with what its file says of it.
        profile: the rules that are in force where it stands.
        registries: those whose refusals are predicted, too.
    """
    text = candidate.text
    if candidate.role is not None and candidate.role != profile.role:
        profile = _in_role(profile, candidate.role)
    if candidate.waived[:1] == ("ALL",):
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
    """Return a result without the findings that stand in other lines of its file.

    Args:
        candidate: the text, with its place.
        result: the verdict.
        lines: those that count, by the ``line_key`` of a file's path.
    """
    if not result.findings:
        return result
    from addrlint.sources.git import line_key

    own = lines.get(line_key(candidate.path or ""), set())
    first, last = (candidate.line_and_column(at)[0] for at in (0, len(candidate.text)))
    if first != last and not own.isdisjoint(range(first, last + 1)):
        return result  # a value over several lines is one address
    return result.partition(lambda one: candidate.line_and_column(one.start)[0] in own)[0]


@lru_cache(256)
def _in_role(profile: Profile, role: str) -> Profile:
    return profile.with_role(role)


def _of_fixed_parts(candidate: Candidate, profile: Profile) -> Result:
    """Return what is said of the parts that no template fills in."""
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
    """Leave out what nobody wants to hear of a file, and weigh the rest by its place there."""
    kept: list[Finding] = []
    profile = result.profile
    for finding in result.findings:
        if any(finding.code.startswith(word) for word in candidate.waived):
            continue
        severity = finding.severity
        is_own = profile.severity(finding.rule) is not None
        if candidate.is_setting and finding.code in _EXAMPLES and not is_own:
            if finding.args.get("name") not in _LIKELY_NAMES:
                severity = Severity.ERROR
        if candidate.kind == "text" and severity is Severity.ERROR:
            severity = Severity.WARNING
        # Advice is for lists of people; here it would only be noise.
        if severity is not Severity.INFO or is_own:
            kept.append(
                finding if severity is finding.severity else finding.with_severity(severity)
            )
    if len(kept) == len(result.findings) and all(
        one is other for one, other in zip(kept, result.findings, strict=True)
    ):
        return result
    return type(result)(result.text, tuple(kept), profile)
