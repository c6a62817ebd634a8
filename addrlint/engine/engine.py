"""Calls the rules on a text and collects their findings.

It is fast because it calls only rules that can report. The *traits* of a text, its bytes without
letters and digits, select a cached *rule set*. The findings for a domain come from
``engine.domains``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from operator import attrgetter
from unicodedata import is_normalized

from addrlint.engine import limits
from addrlint.engine.dispatch import Call, Dispatcher, RuleSet
from addrlint.engine.domains import DomainFindings, is_plain_domain
from addrlint.engine.finding import Finding
from addrlint.rules.base import Match, Rule, Severity
from addrlint.rules.profile import Profile
from addrlint.syntax.fast_parser import split
from addrlint.syntax.grammar import PLAIN_LOCAL
from addrlint.syntax.traits import LONG, dots_of, has_edge_hyphen, traits_of
from addrlint.syntax.tree import Address, Domain, Local, Mailbox, Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.engine.domains import SecondOpinion

# The number of non-ASCII local parts and domains to cache.
_MOST_PARTS = 16_384

_NONE: list[int] = []
_START = attrgetter("start")
_BY_PLACE = attrgetter("start", "end")
_LONG_MARK = frozenset(LONG.encode("latin-1"))
is_plain_local = re.compile(PLAIN_LOCAL).fullmatch


class _Run:
    """The state of the check of one text.

    Attributes:
        text: the text as given.
        rule_set: the rules that can report on it.
        findings: the findings so far.
        error_places: the positions of errors about the whole text, sorted.
    """

    __slots__ = ("error_places", "findings", "rule_set", "text")

    def __init__(self, text: str, rule_set: RuleSet) -> None:
        self.text = text
        self.rule_set = rule_set
        self.findings: list[Finding] = []
        self.error_places = _NONE


class Engine:
    """Runs all rules of one profile. Threads may share it: caches only grow or are emptied."""

    def __init__(self, profile: Profile, second_opinion: SecondOpinion | None = None) -> None:
        self.profile = profile
        self.second_opinion = second_opinion
        # Copied here because each address needs them and the profile's fields are slower to read.
        self._role, self._smtputf8 = profile.role, profile.smtputf8
        self._as_list = profile.role == "list"
        self._is_rfc = profile.target == "rfc"
        self._dispatcher = Dispatcher(profile)
        self._rule_sets = self._dispatcher.rule_sets
        self.domain_findings = DomainFindings(
            profile, self._dispatcher, second_opinion, self._is_rule_disabled
        )
        self._domains = self.domain_findings.cache
        self.is_silent = self._dispatcher.is_silent()
        self.names = frozenset(
            name for call in self._dispatcher.on_plain() for name in call.rule.promises.local_parts
        )
        # Non-ASCII parts known to be clean next to a plain part: "local@" and "@domain".
        self._clean_parts: set[str] = set()
        self._read: Callable[..., Address] | None = None
        self._everything: Engine | None = None

    def rules_on_plain(self) -> list[Rule]:
        """Return the rules that may report on a plain address."""
        return [call.rule for call in self._dispatcher.on_plain()]

    def _reader(self) -> Callable[..., Address]:
        # The full parser is imported for the first text that the fast parser cannot handle.
        from addrlint.syntax.parser import parse

        self._read = parse
        return parse

    def findings(self, text: str) -> list[Finding]:
        """Return every finding for one address, ordered by position."""
        if len(text) > limits.PARSED_TEXT and not self._as_list:
            return self._check_length(text)
        if not text.isascii() and self._is_known_clean(text):
            return []
        traits = traits_of(text)
        rule_set = self._rule_sets.get(traits) or self._dispatcher.rule_set(traits)
        run = _Run(text, rule_set)
        at = text.rfind("@") if rule_set.needs_no_tree else 0
        if at > 0:
            local = Local(0, text[:at])
            if rule_set.has_no_template:
                local.masked = local.text
            self._check_local_and_domain(run, local, text[at + 1 :], at + 1)
        else:
            self._check_tree(run)
        out = run.findings
        if not out and rule_set.parts_are_independent and not text.isascii():
            self._remember_clean(text)
        if len(out) > 1:
            out.sort(key=_BY_PLACE)
        for found in out:
            found._text = text
        if not self._smtputf8:
            for found in out:
                found.smtputf8 = False
        if self._is_rfc:
            for found in out:
                found._is_valid = found.severity is not Severity.ERROR
        return out

    def _is_known_clean(self, text: str) -> bool:
        """Whether a text has no findings: one part is plain and the other is known to be clean."""
        half, plain, is_local = _non_ascii_part(text)
        if (
            half not in self._clean_parts
            or len(text.encode("utf-8", "surrogatepass")) > limits.ANY_FORM
        ):
            return False
        if is_local:
            return is_plain_local(plain) is not None and plain.lower() not in self.names
        reports = self._domains.get(plain)
        if is_plain_domain(plain) is None:
            return False
        return not (self.domain_findings.of_plain(plain) if reports is None else reports)

    def _remember_clean(self, text: str) -> None:
        """Remember the non-ASCII part of a text without findings, if its other part is plain."""
        half, plain, is_local = _non_ascii_part(text)
        if (
            len(half) > limits.ANY_FORM
            or (is_plain_local if is_local else is_plain_domain)(plain) is None
        ):
            return
        if len(self._clean_parts) >= _MOST_PARTS:
            self._clean_parts.clear()
        self._clean_parts.add(half)

    def _check_tree(self, run: _Run) -> None:
        """Check a text that must be parsed, because rules look at more than its two parts."""
        text, rule_set = run.text, run.rule_set
        if rule_set.is_unstructured:
            address = split(text, rule_set.has_no_template, rule_set.has_no_space)
        else:
            address = (self._read or self._reader())(text, as_list=self._as_list)
        if rule_set.address:
            self._call_rules(run, rule_set.address, (address,), address)
        if rule_set.space:
            self._call_rules(run, rule_set.space, address.spaces, address)
        if run.findings:
            # Sorted, so that the errors of one mailbox in a long list are found by bisection.
            run.error_places = sorted([x.start for x in run.findings if _settles(x)])
        for box in address.mailboxes:
            calls = rule_set.mailbox.always
            if box.at is None:
                calls = calls + rule_set.mailbox.no_at
            elif not box.local.text:
                calls = calls + rule_set.mailbox.empty_local
            first = len(run.findings)
            if calls:
                self._call_rules(run, calls, (box,), address)
            if rule_set.quoted:
                self._call_rules(run, rule_set.quoted, box.local.quoted, address)
            domain = box.domain
            if domain is None:
                self._check_local(run, box.local)
            else:
                self._check_local_and_domain(
                    run, box.local, domain.text, domain.start, domain, first
                )

    def _check_local(self, run: _Run, local: Local) -> bool:
        """Check a local part; return whether it has an error."""
        text, rule_set = local.text, run.rule_set
        calls = rule_set.local.always
        if rule_set.has_dot:
            calls = rule_set.local.dots[dots_of(text)]
        if rule_set.has_hyphen and has_edge_hyphen(text):
            calls = calls + rule_set.local.edge_hyphen
        if rule_set.named and text.lower() in self.names:
            calls = calls + rule_set.named
        has_error = False
        role = self._role
        for check, rule, severity, _, forbidden in calls:
            for match in check(local):
                found = Finding(rule, forbidden if match.forbidden else severity, role, match)
                run.findings.append(found)
                has_error = has_error or _is_objection(found)
        return has_error

    def _check_local_and_domain(
        self,
        run: _Run,
        local: Local,
        domain_text: str,
        start: int,
        domain: Domain | None = None,
        first: int = 0,
    ) -> None:
        """Check a local part and the domain after it, which starts at ``start``.

        ``domain`` is needed only if its node has more than ``domain_text``. The findings of the run
        from index ``first`` on are about this mailbox.
        """
        if run.rule_set.has_dot:
            local.domain_name = domain_text
        has_error = self._check_local(run, local)
        of_domain = self._domains.get(domain_text)
        if of_domain is None:
            of_domain = self.domain_findings.of(domain or Domain(0, domain_text))
        if of_domain:
            role = self._role
            for rule, severity, match in of_domain:
                run.findings.append(Finding(rule, severity, role, match, start, True))
        if self.second_opinion is None:
            return
        whole = run.text[local.start : start + len(domain_text)]
        if (has_error or _is_accepted(local.text)) and _has_one_form(whole):
            return
        objection = self._objection(run, local, whole, first)
        if objection is not None:
            rule, start = self.second_opinion.rule, local.start
            run.findings.append(Finding(rule, Severity.ERROR, self._role, objection, start))

    def _call_rules(
        self, run: _Run, calls: list[Call], nodes: tuple[Node, ...], address: Address
    ) -> None:
        role = self._role
        for node in nodes:
            for check, rule, in_local, in_domain, forbidden in calls:
                for match in check(node):
                    severity = in_local
                    if match.forbidden:
                        severity = forbidden
                    elif in_local is not in_domain and _in_domain(address, match.start):
                        severity = in_domain
                    run.findings.append(Finding(rule, severity, role, match))

    def _objection(self, run: _Run, local: Local, whole: str, first: int) -> Match | None:
        """Return email-validator's objection to the local part or the whole mailbox, or None.

        ``whole`` is the text of the mailbox. The findings of the run from index ``first`` on are
        about this mailbox.
        """
        second_opinion, errors, own = self.second_opinion, run.error_places, run.findings[first:]
        if second_opinion is None:
            return None
        start, end = local.start, local.end
        objected = bisect_left(errors, start) < bisect_left(errors, end) or any(
            start <= finding.start < end and _settles(finding) for finding in own
        )
        if not objected and local.text and not _is_accepted(local.text):
            hit = second_opinion.local(local.text)
            if hit is not None:
                return None if self._is_rule_disabled(local.text + "@example.com") else hit
        if _has_one_form(whole):
            return None
        end = start + len(whole)
        if bisect_left(errors, start) < bisect_left(errors, end) or any(map(_settles, own)):
            return None
        hit = second_opinion.whole(whole)
        return None if hit is None or self._is_rule_disabled(whole) else hit

    def _is_rule_disabled(self, text: str) -> bool:
        """Whether a rule that the profile leaves out reports what email-validator rejects here."""
        if self._everything is None:
            self._everything = Engine(self.profile.unnarrowed())
        return any(
            (
                _is_objection(found)
                or found.rule.promises.covers_email_validator
                or found.rule.levels.domain is Severity.ERROR
            )
            and not self.profile.has(found.rule)
            for found in self._everything.findings(text)
        )

    def _check_length(self, text: str) -> list[Finding]:
        mailbox = Mailbox(0, text)
        mailbox.local = Local(0, text)
        calls = [
            call for call in self._dispatcher.select(_LONG_MARK) if call.rule.promises.at_any_length
        ]
        run = _Run(text, RuleSet(calls, _LONG_MARK))
        self._call_rules(run, calls, (mailbox,), Address(text, (mailbox,)))
        return run.findings


def _non_ascii_part(text: str) -> tuple[str, str, bool]:
    """Return the non-ASCII part with the @, the other part, and whether that is the local part."""
    at = text.rfind("@")
    domain = text[at + 1 :]
    if domain.isascii():
        return text[: at + 1], domain, False
    return text[at:], text[:at] if at > 0 else "", True


def _has_one_form(mailbox: str) -> bool:
    """Whether no other form of a mailbox can exceed a length limit: it is short or pure ASCII."""
    return len(mailbox) <= limits.ANY_FORM or (mailbox.isascii() and "xn--" not in mailbox.lower())


def _in_domain(address: Address, place: int) -> bool:
    boxes = address.mailboxes
    index = 0 if len(boxes) == 1 else bisect_right(boxes, place, key=_START) - 1
    box = boxes[max(index, 0)]
    return box.at is not None and place > box.at.start


def _is_accepted(local: str) -> bool:
    """Whether email-validator is certain to accept a local part.

    That holds for a plain one, with or without quotes, and for short words of letters and digits of
    any script.
    """
    if is_plain_local(local):
        return True
    if not local.isascii():
        # email-validator accepts all letters in a dot-atom that NFC does not change.
        words = local.replace("_", ".").replace("-", ".").split(".")
        return (
            len(local) <= limits.LOCAL_PART_CODE_POINTS
            and all(map(str.isalnum, words))
            and is_normalized("NFC", local)
        )
    return local[:1] == '"' == local[-1:] and is_plain_local(local[1:-1]) is not None


def _settles(finding: Finding) -> bool:
    """Whether a finding leaves nothing for email-validator to add."""
    return _is_objection(finding) or finding.rule.promises.covers_email_validator


def _is_objection(finding: Finding) -> bool:
    """Whether a finding is an error by default or in this profile."""
    return finding.severity is Severity.ERROR or finding.rule.levels.local is Severity.ERROR
