"""Calls every rule on every node, without rule sets or caches: what the engine must agree with."""

from __future__ import annotations

from collections.abc import Iterator

from addrlint import Profile
from addrlint.rules.registry import rules
from addrlint.syntax.parser import parse
from addrlint.syntax.tree import Address, Domain


def nodes_of(address: Address) -> Iterator[object]:
    yield address
    yield from address.spaces
    for box in address.mailboxes:
        yield box
        yield box.local
        yield from box.local.quoted
        if box.domain is not None:
            domain = Domain(box.domain.start, box.domain.text)
            domain.tokens = box.domain.tokens
            yield domain
            yield from domain.labels
            if domain.literal is not None:
                yield domain.literal


def by_every_rule(text: str, profile: Profile) -> set[tuple[str, int, int]]:
    """Call every rule on every node of its types, without rule sets or caches."""
    found = set()
    for node in nodes_of(parse(text, as_list=profile.role == "list")):
        for rule in rules():
            if (
                profile.role in rule.roles
                and type(node) in rule.on
                and not rule.promises.only_without_smtputf8
            ):
                for hit in rule.check(node):
                    found.add((rule.code, hit.start, hit.end))
    return found
