"""Tests of ``addrlint/engine/result.py``."""

from __future__ import annotations

import json
import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint import AddressError, Profile, Safety, Severity, check, check_many
from addrlint.rules.base import ROLES, TARGETS
from tests.strategies import roles, targets, texts


def test_unquoting_does_not_remove_other_characters() -> None:
    assert check('"\u00a0jane"@acme-tools.com').fixed is None


def test_percent_escapes_in_mailto_links_are_not_fixed() -> None:
    assert check("mailto:jane%2Btag@acme-tools.com").fixed is None
    assert check("mailto:jane@acme-tools.com").fixed == "jane@acme-tools.com"


def codes(text: str | bytes, **settings: object) -> list[str]:
    return [finding.code for finding in check(text, **settings)]  # type: ignore[arg-type]


def test_six_faults_are_reported_at_their_positions() -> None:
    found = [(f.code, tuple(f.span)) for f in check("a b..c@-exa_mple..com ")]
    assert found == [
        ("S103", (1, 2)),
        ("L103", (3, 5)),
        ("D104", (7, 8)),
        ("D107", (11, 12)),
        ("D102", (16, 18)),
        ("S102", (21, 22)),
    ]


@pytest.mark.slow
@given(texts, roles, targets, st.booleans())
@settings(max_examples=800)
def test_any_text_gives_a_valid_result(text: str, role: str, target: str, smtputf8: bool) -> None:
    result = check(text, role=role, target=target, smtputf8=smtputf8)
    assert result.text == text
    starts = [finding.start for finding in result]
    assert starts == sorted(starts)
    for finding in result:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.message.isprintable() or not text.isprintable()
        assert finding.explanation
        assert finding.byte_span is None
        assert finding.args is not None
        assert str(finding).startswith(finding.code)
        if finding.fix is not None:
            assert all(0 <= e.start <= e.end <= len(text) for e in finding.fix.edits)
    assert (result.reply is None) == result.ok
    assert isinstance(result.needs_smtputf8, bool)
    if result.normalized is not None:
        assert result.ok


@pytest.mark.slow
@given(texts, roles, targets)
@settings(max_examples=800)
def test_fixed_and_suggested_addresses_need_no_more_fixes(
    text: str, role: str, target: str
) -> None:
    result = check(text, role=role, target=target)
    fixed = result.fixed
    if fixed is not None:
        assert fixed != text
        assert check(fixed, role=role, target=target).fixed is None
    suggested = result.suggested
    if suggested is not None:
        assert suggested != fixed
        assert check(suggested, role=role, target=target).ok


@pytest.mark.slow
@given(st.binary(max_size=50), roles, targets)
@settings(max_examples=800)
def test_bytes_are_decoded_as_utf_8(raw: bytes, role: str, target: str) -> None:
    result = check(raw, role=role, target=target)
    assert result.text.encode("utf-8", "surrogateescape") == raw
    for finding in result:
        assert finding.byte_span is not None
        start, end = finding.byte_span
        inside = result.text[finding.start : finding.end]
        assert raw[start:end] == inside.encode("utf-8", "surrogateescape")


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        (" jane@example.com ", "jane@example.com"),
        ("\ufeffjane@example.com", "jane@example.com"),
        ("jane\u200b@example.com", "jane@example.com"),
        ("\u200ejane@example.com\u200f", "jane@example.com"),
        ("mailto:jane@example.com", "jane@example.com"),
        ("MAILTO: <jane@example.com>", "jane@example.com"),
        ("<jane@example.com>", "jane@example.com"),
        ("'jane@example.com'", "jane@example.com"),
        ("jane@example.com.", "jane@example.com"),
        ("jane@example.com,", "jane@example.com"),
        ("jane\uff20example.com", "jane@example.com"),
        ("jane@example\u3002com", "jane@example.com"),
        ("jane@mu\u0308nchen.de", "jane@m\u00fcnchen.de"),
        ("jane@M\u00fcnchen.de", "jane@m\u00fcnchen.de"),
        ('"jane"@example.com', "jane@example.com"),
        (' "<jane@example.com.>" ', "jane@example.com"),
        # A change that could name another mailbox is not a safe fix.
        ("jane@gmial.com", None),
        ("jane..doe@example.com", None),
        ("jo\u0308rg@example.com", None),
        ("ja\u200dne@example.com", None),
        ("jane doe@example.com", None),
        ("jane@example,com", None),
        ("jane at example.com", None),
        ("o\u2019hara@example.com", None),
        ("Jane <jane@example.com>", None),
    ],
)
def test_safe_fixes_are_applied(text: str, fixed: str | None) -> None:
    assert check(text).fixed == fixed


def mailbox(text: str) -> tuple[str, str]:
    """Return the local part and ASCII domain, which identify the mailbox of a valid address."""
    from email_validator import validate_email

    found = validate_email(text, check_deliverability=False, allow_quoted_local=True)
    return found.local_part, found.ascii_domain


@given(
    st.sampled_from(["jane", "jane.doe", "j\u00f6rg", '"a b"', "Jane", "a+b"]),
    st.sampled_from(["acme-tools.com", "m\u00fcnchen.de", "GMAIL.com", "xn--mnchen-3ya.de"]),
    st.lists(
        st.sampled_from([" ", "\u00a0", "\ufeff", "\u200b", "<", ">", "'", ",", ".", "mailto:"])
    ),
    st.lists(st.sampled_from([" ", "\u00a0", "\u200b", ">", "'", ",", ".", "\n"])),
)
def test_safe_fixes_keep_the_same_mailbox(
    local: str, domain: str, before: list[str], after: list[str]
) -> None:
    text = f"{''.join(before)}{local}@{domain}{''.join(after)}"
    fixed = check(text).fixed
    if fixed is not None and check(fixed).ok and "'" not in fixed:
        assert mailbox(fixed) == mailbox(f"{local}@{domain}")


def test_roles_accept_different_forms() -> None:
    assert check("postmaster").ok
    assert check("PostMaster").ok
    assert not check("postmaster", role="sender").ok
    assert not check("postmaster", role="header").ok
    assert check("<>", role="sender").ok
    assert not check("<>").ok
    assert not check("<jane@acme-tools.com>").ok
    assert not check("<jane@acme-tools.com>", role="sender").ok
    assert check("Jane <jane@acme-tools.com>", role="header").ok
    assert check("Jane <jane@acme-tools.com>, joe@acme-tools.com", role="list").ok
    assert check("Team: jane@acme-tools.com;", role="list").ok
    assert not check("jane@acme-tools.com, joe@acme-tools.com", role="header").ok
    assert "L103" in codes("jane@acme-tools.com, joe..doe@acme-tools.com", role="list")
    assert "L103" in codes("jane@acme-tools.com, joe..doe@acme-tools.com")


@pytest.mark.parametrize(
    ("text", "recipient", "sender"),
    [
        ("", "553 5.1.3", "553 5.1.7"),
        ("jane doe@acme-tools.com", "553 5.1.3", "553 5.1.7"),
        ("jane..doe@acme-tools.com", "553 5.1.3", "553 5.1.7"),
        ("jane@@acme-tools.com", "553 5.1.3", "553 5.1.7"),
        ("Jane <jane@acme-tools.com>", "501 5.1.3", "501 5.1.7"),
        ("jane@[1.2.3.400]", "501 5.1.3", "501 5.1.7"),
        ("jane@acme_tools.com", "553 5.1.2", "553 5.1.8"),
        ("jane@intranet", "553 5.1.2", "553 5.1.8"),
        ("jane@printer.local", "553 5.1.2", "553 5.1.8"),
        ("j" * 300 + "@acme-tools.com", "501 5.1.3", "501 5.1.7"),
        (b"j\xf6rg@acme-tools.com", "501 5.1.3", "501 5.1.7"),
        ("jane@\u2615.com", "553 5.1.2", "553 5.1.8"),
        ("@a.example.net:jane@acme-tools.com", "550 5.7.1", "550 5.7.1"),
        ("<jane@acme-tools.com> SIZE=3", "555 5.5.4", "555 5.5.4"),
        ("<>", "501 5.1.3", None),
        ("jane@gmial.com", None, None),
    ],
)
def test_smtp_replies_depend_on_the_role(
    text: str | bytes, recipient: str | None, sender: str | None
) -> None:
    for role, expected in (("recipient", recipient), ("sender", sender)):
        reply = check(text, role=role).reply
        assert (None if reply is None else f"{reply.code} {reply.enhanced}") == expected


def test_non_ascii_addresses_without_smtputf8() -> None:
    for role, code in (("recipient", 553), ("sender", 550)):
        result = check("j\u00f6rg@acme-tools.com", role=role, smtputf8=False)
        assert (result.reply.code, result.reply.enhanced) == (code, "5.6.7")  # type: ignore[union-attr]
        assert result.fixed is None
    assert check("jane@m\u00fcnchen.de", smtputf8=False).fixed == "jane@xn--mnchen-3ya.de"
    assert check("jane@xn--mnchen-3ya.de", smtputf8=False).ok


def test_needs_smtputf8_and_normalized() -> None:
    assert not check("jane@xn--mnchen-3ya.de").needs_smtputf8
    assert check("jane@m\u00fcnchen.de").needs_smtputf8
    assert check("j\u00f6rg@acme-tools.com").needs_smtputf8
    assert not check("J\u00f6rg <joerg@acme-tools.com>", role="header").needs_smtputf8
    assert check("jane@XN--MNCHEN-3YA.de").normalized == "jane@m\u00fcnchen.de"
    assert check("jo\u0308rg@acme-tools.com").normalized == "j\u00f6rg@acme-tools.com"
    assert check("jane@").normalized is None
    assert check("postmaster").normalized is None


def test_severities_are_ordered() -> None:
    finding = check("jane@gmial.com").findings[0]
    assert finding.severity == "warning"
    assert Severity.INFO < finding.severity < Severity.ERROR
    assert finding.severity >= "warning"
    assert finding.severity <= Severity.WARNING
    assert finding.severity > "info"
    assert max(Severity) is Severity.ERROR


def test_address_error_carries_the_result() -> None:
    check("jane@acme-tools.com").raise_for_errors()
    with pytest.raises(AddressError, match="2 consecutive dots") as caught:
        check("a..b@acme-tools.com").raise_for_errors()
    assert caught.value.result.text == "a..b@acme-tools.com"
    assert isinstance(caught.value, ValueError)
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.result == caught.value.result


def test_results_compare_hash_and_pickle_by_value() -> None:
    result = check("a..b@acme-tools.com")
    assert result == check("a..b@acme-tools.com")
    assert hash(result) == hash(check("a..b@acme-tools.com"))
    assert result != check("a...b@acme-tools.com")
    assert repr(result) == "<Result 'a..b@acme-tools.com': L103>"
    assert repr(result.findings[0]) == "<Finding L103 consecutive-dots 1..3>"
    assert pickle.loads(pickle.dumps(result)) == result
    assert len({result.findings[0], check("a..b@acme-tools.com").findings[0]}) == 1
    # Otherwise "if result" would be ambiguous.
    assert not hasattr(result, "__len__")
    with pytest.raises(TypeError, match=r"use \.ok"):
        bool(result)


def test_wrong_argument_types_and_values_raise() -> None:
    for wrong in (None, 3, ["a@b"]):
        with pytest.raises(TypeError, match="an address must be str or bytes, not"):
            check(wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="role must be one of"):
        check("a@b", role="reply-to")
    with pytest.raises(ValueError, match="target must be one of"):
        check("a@b", target="moon")
    assert check(bytearray(b"jane@acme-tools.com")).ok  # type: ignore[arg-type]


def test_check_many_keeps_the_order() -> None:
    given_texts = ["jane@acme-tools.com", "jane@", "joe@acme-tools.com"]
    results = list(check_many(iter(given_texts), role="sender"))
    assert [result.text for result in results] == given_texts
    assert [result.ok for result in results] == [True, False, True]


def test_threads_give_the_same_results() -> None:
    given_texts = [f"jane{n}..doe@example{n % 7}.com" for n in range(400)]
    alone = [check(text) for text in given_texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(check, given_texts)) == alone


def test_profiles_select_rules_and_severities() -> None:
    text = "a..b@gmial.com"
    assert codes(text) == ["L103", "P105"]
    assert codes(text, profile=Profile(ignore=["P"])) == ["L103"]
    assert codes(text, profile=Profile(select=["P"])) == ["P105"]
    assert codes(text, profile=Profile(select=["ALL"], ignore=["ALL"])) == []
    assert codes(text, profile=Profile(select=["likely-typo"])) == ["P105"]
    assert codes(text, profile=Profile(select=["L103"], ignore=["L"])) == ["L103"]
    assert codes("jane@acme-tools.com", profile=Profile(select=())) == []
    graver = Profile(severities={"likely-typo": "error", "L103": "info"}, role="sender")
    result = check(text, profile=graver)
    assert [finding.severity for finding in result] == ["info", "error"]
    assert result.profile.role == "sender"
    assert check(text, profile=graver, role="recipient").profile.role == "recipient"
    assert check(text, profile=graver, target="rfc").profile.target == "rfc"
    with pytest.raises(ValueError, match="severity must be one of"):
        Profile(severities={"L103": "fatal"})
    assert Profile(select=["L"]) == Profile(select=("L",))


def test_fixes_have_a_safety_level() -> None:
    fix = check(" jane@acme-tools.com").findings[0].fix
    assert fix is not None
    assert fix.safety is Safety.SAFE
    assert [tuple(edit) for edit in fix.edits] == [(0, 1, "")]


def test_every_role_and_target_works_on_every_kind_of_text() -> None:
    for role in ROLES:
        for target in TARGETS:
            for smtputf8 in (True, False):
                for text in ("", "@", "a@b", "j\u00f6rg@M\u00fcnchen.de", "x" * 70_000):
                    result = check(text, role=role, target=target, smtputf8=smtputf8)
                    assert result.findings


@pytest.mark.parametrize("depth", [1, 5, 100])
def test_nested_wrappers_are_fixed_in_one_pass(depth: int) -> None:
    for before, after in (("<", ">"), ("mailto:", ""), ("'\"", "\"'")):
        fixed = check(before * depth + "jane@acme-tools.com" + after * depth).fixed
        assert fixed is None or check(fixed).fixed is None


@given(texts)
def test_fixing_once_is_enough(text: str) -> None:
    result = check(text)
    if result.fixed is not None:
        assert check(result.fixed).fixed is None


def test_parts_of_an_address() -> None:
    result = check('"Doe, J\u00f6rg" <j.doe+x@M\u00fcnchen.de>', role="header")
    assert result.local == "j.doe+x"
    assert result.domain == "M\u00fcnchen.de"
    assert result.display_name == "Doe, J\u00f6rg"
    assert result.ascii == "j.doe+x@xn--mnchen-3ya.de"
    assert result.normalized == "j.doe+x@m\u00fcnchen.de"
    assert check("=?utf-8?q?J=C3=B6rg?= <j@acme.com>", role="header").display_name == "J\u00f6rg"
    assert check("=?x?q?J?= <j@acme.com>", role="header").display_name == "=?x?q?J?="
    assert check("jane@acme-tools.com").display_name is None
    assert check("j\u00f6rg@acme-tools.com").ascii is None
    assert check("a..b@acme-tools.com").ascii is None
    nothing = check("jane")
    assert (nothing.local, nothing.domain, nothing.ascii) == ("jane", None, None)


def test_whatever_is_ok_has_a_normal_form() -> None:
    for text, domain, wanted in (
        ('"jane"@LOCALHOST', "localhost", "jane@localhost"),
        ("jane@intranet.TEST", "*.test", "jane@intranet.test"),
        ('"jane doe"@Corp', "corp", '"jane doe"@corp'),
    ):
        result = check(text, profile=Profile(allow_domains=[domain]))
        assert result.ok
        assert result.normalized == wanted
    assert check("jane@localhost").normalized is None


def test_keys_are_those_of_dedupe() -> None:
    result = check("J.Doe+news@GoogleMail.com")
    assert result.key("exact") == "J.Doe+news@GoogleMail.com"
    assert result.key() == result.key("mailbox") == "J.Doe+news@googlemail.com"
    assert result.key("provider") == "jdoe@gmail.com"
    assert check("Jane <j.doe@gmail.com>", role="header").key("provider") == "jdoe@gmail.com"
    with pytest.raises(ValueError, match="level must be one of exact, mailbox, provider"):
        result.key("person")


def test_role_accounts_are_known_whatever_the_profile_ignores() -> None:
    assert check("info@acme-tools.com", profile=Profile(ignore="P")).is_role
    assert not check("jane@acme-tools.com").is_role


def test_results_are_data() -> None:
    data = json.loads(json.dumps(check("a..b@acme-tools.com").to_dict()))
    assert data["ok"] is False
    assert data["suggested"] == "a.b@acme-tools.com"
    (finding,) = data["findings"]
    assert (finding["code"], finding["start"], finding["end"]) == ("L103", 1, 3)
    assert finding["reply"].startswith("553 5.1.3")
