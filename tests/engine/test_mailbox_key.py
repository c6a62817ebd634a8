"""Tests of ``addrlint/engine/mailbox_key.py``."""

from __future__ import annotations

from addrlint.engine.mailbox_key import key_of, provider_of


def test_mailbox_keys() -> None:
    same = {
        "mailbox": [("a@M\u00fcnchen.de", "a@xn--mnchen-3ya.de"), ('"a"@x.org', "a@X.org")],
        "provider": [
            ("j.doe+x@gmail.com", "JDOE@googlemail.com"),
            ("a+b@outlook.com", "A@outlook.com"),
        ],
    }
    for level, pairs in same.items():
        for one, other in pairs:
            assert key_of(one, level) == key_of(other, level)
    assert key_of("Jane@x.org", "mailbox") != key_of("jane@x.org", "mailbox")
    assert key_of("a+b@outlook.com", "provider") != key_of("a@live.com", "provider")
    assert key_of("a.b@outlook.com", "provider") != key_of("ab@outlook.com", "provider")
    assert key_of("none", "mailbox") == "none"
    assert key_of("a@\u2028", "mailbox") == "a@\u2028"
    assert (provider_of("a@gmail.com"), provider_of("a@x.org")) == ("Gmail", "")
