"""The one caller of rules: text to findings; no rule's meaning and no shortcut stands here.

What makes it quick is the order of calling. The *marks* of a text, its bytes without letters and
digits, choose a remembered *plan*: the rules that can speak at all. All that is said of a domain
alone is said once and kept, with places counted from the domain's start.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from operator import attrgetter

from addrlint.address import Address, Comment, Domain, Local, Mailbox, Node
from addrlint.finding import Finding
from addrlint.grammar import PLAIN_DOMAIN, PLAIN_LOCAL, SURROGATES, UNICODE_SPACES
from addrlint.marks import LONG, dots_of, has_edge_hyphen, marks_of
from addrlint.pattern import late
from addrlint.plan import Call, Plan, Planner
from addrlint.profile import Profile
from addrlint.rule import Hit, Plain, Rule, Severity
from addrlint.split import split

# A text longer than this, in code points, is judged for its length alone: no address is so long,
# and whoever checks a megabyte wants that said at once.
LONGEST = 65_536

_NONE: list[int] = []
_START = attrgetter("start")
_BY_PLACE = attrgetter("start", "end")
_LONG_MARK = frozenset(LONG.encode("latin-1"))
# With a local part and the @ before it a domain of this length stays plain.
_SHORT = 62
is_plain_local = re.compile(PLAIN_LOCAL).fullmatch
is_plain_domain = re.compile(PLAIN_DOMAIN).fullmatch
# Every other character in a domain has a rule that speaks of it, some of them elsewhere than on
# the domain, so that the referee is not asked about it.
_IS_NAME = late(
    f"(?:(?![{UNICODE_SPACES}{SURROGATES}])[A-Za-z0-9.\\-\x80-\U0010ffff])+", "fullmatch"
)


TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Referee(Protocol):
        """A second opinion on the halves of an address; None where it has no objection.

        Of a domain it tells too whether it leaves it as it is, which proves it good by IDNA2008.
        """

        rule: Rule

        def domain(self, text: str) -> tuple[Hit | None, bool]: ...

        def local(self, text: str) -> Hit | None: ...

        def whole(self, text: str) -> Hit | None: ...


_Said = tuple[tuple[Rule, Severity, Hit], ...]


class Engine:
    """All rules of one profile. Threads may share it: its memos are only ever added to or emptied."""

    def __init__(self, profile: Profile, referee: Referee | None = None) -> None:
        self.profile = profile
        self.referee = referee
        self._as_list = profile.role == "list"
        self._planner = Planner(profile)
        self._plans = self._planner.plans
        self._domains: dict[str, _Said] = {}
        on_plain = self._planner.on_plain()
        self.is_silent = self._planner.is_silent()
        self.names = frozenset(name for call in on_plain for name in call.rule.locals)
        of_domain = [call for call in on_plain if Domain in call.rule.on]
        self._by_tld = [call for call in of_domain if call.rule.plain is Plain.TLD]
        self._by_domain = [call for call in of_domain if call.rule.plain is not Plain.TLD]
        self._silent_tlds: set[str] = set()
        self._read: Callable[..., Address] | None = None

    def _reader(self) -> Callable[..., Address]:
        # The whole parser is loaded when the first text needs more of it than a split.
        from addrlint.parse import parse

        self._read = parse
        return parse

    def findings(self, text: str) -> list[Finding]:
        """Return every finding for one address, by place."""
        if len(text) > LONGEST and not self._as_list:
            return self._of_its_length(text)
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
        if len(out) > 1:
            out.sort(key=_BY_PLACE)
        return out

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
        role = self.profile.role
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
            said = self.of_domain(domain or Domain(start, domain_text))
        if said:
            role = self.profile.role
            for rule, severity, hit in said:
                out.append(Finding(rule, severity, role, hit, start, True))
        if self.referee is None:
            return
        whole = text[local.start : start + len(domain_text)]
        if objected or is_plain_local(local.text):
            # A long address has other forms, which may be too long, if some of it is foreign.
            if len(whole) <= 63 or (whole.isascii() and "xn--" not in whole.lower()):
                return
        objection = self._objection(local, whole, errors, out[mark:])
        if objection is not None:
            out.append(
                Finding(
                    self.referee.rule, Severity.ERROR, self.profile.role, objection, local.start
                )
            )

    def of_domain(self, domain: Domain) -> _Said:
        """Return all that is said of a domain alone, places counted from its start; remembered."""
        text = domain.text
        said = self._domains.get(text)
        if said is not None:
            return said
        if len(text) <= _SHORT and is_plain_domain(text):
            return self.of_plain_domain(text)
        node = domain if domain.start == 0 else _at_zero(domain)
        refusal, proven, asked = None, False, False
        if not text.isascii() or "xn--" in text:
            # Asked first, it may save the dearest rules their work.
            asked = True
            refusal, proven = self._opinion(text)
        plan = self._planner.domain_plan(frozenset(marks_of(text)), proven)
        out: list[tuple[Rule, Severity, Hit]] = []
        nodes: tuple[Node, ...] = ()
        literal = node.literal
        if literal is not None:
            nodes = (literal,)
        calls, of_labels = plan.domain.dots[dots_of(text)], plan.label.always
        if has_edge_hyphen(text) or not text.isascii():  # other dots divide labels there too
            of_labels = of_labels + plan.label.edge_hyphen
        for check, rule, _, severity, forbidden in calls:
            for hit in check(node):
                out.append((rule, forbidden if hit.forbidden else severity, hit))
        if of_labels:
            nodes = (*node.labels, *nodes)
        for one in nodes:
            for check, rule, _, severity, forbidden in (
                plan.literal if one is literal else of_labels
            ):
                for hit in check(one):
                    out.append((rule, forbidden if hit.forbidden else severity, hit))
        if self.referee is not None and (refusal is not None or not asked):
            settled = any(
                severity is Severity.ERROR or rule.settles or rule.levels.domain is Severity.ERROR
                for rule, severity, _ in out
            )
            if not settled:
                refusal = refusal if asked else self._opinion(text)[0]
                if refusal is not None:
                    out.append((self.referee.rule, Severity.ERROR, refusal))
        return self._remember(text, tuple(out))

    def _opinion(self, text: str) -> tuple[Hit | None, bool]:
        """Ask the referee about a domain, if it is one that it can be asked about."""
        # A name that leaves no room for a local part is judged with the whole address.
        fits = len(text.encode("utf-8", "surrogatepass")) <= 250
        if self.referee is None or not fits or _IS_NAME(text) is None:
            return None, False
        return self.referee.domain(text)

    def _remember(self, text: str, said: _Said) -> _Said:
        if len(text) <= 255:
            if len(self._domains) >= 65_536:
                self._domains.clear()
            self._domains[text] = said
        return said

    def of_plain_domain(self, text: str) -> _Said:
        """Return what is said of a plain domain, by the rules that may speak of one; remembered."""
        node = Domain(0, text)
        tld = node.tld = text[text.rfind(".") + 1 :].lower()
        out: list[tuple[Rule, Severity, Hit]] = []
        if tld not in self._silent_tlds:
            for check, rule, _, severity, _ in self._by_tld:
                for hit in check(node):
                    out.append((rule, severity, hit))
            if not out and len(self._silent_tlds) < 4096:
                self._silent_tlds.add(tld)
        for check, rule, _, severity, _ in self._by_domain:
            for hit in check(node):
                out.append((rule, severity, hit))
        return self._remember(text, tuple(out))

    def forget(self) -> None:
        """Forget every domain's verdict, as if none had been seen; not the top-level domains'."""
        self._domains.clear()

    def _ask(
        self, calls: list[Call], nodes: tuple[Node, ...], address: Address, out: list[Finding]
    ) -> None:
        role = self.profile.role
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
        if not objected and local.text and not is_plain_local(local.text):
            hit = referee.local(local.text)
            if hit is not None:
                return hit
        if len(whole) <= 63 or (whole.isascii() and "xn--" not in whole.lower()):
            return None
        end = start + len(whole)
        if bisect_left(errors, start) < bisect_left(errors, end) or any(map(_is_objection, own)):
            return None
        return referee.whole(whole)

    def _of_its_length(self, text: str) -> list[Finding]:
        mailbox = Mailbox(0, text)
        mailbox.local = Local(0, text)
        address = Address(text, (mailbox,))
        out: list[Finding] = []
        calls = [call for call in self._planner.select(_LONG_MARK) if call.rule.any_length]
        self._ask(calls, (mailbox,), address, out)
        return out


def _at_zero(domain: Domain) -> Domain:
    """Return the same domain as if nothing stood before it."""
    # Of a domain's leaves only the comments matter to rules.
    comments = (leaf for leaf in domain.leaves if type(leaf) is Comment)
    moved = tuple([Comment(leaf.start - domain.start, leaf.text) for leaf in comments])
    moved_domain = Domain(0, domain.text)
    moved_domain.leaves = moved
    return moved_domain


def _in_domain(address: Address, place: int) -> bool:
    boxes = address.mailboxes
    index = 0 if len(boxes) == 1 else bisect_right(boxes, place, key=_START) - 1
    box = boxes[max(index, 0)]
    return box.at is not None and place > box.at.start


def _is_objection(finding: Finding) -> bool:
    """Whether a finding names an error; a profile may think less of it, it is named all the same."""
    return finding.severity is Severity.ERROR or finding.rule.levels.local is Severity.ERROR
