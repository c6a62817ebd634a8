"""Tests of the engine at target rfc against an independent implementation of RFC 5321."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from addrlint import check
from tests.rfc_grammar import is_mailbox
from tests.strategies import divided, texts


@pytest.mark.slow
@given(texts)
@settings(max_examples=3000)
def test_engine_agrees_with_the_rfc_grammar(text: str) -> None:
    result = check(text, target="rfc")
    assert result.ok == is_mailbox(text), [str(finding) for finding in result]


@pytest.mark.slow
@given(divided)
@settings(max_examples=3000)
def test_engine_agrees_with_the_rfc_grammar_on_two_parts(text: str) -> None:
    result = check(text, target="rfc")
    assert result.ok == is_mailbox(text), [str(finding) for finding in result]


# Good validators disagree on these cases; this table says what is correct.
DECIDED = [
    ("test@io", True),
    ("a@localhost", True),
    ('""@x.example', False),
    ('"a\\ b"@x', True),
    ("a@x.123", True),
    ("a@255.255.255.255", True),
    ("a@xn--example.com", False),
    ("a@[IPv6:1:2:3:4:5:6:7::]", True),
    ("a@b--c.example", True),
    ("a@bc--d.example", True),
    ("D\u00f6rte@S\u00f6rensen.example.com", False),
    ("a@\u2615.example", False),
    ("user@\u65e5\u672c\u3002example", False),
    ("\U00010400" * 16 + "@example.org", True),
    ("\U00010400" * 17 + "@example.org", False),
    ("a@[127.00.0.1]", True),
    ("a@[whatever]", False),
    ("a@[2001:db8::1]", False),
    ("a@[x:y]", False),
    ("a@b_c.example", False),
    ("a@b.example.", False),
    ('"a".b@c', False),
    ("a (x)@b.example", False),
    ("jane\u00a0@example.org", True),
    ("jane\u200b@example.org", True),
    ("jane@example.org\u200b", False),
    ("jane\ue000@example.org", True),
    ("jane\u2028@example.org", True),
    ("jane\x85@example.org", True),
    ("jane\ufffe@example.org", True),
    ('"jane\u00e9"@example.org', True),
    ('"jane\\\u00e9"@example.org', False),
    ("1.\u05d0\u05d1@example.org", True),
    ("a@1.\u05d0\u05d1.com", False),
    ("a@xn--4dbc.com", True),
    ("a@1.xn--4dbc.com", False),
    ("a%b@c.example", True),
    ("-a@c.example", True),
]


@pytest.mark.parametrize(("text", "good"), DECIDED, ids=[ascii(text)[:40] for text, _ in DECIDED])
def test_disputed_addresses_match_the_table(text: str, good: bool) -> None:
    assert check(text, target="rfc").ok is good
    assert is_mailbox(text) is good


def lengths(octets: int) -> str:
    """Return an address of this many octets; each of its parts is within its own limit."""
    local = "j" * 64
    rest = octets - 65 - len(".example.org")
    labels = [rest // 4] * 3
    labels.append(rest - sum(labels) - 3)
    return f"{local}@{'.'.join('d' * length for length in labels)}.example.org"


@pytest.mark.parametrize(("octets", "good"), [(253, True), (254, True), (255, False), (256, False)])
def test_whole_address_has_a_length_limit(octets: int, good: bool) -> None:
    text = lengths(octets)
    assert len(text) == octets
    for target in ("rfc", "internet"):
        assert check(text, target=target).ok is good
