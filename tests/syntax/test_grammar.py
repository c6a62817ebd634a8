"""Tests of ``check`` against grammars written down from the RFCs, independently of the parser.

Valid texts are generated from the ABNF. Mutants of them that leave the grammar must have an error,
nearly always where they were changed. ADDRLINT_GRAMMAR_CASES sets the number of cases.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from typing import NamedTuple

import pytest

from addrlint import Finding, check
from tests import ROOT
from tests.abnf import Grammar
from tests.rfc_grammar import is_mailbox

CASES = int(os.environ.get("ADDRLINT_GRAMMAR_CASES", "20000"))
SMTP = Grammar(ROOT / "tests" / "data" / "rfc5321.abnf")
MESSAGE = Grammar(ROOT / "tests" / "data" / "rfc5322.abnf")
# Few letters, and none that make a word with a rule of its own, such as "cc:".
LETTERS = "abxyz019"
SPECIALS = 'ab.@"\\<>()[],:; \t\r\n\x01-_'
# Rules that report the other half of a pair whose half is missing.
OF_PAIRS = {"L201", "A107", "C104", "I104", "I105"}


class Role(NamedTuple):
    """A role, the grammar of its addresses, and a recogniser of them."""

    name: str
    grammar: Grammar
    rule: str
    recognises: Callable[[str], bool]


ROLES = [
    Role("recipient", SMTP, "Mailbox", is_mailbox),
    Role(
        "header",
        MESSAGE,
        "field-with-one-mailbox",
        lambda text: MESSAGE.matches("field-with-one-mailbox", text),
    ),
    Role("list", MESSAGE, "address-list", lambda text: MESSAGE.matches("address-list", text)),
]
each_role = pytest.mark.parametrize("role", ROLES, ids=[role.name for role in ROLES])


def errors(text: str, role: Role) -> list[Finding]:
    return [f for f in check(text, role=role.name, target="rfc") if f.severity == "error"]


def mutant(text: str, rng: random.Random) -> tuple[str, int]:
    """Insert, remove or replace one character; return the text and the place."""
    place = rng.randrange(len(text))
    kind = rng.random()
    if kind < 0.3:
        return text[:place] + text[place + 1 :], place
    rest = place if kind < 0.7 else place + 1
    return text[:place] + rng.choice(SPECIALS) + text[rest:], place


@pytest.mark.slow
@each_role
def test_no_generated_address_has_an_error(role: Role) -> None:
    rng = random.Random(role.name)
    for _ in range(CASES):
        text = role.grammar.generate(role.rule, rng, LETTERS)
        if role.recognises(text):  # the ABNF of an IPv4 address allows 999
            assert not errors(text, role), repr(text)


@pytest.mark.slow
@each_role
def test_mutants_outside_the_grammar_have_an_error_at_the_place(role: Role) -> None:
    rng = random.Random(role.name)
    without: list[str] = []
    elsewhere: list[str] = []
    outside = 0
    while outside < CASES:
        text = role.grammar.generate(role.rule, rng, LETTERS)
        if len(text) > 80:
            continue
        text, place = mutant(text, rng)
        if role.recognises(text):
            continue
        outside += 1
        found = errors(text, role)
        if not found:
            without.append(repr(text))
        elif not any(
            error.start - 1 <= place <= error.end + 1 or error.code in OF_PAIRS for error in found
        ):
            elsewhere.append(f"{text!r} at {place}: {found}")
    assert len(without) <= CASES * 0.001, "\n".join(without[:20])
    assert len(elsewhere) <= CASES * 0.05, "\n".join(elsewhere[:20])


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("a@b", True),
        ('"a b" . c @ (x) b . c', True),
        ("a..b@c", False),
        ("Jane Q. Doe <a@b>", True),
        (".J <a@b>", False),
        ("<@a,@b:c@d>", True),
        ("<@a@b:c@d>", False),
        ("g: a@b, ;, c@d,, (x)", True),
        ("g: a@b; c@d", False),
        ("a@exam(x)ple", False),
        ("a@[1.2 3]", True),
        ("a@[1]2]", False),
        ('""@b', False),
        ("a@b;", False),
        ("(x)", False),
    ],
)
def test_the_recogniser_knows_the_message_grammar(text: str, valid: bool) -> None:
    assert MESSAGE.matches("address-list", text) is valid
