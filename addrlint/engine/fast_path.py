"""The fast proof of silence: it may prove that no rule speaks, it never finds anything.

Sound by each rule's word in ``plain`` (``Plain``), which property tests hold: a plain address has
findings only from rules about its domain, whose verdict is remembered, or about the local parts
that rules name.
"""

from __future__ import annotations

from addrlint.engine import limits
from addrlint.engine.domains import is_plain_domain
from addrlint.engine.engine import Engine, is_plain_local


class FastPath:
    """The screen of one engine.

    Attributes:
        clean: whether a domain is plain and its verdict has no finding, by domain; none is where
            some rule may speak of any plain address.
        names: local parts, in lower case, of which some rule speaks.
    """

    __slots__ = ("_engine", "clean", "names")

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.clean: dict[str, bool] = {}
        self.names = engine.names

    def proves(self, text: str) -> bool:
        """Whether the engine is certain to find nothing in ``text``; False says nothing."""
        if len(text) > limits.PLAIN_ADDRESS:
            return False
        local, _, domain = text.partition("@")
        clean = self.clean.get(domain)
        if clean is None:
            clean = self._judge(domain)
        return clean and local.lower() not in self.names and is_plain_local(local) is not None

    def _judge(self, domain: str) -> bool:
        """Ask the engine once about a domain, if it is plain, and remember whether it was silent."""
        engine = self._engine
        is_plain = engine.is_silent and is_plain_domain(domain) is not None
        clean = is_plain and not engine.domain_findings.of_plain(domain)
        if len(self.clean) >= 65_536:
            self.clean.clear()
        self.clean[domain] = clean
        return clean
