"""Checks domains independently of the local part, and caches their findings."""

from __future__ import annotations

import re
from collections.abc import Callable

from addrlint._lazy_regex import late
from addrlint.engine import limits
from addrlint.engine.dispatch import Dispatcher
from addrlint.rules.base import Match, Plain, Rule, Severity
from addrlint.rules.profile import Profile, domain_matcher
from addrlint.syntax.grammar import PLAIN_DOMAIN, SURROGATES, UNICODE_SPACES
from addrlint.syntax.traits import dots_of, has_edge_hyphen, traits_of
from addrlint.syntax.tree import Comment, Domain, Node

# After this many plain domains it pays to collect all names that rules can report.
_MANY = 2048
is_plain_domain = re.compile(PLAIN_DOMAIN).fullmatch
# A rule reports every other character in a domain, though sometimes on another node than the
# domain, so email-validator is not asked about such a domain.
_IS_NAME = late(
    f"(?:(?![{UNICODE_SPACES}{SURROGATES}])[A-Za-z0-9.\\-\x80-\U0010ffff])+", "fullmatch"
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class SecondOpinion(Protocol):
        """A second opinion on a local part, a domain or an address; None for no objection.

        For a domain it also returns whether the domain is accepted unchanged, which proves it valid
        under IDNA2008.
        """

        rule: Rule

        def domain(self, text: str) -> tuple[Match | None, bool]: ...

        def local(self, text: str) -> Match | None: ...

        def whole(self, text: str) -> Match | None: ...


Reports = tuple[tuple[Rule, Severity, Match], ...]


class DomainFindings:
    """The findings for domains under one profile, with positions relative to the domain's start.

    Attributes:
        cache: the findings for each domain seen so far; entries are only added, or all removed.
    """

    def __init__(
        self,
        profile: Profile,
        dispatcher: Dispatcher,
        second_opinion: SecondOpinion | None,
        is_rule_disabled: Callable[[str], bool],
    ) -> None:
        """Create the domain checker of one engine.

        Args:
            profile: which rules report, and which domains are allowed or known.
            dispatcher: selects the rules to call.
            second_opinion: checks the domains on which no rule reports an error.
            is_rule_disabled: says whether a rule that the profile leaves out reports an address.
        """
        self._is_rule_disabled = is_rule_disabled
        self.cache: dict[str, Reports] = {}
        self._dispatcher = dispatcher
        self._second_opinion = second_opinion
        of_domain = [call for call in dispatcher.on_plain() if Domain in call.rule.on]
        self._by_tld = [
            call for call in of_domain if call.rule.promises.on_plain_address is Plain.TLD
        ]
        self._by_domain = [
            call for call in of_domain if call.rule.promises.on_plain_address is not Plain.TLD
        ]
        self._silent_tlds: set[str] = set()
        self._judged = 0
        self._names: frozenset[str] | None = None
        self._suffixes: tuple[str, ...] = ()
        self._is_allowed = domain_matcher(profile.allow_domains)
        self._is_known = domain_matcher(profile.known_domains)

    def of(self, domain: Domain) -> Reports:
        """Return all findings for a domain, with positions relative to its start; cached."""
        text = domain.text
        reports = self.cache.get(text)
        if reports is not None:
            return reports
        if len(text) <= limits.PLAIN_DOMAIN and is_plain_domain(text):
            return self.of_plain(text)
        node = domain if domain.start == 0 else _at_zero(domain)
        exemptions = self._exemptions(text)
        # An allowed domain is accepted even if email-validator rejects its name.
        refusal, proven, asked = None, False, "allowed" in exemptions
        if not asked and (not text.isascii() or "xn--" in text):
            # Asking email-validator first can make the slowest rules unnecessary.
            asked = True
            refusal, proven = self._opinion(text)
        rule_set = self._dispatcher.domain_rule_set(frozenset(traits_of(text)), proven, exemptions)
        out: list[tuple[Rule, Severity, Match]] = []
        nodes: tuple[Node, ...] = ()
        literal = node.literal
        if literal is not None:
            nodes = (literal,)
        calls, of_labels = rule_set.domain.dots[dots_of(text)], rule_set.label.always
        if has_edge_hyphen(text) or not text.isascii():  # non-ASCII dots separate labels too
            of_labels = of_labels + rule_set.label.edge_hyphen
        for check, rule, _, severity, forbidden in calls:
            for hit in check(node):
                out.append((rule, forbidden if hit.forbidden else severity, hit))
        if of_labels:
            nodes = (*node.labels, *nodes)
        for one in nodes:
            for check, rule, _, severity, forbidden in (
                rule_set.literal if one is literal else of_labels
            ):
                for hit in check(one):
                    out.append((rule, forbidden if hit.forbidden else severity, hit))
        if self._second_opinion is not None and (refusal is not None or not asked):
            settled = any(
                severity is Severity.ERROR
                or rule.promises.covers_email_validator
                or rule.levels.domain is Severity.ERROR
                for rule, severity, _ in out
            )
            if not settled:
                refusal = refusal if asked else self._opinion(text)[0]
                if refusal is not None and not self._is_rule_disabled("a@" + text):
                    out.append((self._second_opinion.rule, Severity.ERROR, refusal))
        return self._remember_clean(text, tuple(out))

    def _exemptions(self, text: str) -> tuple[str, ...]:
        """Return the values of ``silent_on_domains`` that make a rule silent on this domain."""
        if self._is_allowed is not None and self._is_allowed(text.lower()):
            return ("allowed", "known")
        if self._is_known is not None and self._is_known(text.lower()):
            return ("known",)
        return ()

    def _opinion(self, text: str) -> tuple[Match | None, bool]:
        """Ask for the second opinion on a domain, if it has only characters of domain names."""
        # A domain that leaves no room for a local part is checked with the whole address.
        fits = len(text.encode("utf-8", "surrogatepass")) <= 250
        if self._second_opinion is None or not fits or _IS_NAME(text) is None:
            return None, False
        return self._second_opinion.domain(text)

    def _remember_clean(self, text: str, reports: Reports) -> Reports:
        if len(text) <= 255:
            if len(self.cache) >= 16_384:
                self.cache.clear()
            self.cache[text] = reports
        return reports

    def of_plain(self, text: str) -> Reports:
        """Return the findings for a plain domain from the rules that may report one; cached."""
        lower = text.lower()
        tld = lower[lower.rfind(".") + 1 :]
        if self._names is not None:
            if tld in self._silent_tlds and not (
                lower in self._names or lower.endswith(self._suffixes)
            ):
                return self._remember_clean(text, ())
        elif self._judged == _MANY:
            self._learn()
        self._judged += 1
        node = Domain(0, text)
        node.tld = tld
        exemptions = self._exemptions(text)
        out: list[tuple[Rule, Severity, Match]] = []
        if tld not in self._silent_tlds:
            for check, rule, _, severity, _ in self._by_tld:
                if rule.promises.silent_on_domains in exemptions:
                    continue
                for hit in check(node):
                    out.append((rule, severity, hit))
            if not out and not exemptions and len(self._silent_tlds) < 4096:
                self._silent_tlds.add(tld)
        for check, rule, _, severity, _ in self._by_domain:
            if rule.promises.silent_on_domains in exemptions:
                continue
            for hit in check(node):
                out.append((rule, severity, hit))
        return self._remember_clean(text, tuple(out))

    def _learn(self) -> None:
        """Collect the domain names that rules may report, if that set is finite."""
        named: set[str] = set()
        suffixes: set[str] = set()
        for _, rule, *_ in self._by_domain:
            if rule.promises.on_plain_address is Plain.DOMAIN or (
                rule.promises.on_plain_address is Plain.SPEAKS and not rule.promises.local_parts
            ):
                return
            (suffixes if rule.promises.on_plain_address is Plain.SUFFIX else named).update(
                rule.domains()
            )
        self._names, self._suffixes = frozenset(named), tuple(suffixes)


def _at_zero(domain: Domain) -> Domain:
    """Return the same domain with positions counted from its own start."""
    # Rules use only the comments among a domain's tokens.
    comments = (token for token in domain.tokens if type(token) is Comment)
    moved = tuple([Comment(token.start - domain.start, token.text) for token in comments])
    moved_domain = Domain(0, domain.text)
    moved_domain.tokens = moved
    return moved_domain
