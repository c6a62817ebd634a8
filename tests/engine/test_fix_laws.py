"""Tests of the laws of fixes over mutated addresses, in every role and for both targets."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest

from addrlint import Result, check
from addrlint.engine.recheck import check as recheck
from addrlint.rules.base import HEADER, ROLES, TARGETS
from addrlint.syntax.parser import parse

CASES = 5000
BASES = [
    "jane@acme-tools.com",
    "jane.doe+news@mail.acme-tools.com",
    "Jane Doe <jane@acme-tools.com>",
    '"Doe, Jane" <jane@acme-tools.com>',
    "jane@acme-tools.com, joe@acme-tools.com",
    "Jane <jane@acme-tools.com>, Joe (home) <joe@acme-tools.com>",
    "friends: jane@acme-tools.com, joe@acme-tools.com;, ann@acme-tools.com",
    '"jane doe"@acme-tools.com',
    "mailto:jane@acme-tools.com",
    "<jane@acme-tools.com>",
    "j\u00f6rg@m\u00fcnchen.de",
    "jane@M\u00dcNCHEN.de",
    "jane@[192.0.2.1]",
    "1. jane@acme-tools.com",
    "Jane,jane@acme-tools.com",
    "jane@gmial.com",
]
PIECES = [
    *"ab.@\"\\<>()[],:; \t-_'",
    "\r\n ",
    "\n",
    "\u200b",
    "\u00a0",
    "\ufeff",
    "\u00ad",
    "\uff20",
    "\u3002",
    "mailto:",
    "..",
    "/",
    "?to=",
    "=?utf-8?q?a?=",
    "&amp;",
    "%20",
    "\u201c",
]
WORD = re.compile(r"[^\W_]+")
INVISIBLE = re.compile("[\u200b\ufeff\xad]")
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"', re.S)
# Rules whose suggestion is another spelling of the domain or decodes it.
SPELLING = {"P105", "D204", "E105", "E106", "E107", "E108", "E109", "E110", "E111", "E114", "E115"}


def mutants(rng: random.Random) -> str:
    text = rng.choice(BASES)
    for _ in range(rng.choice((1, 1, 2, 3))):
        place = rng.randrange(len(text) + 1)
        gone = rng.choice((0, 0, 1))
        text = text[:place] + rng.choice([*PIECES, ""]) + text[place + gone :]
    return text


def mailboxes(text: str, role: str) -> list[tuple[str, str]]:
    """Return the mailboxes of a text: what is mailed, whatever is written around it."""
    found = []
    for box in parse(text, as_list=role == "list").mailboxes:
        local = box.local.text
        if re.fullmatch(QUOTED, local):
            local = re.sub(r"\\(.)", r"\1", local[1:-1])
        if box.domain is not None:
            found.append((local, box.domain.text.lower()))
    return found


def codes(result: Result) -> set[str]:
    return {finding.code for finding in result if finding.severity == "error"}


def unbalanced(text: str) -> tuple[int, int]:
    bare = QUOTED.sub("", text)
    return abs(bare.count("<") - bare.count(">")), abs(bare.count("(") - bare.count(")"))


def results(seed: str, role: str, target: str) -> Iterator[Result]:
    rng = random.Random(seed)
    for _ in range(CASES):
        yield check(mutants(rng), role=role, target=target)


@pytest.mark.slow
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("role", ROLES)
def test_safe_fixes_keep_the_laws(role: str, target: str) -> None:
    for result in results(f"{role} {target}", role, target):
        text, fixed = result.text, result.fixed
        if fixed is None:
            continue
        after = check(fixed, role=role, target=target)
        case = f"{text!r} -> {fixed!r}"
        if result.ok:
            assert target == "internet", f"changes a valid address: {case}"
            assert mailboxes(fixed, role) == mailboxes(text, role), f"another mailbox: {case}"
        added = {code for code in codes(after) - codes(result) if code[0] != "I"}
        # What is in square brackets is judged when the invisible characters in it are gone.
        assert not added, f"adds an error: {case}"
        for before, now in zip(unbalanced(text), unbalanced(fixed), strict=True):
            assert now <= before, f"unbalances brackets: {case}"
        if role in HEADER:
            assert len(mailboxes(fixed, role)) >= len(mailboxes(text, role)), f"joins: {case}"


@pytest.mark.slow
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("role", ROLES)
def test_suggestions_keep_the_laws(role: str, target: str) -> None:
    for result in results(f"suggested {role} {target}", role, target):
        text, suggested = result.text, result.suggested
        if suggested is None:
            continue
        case = f"{text!r} -> {suggested!r}"
        assert suggested != text, case
        assert recheck(suggested, role=role, target=target).ok or not result.ok, (
            f"suggests an error: {case}"
        )
        if not SPELLING & {finding.code for finding in result} and "gmail.com" not in suggested:
            given = {word.lower() for word in WORD.findall(INVISIBLE.sub("", text))}
            for _, domain in mailboxes(suggested, role):
                glued = {word for word in WORD.findall(domain) if word not in given}
                assert not glued, f"glues the words of a domain: {case}"
        if role in HEADER:
            lost = len(mailboxes(text, role)) - len(mailboxes(suggested, role))
            assert lost <= 0, f"drops an address: {case}"
