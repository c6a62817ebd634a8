"""Hypothesis strategies for texts that look like addresses."""

from __future__ import annotations

from hypothesis import strategies as st

# Pieces that break addresses, including each class of characters that a rule checks.
PIECES = [
    *"abzAZ019.-_+@\"()<>,;:[]\\ \t\r\n!#$%&'*/=?^`{|}~",
    "jane",
    "example.org",
    "gmail.com",
    "gmial.com",
    "xn--",
    "xn--mnchen-3ya",
    "m\u00fcnchen",
    "M\u00dcNCHEN",
    "mailto:",
    "https://",
    "[192.0.2.1]",
    "[IPv6:2001:db8::1]",
    "192.0.2.1",
    "{{name}}",
    "${NAME}",
    "%40",
    "&amp;",
    " at ",
    "(at)",
    "=?utf-8?q?a?=",
    "=C3=B6",
    "..",
    "--",
    "<>",
    '"a b"',
    "\\\\",
    '\\"',
    "postmaster",
    "info",
    "test",
    "localhost",
    ".example",
    "@[",
    "\x00",
    "\x7f",
    "\x80",
    "\x9f",
    "\u00a0",
    "\u00ad",
    "\u00b7",
    "\u0301",
    "\u0378",
    "\u037e",
    "\u0430",
    "\u05d0\u05d1",
    "\u0661",
    "\u06f1",
    "\u1161",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u200e",
    "\u2019",
    "\u2028",
    "\u202e",
    "\u2615",
    "\u2044",
    "\u3002",
    "\u30fb",
    "\u4e2d\u56fd",
    "\ud800",
    "\udc80",
    "\ue000",
    "\ufb01",
    "\ufeff",
    "\uff0e",
    "\uff20",
    "\uff21",
    "\ufffd",
    "\uffff",
    "\u00c3\u00bc",
    "\U0001f600",
    "j" * 65,
    "d" * 64,
]

near_addresses = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
_parts = st.lists(st.sampled_from(PIECES), max_size=6).map("".join)
divided = st.tuples(_parts, _parts).map("@".join)
texts = st.one_of(near_addresses, divided, st.text(max_size=60))
roles = st.sampled_from(["recipient", "sender", "header", "list"])
targets = st.sampled_from(["internet", "rfc"])

_letters = "abcxyzABCXYZ0189"
_run = st.text(_letters, min_size=1, max_size=8)
plain_locals = st.tuples(
    _run, st.lists(st.tuples(st.sampled_from("._+-"), _run).map("".join), max_size=3)
).map(lambda pair: pair[0] + "".join(pair[1]))
plain_labels = st.lists(_run, min_size=1, max_size=3).map("-".join)
plain_domains = st.tuples(
    st.lists(plain_labels, min_size=1, max_size=3),
    st.one_of(
        st.sampled_from(["com", "org", "de", "COM", "con", "png", "local", "lan", "example", "io"]),
        st.text("abcxyzABC", min_size=2, max_size=6),
    ),
).map(lambda pair: ".".join([*pair[0], pair[1]]))

_words = st.text(
    st.sampled_from("aj19._+-\u00fc\u00df\u0131\u4e2d\u05d0\u0430\u0301\u200d"), max_size=6
)
_foreign = [
    *("j\u00f6rg", "\u4e2d\u56fd", "\u05d0\u05d1", "p\u0430ypal", "j\u00f6.rg-x", "\u00e9" * 32),
    *("-\u00fc", "\u00fc.", "j\u00f6rg\u200d", "\u0661\u06f1", "info", "postmaster", "noreply"),
]
# Local parts and domains, non-ASCII and plain, valid and invalid.
halves = st.tuples(
    st.one_of(st.sampled_from(_foreign), plain_locals, _words),
    st.one_of(
        st.sampled_from(
            [
                *("m\u00fcnchen.de", "b\u00fccher.org", "\u4e2d\u56fd.cn", "xn--mnchen-3ya.de"),
                *(
                    "p\u0430ypal.com",
                    "m\u00fcnchen.con",
                    "\u00fc.example",
                    "gmail.com",
                    "gm\u00e4il.com",
                ),
            ]
        ),
        plain_domains,
        _words.map(lambda word: f"{word}.de"),
    ),
)
