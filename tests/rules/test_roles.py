"""Tests of which forms of an address each role allows."""

from __future__ import annotations

import pytest

from addrlint import check

YES, OBSOLETE, NO = "yes", "obsolete", "no"

# Form, in an envelope, in a header. Obsolete and discouraged forms are warnings.
FORMS = [
    ("a.b@c.example", YES, YES),
    ('"a b"@c.example', YES, YES),
    ('""@c.example', NO, NO),
    ('"a".b@c.example', NO, OBSOLETE),
    ('a."b"@c.example', NO, OBSOLETE),
    ("a..b@c.example", NO, NO),
    (".a@c.example", NO, NO),
    ("a.@c.example", NO, NO),
    ("a @c.example", NO, OBSOLETE),
    ("a@ c.example", NO, OBSOLETE),
    ("(x)a@c.example", NO, YES),
    ("a@c.example (x)", NO, YES),
    ("a . b@c . d.example", NO, OBSOLETE),
    ('"a\tb"@c.example', NO, YES),
    ("a@[1.2.3.4]", YES, YES),
    ("a@[IPv6:::1]", YES, YES),
    ("a@[whatever]", NO, YES),
    ("a@[2001:db8::1]", NO, YES),
    ("a@b_c.example", NO, YES),
    ("a@-b.example", NO, YES),
    ("a@b-.example", NO, YES),
    ("Name <a@c.example>", NO, YES),
    ("<@r1.example,@r2.example:a@c.example>", NO, OBSOLETE),
    ("g: a@c.example, b@c.example;", NO, NO),
    ("<>", NO, NO),
    ("Postmaster", YES, NO),
    ("\u00fc@c.example", YES, YES),
    ("a@\u00fc.example", YES, YES),
    ("=?utf-8?q?a?=@c.example", YES, YES),
    ("a b@c.example", NO, NO),
    ("a@b@c.example", NO, NO),
    ("", NO, NO),
]


@pytest.mark.parametrize(("text", "envelope", "header"), FORMS, ids=[f[0] for f in FORMS])
def test_forms_are_allowed_by_role(text: str, envelope: str, header: str) -> None:
    assert check(text, target="rfc").ok == (envelope == YES)
    result = check(text, role="header", target="rfc")
    assert result.ok == (header != NO), [str(finding) for finding in result]
    if header == OBSOLETE:
        assert [finding for finding in result if finding.severity == "warning"]


def test_list_role_accepts_groups_and_several_mailboxes() -> None:
    for text in ("g: a@c.example, b@c.example;", "a@c.example, B <b@c.example>", "g:;"):
        assert check(text, role="list", target="rfc").ok
    assert not check("a@c.example, b", role="list", target="rfc").ok
    assert not check("a@c.example b@c.example", role="list", target="rfc").ok
    empty_members = check("a@c.example,,b@c.example", role="list", target="rfc")
    assert empty_members.ok
    assert "A110" in [f.code for f in empty_members if f.severity == "warning"]
