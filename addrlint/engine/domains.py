"""What is said of a domain alone, said once and kept; the engine's part that judges domains."""

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

# After so many plain domains it pays to have all names of which rules may speak at hand.
_MANY = 2048
is_plain_domain = re.compile(PLAIN_DOMAIN).fullmatch
# Every other character in a domain has a rule that speaks of it, some of them elsewhere than on
# the domain, so that the referee is not asked about it.
_IS_NAME = late(
    f"(?:(?![{UNICODE_SPACES}{SURROGATES}])[A-Za-z0-9.\\-\x80-\U0010ffff])+", "fullmatch"
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class SecondOpinion(Protocol):
        """A second opinion on the halves of an address; None where it has no objection.

        Of a domain it tells too whether it leaves it as it is, which proves it good by IDNA2008.
        """

        rule: Rule

        def domain(self, text: str) -> tuple[Match | None, bool]: ...

        def local(self, text: str) -> Match | None: ...

        def whole(self, text: str) -> Match | None: ...


Said = tuple[tuple[Rule, Severity, Match], ...]


class DomainFindings:
    """The verdicts on domains of one profile, places counted from the domain's start.

    Attributes:
        said: what was said of each domain that was met; only ever added to or emptied.
    """

    def __init__(
        self,
        profile: Profile,
        dispatcher: Dispatcher,
        second_opinion: SecondOpinion | None,
        is_rule_disabled: Callable[[str], bool],
    ) -> None:
        """Make the verdicts of one engine.

        Args:
            profile: which rules speak, and of which domains.
            dispatcher: has their calls.
            second_opinion: is asked where they are silent.
            is_rule_disabled: whether a rule that the profile leaves out names a fault of an address.
        """
        self._is_rule_disabled = is_rule_disabled
        self.cache: dict[str, Said] = {}
        self._dispatcher = dispatcher
        self._referee = second_opinion
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

    def of(self, domain: Domain) -> Said:
        """Return all that is said of a domain alone, places counted from its start; remembered."""
        text = domain.text
        said = self.cache.get(text)
        if said is not None:
            return said
        if len(text) <= limits.PLAIN_DOMAIN and is_plain_domain(text):
            return self.of_plain(text)
        node = domain if domain.start == 0 else _at_zero(domain)
        spared = self._spared(text)
        # An allowed domain is allowed whatever email-validator thinks of its name.
        refusal, proven, asked = None, False, "allowed" in spared
        if not asked and (not text.isascii() or "xn--" in text):
            # Asked first, it may save the dearest rules their work.
            asked = True
            refusal, proven = self._opinion(text)
        rule_set = self._dispatcher.domain_rule_set(frozenset(traits_of(text)), proven, spared)
        out: list[tuple[Rule, Severity, Match]] = []
        nodes: tuple[Node, ...] = ()
        literal = node.literal
        if literal is not None:
            nodes = (literal,)
        calls, of_labels = rule_set.domain.dots[dots_of(text)], rule_set.label.always
        if has_edge_hyphen(text) or not text.isascii():  # other dots divide labels there too
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
        if self._referee is not None and (refusal is not None or not asked):
            settled = any(
                severity is Severity.ERROR
                or rule.promises.covers_email_validator
                or rule.levels.domain is Severity.ERROR
                for rule, severity, _ in out
            )
            if not settled:
                refusal = refusal if asked else self._opinion(text)[0]
                if refusal is not None and not self._is_rule_disabled("a@" + text):
                    out.append((self._referee.rule, Severity.ERROR, refusal))
        return self._remember_clean(text, tuple(out))

    def _spared(self, text: str) -> tuple[str, ...]:
        """Return what a rule may have as ``spares`` to be silent of a domain."""
        if self._is_allowed is not None and self._is_allowed(text.lower()):
            return ("allowed", "known")
        if self._is_known is not None and self._is_known(text.lower()):
            return ("known",)
        return ()

    def _opinion(self, text: str) -> tuple[Match | None, bool]:
        """Ask the referee about a domain, if it is one that it can be asked about."""
        # A name that leaves no room for a local part is judged with the whole address.
        fits = len(text.encode("utf-8", "surrogatepass")) <= 250
        if self._referee is None or not fits or _IS_NAME(text) is None:
            return None, False
        return self._referee.domain(text)

    def _remember_clean(self, text: str, said: Said) -> Said:
        if len(text) <= 255:
            if len(self.cache) >= 16_384:
                self.cache.clear()
            self.cache[text] = said
        return said

    def of_plain(self, text: str) -> Said:
        """Return what is said of a plain domain, by the rules that may speak of one; remembered."""
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
        spared = self._spared(text)
        out: list[tuple[Rule, Severity, Match]] = []
        if tld not in self._silent_tlds:
            for check, rule, _, severity, _ in self._by_tld:
                if rule.promises.silent_on_domains in spared:
                    continue
                for hit in check(node):
                    out.append((rule, severity, hit))
            if not out and not spared and len(self._silent_tlds) < 4096:
                self._silent_tlds.add(tld)
        for check, rule, _, severity, _ in self._by_domain:
            if rule.promises.silent_on_domains in spared:
                continue
            for hit in check(node):
                out.append((rule, severity, hit))
        return self._remember_clean(text, tuple(out))

    def _learn(self) -> None:
        """Gather the names of which rules may speak, if they can be gathered."""
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
    """Return the same domain as if nothing stood before it."""
    # Of a domain's leaves only the comments matter to rules.
    comments = (token for token in domain.tokens if type(token) is Comment)
    moved = tuple([Comment(token.start - domain.start, token.text) for token in comments])
    moved_domain = Domain(0, domain.text)
    moved_domain.tokens = moved
    return moved_domain
