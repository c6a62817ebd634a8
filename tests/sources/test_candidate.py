"""Tests of ``addrlint/sources/candidate.py``."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from addrlint.sources.candidate import Candidate


@given(
    st.text(alphabet="ab\r\n\U0001f600\xfc", max_size=30),
    st.lists(st.integers(0, 30), max_size=8),
    st.sampled_from(["utf-8", "utf-16-le"]),
)
def test_positions_do_not_depend_on_earlier_calls(
    source: str, offsets: list[int], encoding: str
) -> None:
    candidate = Candidate(source, "x", 5, 100, source, 0, (), encoding)
    for offset in offsets:
        before = source[:offset]
        lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        wanted = (
            5 + len(lines) - 1,
            len(lines[-1]) + 1,
            len(lines[-1].encode("utf-16-le")) // 2 + 1,
            100 + len(before.encode(encoding)),
        )
        assert tuple(candidate.position(offset)) == wanted
