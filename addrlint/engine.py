"""The one caller of rules: text to findings; no rule's meaning and no shortcut stands here.

What makes it quick is the order of calling. The *marks* of a text, its bytes without letters and
digits, choose a remembered *plan*: the rules that can speak at all. What is said of a domain alone
comes from ``verdict``, which is a part of the engine.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from operator import attrgetter
from unicodedata import is_normalized

from addrlint.address import Address, Domain, Local, Mailbox, Node
from addrlint.finding import Finding
from addrlint.grammar import PLAIN_LOCAL
from addrlint.marks import LONG, dots_of, has_edge_hyphen, marks_of
from addrlint.plan import Call, Plan, Planner
from addrlint.profile import Profile
from addrlint.rule import Hit, Rule, Severity
from addrlint.split import split
from addrlint.verdict import DomainVerdicts, is_plain_domain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.verdict import Referee

# A text longer than this, in code points, is judged for its length alone: no address is so long,
# and whoever checks a megabyte wants that said at once.
LONGEST = 65_536

# So many code points are 64 octets at most (RFC 5321 section 4.5.3.1.1).
_SHORT = 16

# Halves that are remembered, and octets of an address that breaks no limit of length in any form.
_MOST_HALVES, _BRIEF = 16_384, 63

_NONE: list[int] = []
_START = attrgetter("start")
_BY_PLACE = attrgetter("start", "end")
_LONG_MARK = frozenset(LONG.encode("latin-1"))
is_plain_local = re.compile(PLAIN_LOCAL).fullmatch


class Engine:
    """All rules of one profile. Threads may share it: its memos are only ever added to or emptied."""

    def __init__(self, profile: Profile, referee: Referee | None = None) -> None:
        self.profile = profile
        self.referee = referee
        # Looked up for each address: a profile's own fields take longer.
        self._role, self._smtputf8 = profile.role, profile.smtputf8
        self._as_list = profile.role == "list"
        self._planner = Planner(profile)
        self._plans = self._planner.plans
        self.verdicts = DomainVerdicts(profile, self._planner, referee, self._is_waived)
        self._domains = self.verdicts.said
        self.is_silent = self._planner.is_silent()
        self.names = frozenset(
            name for call in self._planner.on_plain() for name in call.rule.locals
        )
        # Foreign halves of which nothing is said beside a plain one: "local@" and "@domain".
        self._silent: set[str] = set()
        self._read: Callable[..., Address] | None = None
        self._everything: Engine | None = None

    def rules_on_plain(self) -> list[Rule]:
        """Return the rules that may speak of a plain address."""
        return [call.rule for call in self._planner.on_plain()]

    def _reader(self) -> Callable[..., Address]:
        # The whole parser is loaded when the first text needs more of it than a split.
        from addrlint.parse import parse

        self._read = parse
        return parse

    def findings(self, text: str) -> list[Finding]:
        """Return every finding for one address, by place."""
        if len(text) > LONGEST and not self._as_list:
            return self._of_its_length(text)
        if not text.isascii() and self._is_silent(text):
            return []
        marks = marks_of(text)
        plan = self._plans.get(marks) or self._planner.plan(marks)
        out: list[Finding] = []
        at = text.rfind("@") if plan.lean else 0
        if at > 0:
            local = Local(0, text[:at])
            if plan.bare:
                local.bare = local.text
            self._of_halves(plan, text, local, text[at + 1 :], at + 1, None, _NONE, out)
        else:
            self._of_whole(plan, text, out)
        if not out and plan.apart and not text.isascii():
            self._remember(text)
        if len(out) > 1:
            out.sort(key=_BY_PLACE)
        for found in out:
            found._text = text
        if not self._smtputf8:
            for found in out:
                found.smtputf8 = False
        return out

    def _is_silent(self, text: str) -> bool:
        """Whether nothing is said of a text with one plain half, as the other is known to be good."""
        half, plain, is_local = _foreign_half(text)
        if half not in self._silent or len(text.encode("utf-8", "surrogatepass")) > _BRIEF:
            return False
        if is_local:
            return is_plain_local(plain) is not None and plain.lower() not in self.names
        said = self._domains.get(plain)
        if is_plain_domain(plain) is None:
            return False
        return not (self.verdicts.of_plain(plain) if said is None else said)

    def _remember(self, text: str) -> None:
        """Remember the foreign half of a text of which nothing is said, if the other is plain."""
        half, plain, is_local = _foreign_half(text)
        if len(half) > _BRIEF or (is_plain_local if is_local else is_plain_domain)(plain) is None:
            return
        if len(self._silent) >= _MOST_HALVES:
            self._silent.clear()
        self._silent.add(half)

    def _of_whole(self, plan: Plan, text: str, out: list[Finding]) -> None:
        """Add what is said of a text whose mailboxes, spaces or whole some rule looks at."""
        if plan.simple:
            address = split(text, plan.bare, plan.tight)
        else:
            address = (self._read or self._reader())(text, as_list=self._as_list)
        if plan.address:
            self._ask(plan.address, (address,), address, out)
        if plan.space:
            self._ask(plan.space, address.spaces, address, out)
        # Errors about the text as a whole, by place: in a long list they are looked up, not read.
        errors = sorted([x.start for x in out if _is_objection(x)]) if out else _NONE
        for box in address.mailboxes:
            calls = plan.mailbox.always
            if box.at is None:
                calls = calls + plan.mailbox.no_at
            elif not box.local.text:
                calls = calls + plan.mailbox.bare_at
            mark = len(out)
            if calls:
                self._ask(calls, (box,), address, out)
            if plan.quoted:
                self._ask(plan.quoted, box.local.quoted, address, out)
            domain = box.domain
            if domain is None:
                self._of_local(plan, box.local, out)
            else:
                self._of_halves(
                    plan, text, box.local, domain.text, domain.start, domain, errors, out, mark
                )

    def _of_local(self, plan: Plan, local: Local, out: list[Finding]) -> bool:
        """Add what is said of a local part; return whether that is an error."""
        text = local.text
        calls = plan.local.always
        if plan.has_dot:
            calls = plan.local.dots[dots_of(text)]
        if plan.has_hyphen and has_edge_hyphen(text):
            calls = calls + plan.local.edge_hyphen
        if plan.named and text.lower() in self.names:
            calls = calls + plan.named
        objected = False
        role = self._role
        for check, rule, severity, _, forbidden in calls:
            for hit in check(local):
                found = Finding(rule, forbidden if hit.forbidden else severity, role, hit)
                out.append(found)
                objected = objected or _is_objection(found)
        return objected

    def _of_halves(
        self,
        plan: Plan,
        text: str,
        local: Local,
        domain_text: str,
        start: int,
        domain: Domain | None,
        errors: list[int],
        out: list[Finding],
        mark: int = 0,
    ) -> None:
        """Add what is said of a local part and of the domain after it.

        ``domain`` may be left out where it is nothing but ``domain_text``. ``errors`` are the places
        of errors about the whole text; from ``mark`` on ``out`` has findings of this mailbox.
        """
        objected = self._of_local(plan, local, out)
        said = self._domains.get(domain_text)
        if said is None:
            said = self.verdicts.of(domain or Domain(0, domain_text))
        if said:
            role = self._role
            for rule, severity, hit in said:
                out.append(Finding(rule, severity, role, hit, start, True))
        if self.referee is None:
            return
        whole = text[local.start : start + len(domain_text)]
        if objected or _is_accepted(local.text):
            # A long address has other forms, which may be too long, if some of it is foreign.
            if len(whole) <= 63 or (whole.isascii() and "xn--" not in whole.lower()):
                return
        objection = self._objection(local, whole, errors, out[mark:])
        if objection is not None:
            out.append(
                Finding(self.referee.rule, Severity.ERROR, self._role, objection, local.start)
            )

    def _ask(
        self, calls: list[Call], nodes: tuple[Node, ...], address: Address, out: list[Finding]
    ) -> None:
        role = self._role
        for node in nodes:
            for check, rule, in_local, in_domain, forbidden in calls:
                for hit in check(node):
                    severity = in_local
                    if hit.forbidden:
                        severity = forbidden
                    elif in_local is not in_domain and _in_domain(address, hit.start):
                        severity = in_domain
                    out.append(Finding(rule, severity, role, hit))

    def _objection(
        self, local: Local, whole: str, errors: list[int], own: list[Finding]
    ) -> Hit | None:
        """Return what the referee says of a mailbox, ``whole``, beyond its domain.

        ``own`` are the findings of the mailbox, ``errors`` the places of those about the whole text.
        """
        referee = self.referee
        if referee is None:
            return None
        start, end = local.start, local.end
        objected = bisect_left(errors, start) < bisect_left(errors, end) or any(
            start <= finding.start < end and _is_objection(finding) for finding in own
        )
        if not objected and local.text and not _is_accepted(local.text):
            hit = referee.local(local.text)
            if hit is not None:
                return None if self._is_waived(local.text + "@example.com") else hit
        if len(whole) <= 63 or (whole.isascii() and "xn--" not in whole.lower()):
            return None
        end = start + len(whole)
        if bisect_left(errors, start) < bisect_left(errors, end) or any(map(_is_objection, own)):
            return None
        hit = referee.whole(whole)
        return None if hit is None or self._is_waived(whole) else hit

    def _is_waived(self, text: str) -> bool:
        """Whether a rule that the profile leaves out names what the referee refuses in ``text``."""
        if self._everything is None:
            self._everything = Engine(self.profile.unnarrowed())
        return any(
            (
                _is_objection(found)
                or found.rule.settles
                or found.rule.levels.domain is Severity.ERROR
            )
            and not self.profile.has(found.rule)
            for found in self._everything.findings(text)
        )

    def _of_its_length(self, text: str) -> list[Finding]:
        mailbox = Mailbox(0, text)
        mailbox.local = Local(0, text)
        address = Address(text, (mailbox,))
        out: list[Finding] = []
        calls = [call for call in self._planner.select(_LONG_MARK) if call.rule.any_length]
        self._ask(calls, (mailbox,), address, out)
        return out


def _foreign_half(text: str) -> tuple[str, str, bool]:
    """Return the half beyond ASCII with the @, the other, and whether that is the local part."""
    at = text.rfind("@")
    domain = text[at + 1 :]
    if domain.isascii():
        return text[: at + 1], domain, False
    return text[at:], text[:at] if at > 0 else "", True


def _in_domain(address: Address, place: int) -> bool:
    boxes = address.mailboxes
    index = 0 if len(boxes) == 1 else bisect_right(boxes, place, key=_START) - 1
    box = boxes[max(index, 0)]
    return box.at is not None and place > box.at.start


def _is_accepted(local: str) -> bool:
    """Whether a local part is certain to please the referee.

    It is plain, in quotes or without, or short words of letters and digits of any script.
    """
    if is_plain_local(local):
        return True
    if not local.isascii():
        # Of the letters of its dot-atom email-validator asks no more than that NFC leaves them.
        words = local.replace("_", ".").replace("-", ".").split(".")
        return len(local) <= _SHORT and all(map(str.isalnum, words)) and is_normalized("NFC", local)
    return local[:1] == '"' == local[-1:] and is_plain_local(local[1:-1]) is not None


def _is_objection(finding: Finding) -> bool:
    """Whether a finding names an error; a profile may think less of it, it is named all the same."""
    return finding.severity is Severity.ERROR or finding.rule.levels.local is Severity.ERROR
