"""Proves quickly that a plain address has no findings, so that the engine need not run.

The proof relies on each rule's promise ``on_plain_address`` (``Plain``), which property tests
check: a plain address has findings only from rules about its domain, whose findings are cached, or
about the local parts that rules name.
"""

from __future__ import annotations

from addrlint.engine import limits
from addrlint.engine.domains import is_plain_domain
from addrlint.engine.engine import Engine, is_plain_local


class FastPath:
    """The fast path of one engine.

    Attributes:
        clean: for each domain seen, whether it is plain and has no findings; always False if some
            rule may report on any plain address.
        names: local parts, in lower case, on which some rule reports.
    """

    __slots__ = ("_engine", "clean", "names")

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.clean: dict[str, bool] = {}
        self.names = engine.names

    def proves(self, text: str) -> bool:
        """Whether ``text`` certainly has no findings; False means that the engine must check."""
        if len(text) > limits.PLAIN_ADDRESS:
            return False
        local, _, domain = text.partition("@")
        clean = self.clean.get(domain)
        if clean is None:
            clean = self._judge(domain)
        return clean and local.lower() not in self.names and is_plain_local(local) is not None

    def _judge(self, domain: str) -> bool:
        """Check a domain once and cache whether it is plain and has no findings."""
        engine = self._engine
        is_plain = engine.is_silent and is_plain_domain(domain) is not None
        clean = is_plain and not engine.domain_findings.of_plain(domain)
        if len(self.clean) >= 65_536:
            self.clean.clear()
        self.clean[domain] = clean
        return clean
