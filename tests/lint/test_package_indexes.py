"""Tests of ``addrlint/lint/package_indexes.py``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from addrlint.cli.main import main
from tests.command_line import lines
from tests.planted_files import PLANTED

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Jane")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "jane@acme-tools.com")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


COMMENTED = sorted({path for path in PLANTED if path != "COMMIT_EDITMSG"})

REGISTRY = {
    "pypi": ("pyproject.toml", "[project]\nauthors = [{email = 'jane@host.local'}]\n", "F301"),
    "npm": ("package.json", '{"bugs": {"email": "bugs@acme"}}\n', "F302"),
    "debian": ("debian/control", "Maintainer: J <x@packages.debian.org>\n", "F303"),
    "acme": ("issuer.yml", "spec:\n  acme:\n    email: a@example.org\n", "F304"),
    "dmarc": ("a.zone", '_dmarc TXT "v=DMARC1; rua=mailto:a!b@acme-tools.com"\n', "F305"),
}


@pytest.mark.parametrize("registry", REGISTRY)
def test_registry_rules_run_only_when_selected(
    registry: str, folder: Path, capsys: Capture
) -> None:
    path, text, code = REGISTRY[registry]
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(text)
    assert code not in " ".join(lines(capsys, path))
    assert code in " ".join(lines(capsys, path, "--registry", registry))
    (folder / "addrlint.toml").write_text(f'registry = ["{registry}"]\n')
    assert code in " ".join(lines(capsys, path))


def test_unknown_registry_is_an_error(capsys: Capture) -> None:
    assert main(["check", ".", "--registry", "pypy"]) == 2
    assert "did you mean 'pypi'?" in capsys.readouterr().err
