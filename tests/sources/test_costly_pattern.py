"""Tests of ``addrlint/sources/costly_pattern.py``."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from addrlint import Profile, check
from addrlint.sources.costly_pattern import CostlyPattern, is_costly
from addrlint.sources.walk import matches

names = st.text("ab.", min_size=1, max_size=5).filter(lambda name: name.strip("."))
parts = st.lists(
    st.sampled_from(["a", "b", "*", "?", "[ab]", "[!a]", "\\a", "."]), min_size=1, max_size=7
).map("".join)
lines = st.lists(parts | st.just("**"), min_size=1, max_size=4).map("/".join)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "-q", folder], check=True)
    return folder


@pytest.mark.slow
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines, st.lists(names, min_size=1, max_size=3), st.booleans())
def test_it_matches_what_git_ignores(
    repository: Path, line: str, path: list[str], with_slash: bool
) -> None:
    line = f"/{line}" if with_slash else line
    # In a name, git takes the text before ``**`` away first, and reads the rest as ``**/``.
    if any("**" in part and part != "**" for part in line.split("/")):
        return
    (repository / ".gitignore").write_text(line + "\n")
    whole = "/".join(path)
    printed = subprocess.run(
        ["git", "-C", repository, "check-ignore", "-q", "--no-index", whole], check=False
    )
    pattern = CostlyPattern(line)
    above = ["/".join(path[: number + 1]) for number in range(len(path) - 1)]
    found = any(pattern.matches(one, True) for one in above) or pattern.matches(whole, False)
    assert found == (printed.returncode == 0), (line, whole)


def test_only_patterns_with_many_stars_are_costly() -> None:
    assert not any(map(is_costly, ["*.py", "**/a/**", "a*b*c", "build/"]))
    assert all(map(is_costly, ["*a*a*b", "**/a/**/b/**/c"]))


def test_hostile_patterns_take_no_time() -> None:
    start = time.process_time()
    for line in ("*a" * 30 + "*b", "**/a/" * 30 + "b", "[a]*" * 30 + "c"):
        for path in ("a" * 240, "/".join("a" * 120)):
            assert not matches(path, (line,), "/nowhere")
    assert not check(
        "x@" + "a" * 60 + ".example", profile=Profile(allow_domains="*a" * 30 + "*b")
    ).ok
    assert time.process_time() - start < 1


def test_allowed_domains_match_by_their_pieces() -> None:
    profile = Profile(allow_domains=["*.corp.example", "intranet", "a*b*c"])
    for domain in ("x.corp.example", "intranet", "abc", "axbxc"):
        assert check(f"jane@{domain}", profile=profile).ok
    for domain in ("corp.example", "ab", "acb", "intranets"):
        assert not check(f"jane@{domain}", profile=profile).ok
