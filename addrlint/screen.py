"""The fast proof of silence: it may prove that no rule speaks, it never finds anything.

Sound by each rule's word in ``plain`` (``Plain``), which property tests hold: a plain address has
findings only from rules about its domain, whose verdict is remembered, or about the local parts
that rules name.
"""

from __future__ import annotations

import re

from addrlint.address import Domain
from addrlint.engine import Engine
from addrlint.grammar import PLAIN_DOMAIN, PLAIN_LOCAL
from addrlint.registry import family
from addrlint.rule import Plain
from addrlint.rules import FAMILIES

# No length limit breaks within 64 octets: local part 64, label 63, address 254 (RFC 5321 4.5.3.1).
SHORT = 64
PLAIN = re.compile(f"({PLAIN_LOCAL})@({PLAIN_DOMAIN})")


class Screen:
    """The screen of one engine.

    Attributes:
        match: ``fullmatch`` of the plain pattern; groups 1 and 2 are local part and domain.
        names: local parts, in lower case, of which some rule speaks.
        clean: domains whose verdict has no finding.
    """

    __slots__ = ("_engine", "clean", "is_sound", "match", "names")

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.match = PLAIN.fullmatch
        self.clean: dict[str, bool] = {}
        self.is_sound = True
        for letter, kind in FAMILIES.items():
            if kind.on_plain:
                for rule in family(letter):
                    if rule.plain is Plain.SPEAKS and not rule.locals and engine.profile.has(rule):
                        self.is_sound = False
        self.names = engine.names

    def proves(self, text: str) -> bool:
        """Whether the engine is certain to find nothing in ``text``; False says nothing."""
        if len(text) > SHORT:
            return False
        match = self.match(text)
        if match is None or not self.is_sound:
            return False
        local, domain = match.groups()
        clean = self.clean.get(domain)
        if clean is None:
            clean = self.judge(domain)
        return clean and local.lower() not in self.names

    def judge(self, domain: str) -> bool:
        """Ask the engine once about a plain domain and remember whether it was silent."""
        clean = not self._engine.of_domain(Domain(0, domain))
        if len(self.clean) >= 65_536:
            self.clean.clear()
        self.clean[domain] = clean
        return clean
