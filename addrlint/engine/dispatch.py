"""Selects the rules that can report on a text with given traits, grouped by node type."""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple
from addrlint.rules.base import Check, Plain, Rule, Severity
from addrlint.rules.profile import Profile
from addrlint.rules.registry import families, family
from addrlint.syntax.traits import (
    CONDITIONS,
    DOUBLE_DOT,
    EDGE_DOT,
    EDGE_HYPHEN,
    EMPTY_LOCAL,
    NO_AT,
    SYMBOL,
    UNICODE_SPACE,
    WORD_FROM_AT,
)
from addrlint.syntax.tree import (
    Address,
    Domain,
    Label,
    Literal,
    Local,
    Mailbox,
    Node,
    Quoted,
    Space,
)

# A text without these traits is local@domain with optional spaces around it, whatever its faults.
_STRUCTURE = frozenset(b"\"()<>,;:[]\\'`\r\n" + SYMBOL.encode("latin-1"))
_BLANK = frozenset(b" \t\r\n" + UNICODE_SPACE.encode("latin-1"))
# A text without any of these contains no template and no HTML character reference.
_OPAQUE = frozenset(b"{<$#*%[&" + WORD_FROM_AT.encode("latin-1"))


class Call(NamedTuple):
    """A rule to call, with its severities: in general, in a domain, and for a forbidden match."""

    check: Check
    rule: Rule
    severity: Severity
    in_domain: Severity
    forbidden: Severity


_UNDER = frozenset(CONDITIONS)


class Conditional:
    """The calls for one node type, grouped by the condition that their rules need.

    Attributes:
        always: the calls without a condition.
        dots: for each result of ``dots_of``, ``always`` and the calls that need such dots.
        no_at, empty_local, edge_hyphen: the calls that need that condition.
    """

    __slots__ = ("always", "dots", "edge_hyphen", "empty_local", "no_at")

    def __init__(self, calls: list[Call], kind: type[Node]) -> None:
        calls = [call for call in calls if kind in call.rule.on]

        def under(conditions: str) -> list[Call]:
            return [call for call in calls if not frozenset(conditions).isdisjoint(call.rule.needs)]

        self.always = [call for call in calls if _UNDER.isdisjoint(call.rule.needs)]
        self.dots = [
            self.always + under(dots) for dots in ("", EDGE_DOT, DOUBLE_DOT, EDGE_DOT + DOUBLE_DOT)
        ]
        self.no_at = under(NO_AT)
        self.empty_local = under(EMPTY_LOCAL)
        self.edge_hyphen = under(EDGE_HYPHEN)


# A text has nodes of these types only if it has one of these traits.
_IMPLIED = {Quoted: frozenset(b'"'), Space: _BLANK}


class RuleSet:
    """The rules that can report on texts with the same traits, by node type."""

    __slots__ = (
        "address",
        "has_dot",
        "has_hyphen",
        "has_no_space",
        "has_no_template",
        "is_unstructured",
        "local",
        "mailbox",
        "named",
        "needs_no_tree",
        "parts_are_independent",
        "quoted",
        "space",
    )

    def __init__(self, calls: list[Call], present: frozenset[int]) -> None:
        def on(kind: type[Node]) -> list[Call]:
            if kind in _IMPLIED and present.isdisjoint(_IMPLIED[kind]):
                return []
            return [call for call in calls if kind in call.rule.on]

        # Whether the text is only local@domain, with optional spaces around it.
        self.has_no_template = _OPAQUE.isdisjoint(present)
        self.is_unstructured = self.has_no_template and _STRUCTURE.isdisjoint(present)
        self.has_no_space = _BLANK.isdisjoint(present)
        self.has_dot = ord(".") in present
        self.has_hyphen = ord("-") in present
        self.address = on(Address)
        self.mailbox = Conditional(calls, Mailbox)
        self.local = Conditional(
            [call for call in calls if not call.rule.promises.local_parts], Local
        )
        self.named = [call for call in on(Local) if call.rule.promises.local_parts]
        self.quoted = on(Quoted)
        self.space = on(Space)
        # Whether rules look only at the local part and the domain, so that splitting is enough.
        whole = self.address + self.mailbox.always
        self.needs_no_tree = self.is_unstructured and self.has_no_space and not whole
        # Whether the findings for each part depend on that part alone if the other one is plain.
        self.parts_are_independent = (
            self.is_unstructured
            and self.has_no_space
            and all(call.rule.promises.judges_parts_alone for call in whole)
        )


class DomainRuleSet:
    """The rules that can report on domains with the same traits, by node type."""

    __slots__ = ("domain", "label", "literal")

    def __init__(self, calls: list[Call]) -> None:
        self.domain = Conditional(calls, Domain)
        self.label = Conditional(calls, Label)
        self.literal = [call for call in calls if Literal in call.rule.on]


class Dispatcher:
    """Creates and caches the rule sets of one profile.

    Attributes:
        rule_sets: the rule sets by traits, for texts with few traits, which are likely to recur.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self.rule_sets: dict[bytes, RuleSet] = {}
        self._by_set: dict[frozenset[int], RuleSet] = {}
        self._domain_rule_sets: dict[
            tuple[frozenset[int], bool, tuple[str, ...]], DomainRuleSet
        ] = {}
        self._calls: dict[str, list[Call]] = {}

    def rule_set(self, traits: bytes) -> RuleSet:
        """Return the rule set for texts with these traits."""
        present = frozenset(traits)
        rule_set = self._by_set.get(present)
        if rule_set is None:
            if len(self._by_set) >= 1024:
                self._by_set.clear()
            rule_set = self._by_set[present] = RuleSet(self.select(present), present)
        if len(traits) <= 24:
            if len(self.rule_sets) >= 4096:
                self.rule_sets.clear()
            self.rule_sets[traits] = rule_set
        return rule_set

    def domain_rule_set(
        self, present: frozenset[int], proven: bool, exemptions: tuple[str, ...] = ()
    ) -> DomainRuleSet:
        """Return the rule set for domains with this set of traits.

        ``proven`` says that the domain is valid under IDNA2008, so rules that are silent on valid
        IDNA are left out. Rules whose ``silent_on_domains`` is in ``exemptions`` are left out too.
        """
        key = (present, proven, exemptions)
        rule_set = self._domain_rule_sets.get(key)
        if rule_set is None:
            if len(self._domain_rule_sets) >= 1024:
                self._domain_rule_sets.clear()
            calls = self.select(present, in_domain=True)
            if proven:
                calls = [call for call in calls if not call.rule.promises.silent_on_valid_idna]
            if exemptions:
                calls = [
                    call for call in calls if call.rule.promises.silent_on_domains not in exemptions
                ]
            rule_set = self._domain_rule_sets[key] = DomainRuleSet(calls)
        return rule_set

    def is_silent(self) -> bool:
        """Whether rules may report only the domain or named local parts of a plain address."""
        return all(
            call.rule.promises.on_plain_address is not Plain.SPEAKS
            or call.rule.promises.local_parts
            for call in self.on_plain()
        )

    def on_plain(self) -> list[Call]:
        """Return the calls of rules that may report on a plain address."""
        return [
            call
            for letter, kind in families().items()
            if kind.on_plain
            for call in self._family(letter)
            if call.rule.promises.on_plain_address is not Plain.SILENT
        ]

    def select(self, present: frozenset[int], in_domain: bool = False) -> list[Call]:
        """Return the calls of rules that can report on a text, or a domain, with these traits."""
        selected = []
        for letter, kind in families().items():
            if in_domain and not kind.in_domain:
                continue
            if kind.needs and present.isdisjoint(kind.needs.encode("latin-1")):
                continue
            for call in self._family(letter):
                needs = call.rule.needs
                if needs and _UNDER.isdisjoint(needs):
                    if present.isdisjoint(needs.encode("latin-1")):
                        continue
                selected.append(call)
        return selected

    def _family(self, letter: str) -> list[Call]:
        calls = self._calls.get(letter)
        if calls is None:
            calls = [self._call(rule) for rule in family(letter) if self._speaks(rule)]
            self._calls[letter] = calls
        return calls

    def _speaks(self, rule: Rule) -> bool:
        profile = self._profile
        if rule.promises.only_without_smtputf8 and profile.smtputf8:
            return False
        return profile.role in rule.roles and bool(rule.on) and profile.has(rule)

    def _call(self, rule: Rule) -> Call:
        profile = self._profile
        chosen = profile.severity(rule)
        severity, in_domain = (
            chosen or rule.levels.of(profile.target, profile.role, part) for part in (False, True)
        )
        return Call(rule.check, rule, severity, in_domain, chosen or Severity.ERROR)
