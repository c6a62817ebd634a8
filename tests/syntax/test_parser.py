"""Tests of ``addrlint/syntax/parser.py``."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint.engine.dispatch import Dispatcher
from addrlint.rules.profile import Profile
from addrlint.syntax.fast_parser import split
from addrlint.syntax.lexer import Tokens
from addrlint.syntax.mailbox_parser import structure
from addrlint.syntax.masking import structured_templates
from addrlint.syntax.parser import parse
from addrlint.syntax.span import Span
from addrlint.syntax.traits import traits_of
from addrlint.syntax.tree import (
    Address,
    Atom,
    Comment,
    Domain,
    Label,
    Literal,
    Local,
    Quoted,
    Space,
)
from tests.strategies import texts


@given(texts, st.booleans())
def test_tokens_cover_the_whole_text(text: str, as_list: bool) -> None:
    address = parse(text, as_list=as_list)
    assert "".join(token.text for token in address.tokens) == text
    at = 0
    for token in address.tokens:
        assert token.start == at
        at = token.end


@given(texts, st.booleans())
def test_node_spans_match_their_text(text: str, as_list: bool) -> None:
    for node in parse(text, as_list=as_list).walk():
        assert text[node.start : node.end] == node.text
        assert node.span == Span(node.start, node.start + len(node.text))
    for box in parse(text, as_list=as_list).mailboxes:
        if box.domain is not None:
            for label in box.domain.labels:
                assert isinstance(label, Label)
                assert text[label.start : label.end] == label.text


@pytest.mark.slow
@given(texts)
@settings(max_examples=1000)
def test_fast_split_agrees_with_the_full_parser(text: str) -> None:
    rule_set = Dispatcher(Profile()).rule_set(traits_of(text))
    if rule_set.is_unstructured:
        needs_no_tree, full = (
            split(text, rule_set.has_no_template, rule_set.has_no_space),
            structure(text, Tokens(text), False),
        )
        assert needs_no_tree.local.span == full.local.span
        assert needs_no_tree.local.masked == full.local.masked
        assert (needs_no_tree.domain and needs_no_tree.domain.span) == (
            full.domain and full.domain.span
        )
        assert [(x.span, x.place) for x in needs_no_tree.spaces] == [
            (x.span, x.place) for x in full.spaces
        ]


def drawn(address: Address) -> list[object]:
    """Return everything that rules can read from a tree, except for tokens made on demand."""
    found: list[object] = [
        [(type(x), x.span, x.place) for x in address.spaces],
        [(type(x), x.span) for x in (*address.separators, *address.groups, *address.comments)],
        [(type(x), x.span) for x in address.tokens],
        [(type(x), x.span) for x in address.specials("<>,;:()")],
    ]
    for box in address.mailboxes:
        parts = (box.display, box.route, box.local, box.at, box.domain, box.trailing_text)
        found += [part and part.span for part in parts]
        found += [[(type(x), x.span) for x in box.display.tokens]] if box.display else []
        found += [
            box.span,
            box.angle,
            box.scheme,
            box.local.masked,
            box.local.is_at_start,
            box.local.has_no_at,
        ]
        found += [[x.span for x in box.local.quoted], box.domain and box.domain.masked]
    return found


_signs = st.text(
    st.sampled_from('aZ9.-_@@<>,;:"( \u00a0\u00fc{%[\\') | st.just("\t"), min_size=1, max_size=12
)


@pytest.mark.slow
@given(
    st.one_of(
        texts,
        texts.map("<{}>".format),
        texts.map("mailto:{}".format),
        texts.map("E-Mail:{}".format),
        st.tuples(_signs, _signs).map("@".join),
        _signs.map("<{}>".format),
        _signs.map("mailto:{}".format),
        st.tuples(_signs, texts | _signs).map(lambda pair: "{} <{}>".format(*pair)),
        st.tuples(st.sampled_from(["Jane", "J. D", "a\tb", "{{a}}", "\u00fc  "]), texts).map(
            lambda pair: "{} <{}>".format(*pair)
        ),
    ),
)
@settings(max_examples=3000)
def test_fast_parser_agrees_with_the_full_parser(text: str) -> None:
    read = parse(text)
    # Address literals have their own rules, and line ends are handled before everything else.
    is_plain = not {"\n", "\r"} & set(text) and "@[" not in text and not structured_templates(text)
    if read.wrapping is None and is_plain:
        assert drawn(read) == drawn(structure(text, Tokens(text), False))


@given(st.binary(max_size=60))
def test_any_bytes_can_be_parsed(raw: bytes) -> None:
    text = raw.decode("utf-8", "surrogateescape")
    address = parse(text)
    assert "".join(token.text for token in address.tokens).encode("utf-8", "surrogateescape") == raw


@pytest.mark.parametrize("text", ["@\n)+@", "a@b\r\nBcc: c@d", "a@b \n c:d", "(a@b\nc)@d:e"])
def test_text_after_a_line_end_is_kept(text: str) -> None:
    assert "".join(token.text for token in parse(text).tokens) == text


@pytest.mark.parametrize(
    ("text", "local", "domain"),
    [
        ("jane@example.org", "jane", "example.org"),
        (" jane @ example.org ", "jane", "example.org"),
        ('"a@b"@example.org', '"a@b"', "example.org"),
        ("a@b@example.org", "a@b", "example.org"),
        ("(c)jane(c)@(c)example.org(c)", "jane", "example.org"),
        ("Jane <jane@example.org>", "jane", "example.org"),
        ("<@a,@b:jane@example.org>", "jane", "example.org"),
        ("mailto:jane@example.org", "jane", "example.org"),
        ("jane@[IPv6:::1]", "jane", "[IPv6:::1]"),
        ('"jane doe@example.org', '"jane doe', "example.org"),
        ("'jane@example.org'", "jane", "example.org"),
        ("jane@example.org\r\nBcc: joe@example.net", "jane", "example.org"),
        ("user@mail,example.org", "user", "mail,example.org"),
        ("jane", "jane", None),
        ("", "", None),
    ],
)
def test_local_part_and_domain_are_found(text: str, local: str, domain: str | None) -> None:
    address = parse(text)
    assert address.local.text == local
    assert (address.domain.text if address.domain else None) == domain


def test_header_forms_are_parsed_into_nodes() -> None:
    address = parse('Team: "Doe, J" <j@example.org>, (x) <@r:k@example.net>;', as_list=True)
    assert [group.text[:5] for group in address.groups] == ["Team:"]
    first, second = address.mailboxes
    assert first.display is not None
    assert first.display.text == '"Doe, J"'
    assert second.route is not None
    assert second.route.text == "@r:"
    assert [comment.text for comment in address.comments] == ["(x)"]


def test_comma_separates_mailboxes_only_between_two_at_signs() -> None:
    assert len(parse("a@example.org, b@example.net").mailboxes) == 2
    assert len(parse("Doe, Jane <a@example.org>").mailboxes) == 1
    assert len(parse("Doe, Jane <a@example.org>", as_list=True).mailboxes) == 2


def test_token_types() -> None:
    kinds = [type(token) for token in parse('a "b" (c(d)) \u00a0').tokens]
    assert kinds == [Atom, Space, Quoted, Space, Comment, Space, Space]
    assert isinstance(parse("a@[1.2.3.4]").tokens[-1], Literal)


def test_node_repr_and_walk() -> None:
    assert repr(parse("a@b").local) == "Local(0, 'a')"
    assert [type(node) for node in parse("a@b").walk()][2] is Local
    assert Domain(0, "[1.2.3.4] x").literal is not None


@pytest.mark.slow
@pytest.mark.parametrize("mark", ["(", '"', "<", "[", "(\\", '\\"', "<@", "@[", ","])
def test_deep_nesting_does_not_overflow_the_stack(mark: str) -> None:
    text = mark * 50_000
    assert "".join(token.text for token in parse(text).tokens) == text
    nested = "(" * 50_000 + ")" * 50_000
    assert [type(token) for token in parse(nested).tokens] == [Comment]
