"""Tests of ``addrlint/i18n/language.py``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from addrlint import check
from addrlint.cli.main import main
from addrlint.i18n.language import (
    LANGUAGES,
    current_language,
    language_from_environment,
    use_language,
)

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def restore_english() -> Iterator[None]:
    yield
    use_language("en")


OTHERS = [lang for lang in LANGUAGES if lang != "en"]


def test_findings_use_the_current_language() -> None:
    finding = check("jane..doe@acme-tools.com").findings[0]
    assert finding.message == "2 consecutive dots"
    use_language("tr")
    assert finding.message == "art arda 2 nokta"
    assert finding.explanation.startswith(
        "Yerel b\u00f6l\u00fcmde art arda iki ya da daha \u00e7ok nokta var."
    )
    assert finding.code == "L103"
    assert str(finding.reply) == "553 5.1.3 Bad destination mailbox address syntax"
    with pytest.raises(ValueError, match="lang must be one of"):
        use_language("xx")


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, "en"),
        ({"LANG": "tr_TR.UTF-8"}, "tr"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "tr_TR.UTF-8", "LC_ALL": "xx_XX"}, "en"),
        ({"LANG": "en_US", "LC_MESSAGES": "tr"}, "tr"),
        ({"LANG": "tr", "ADDRLINT_LANG": "en"}, "en"),
        ({"LC_ALL": "C.UTF-8", "ADDRLINT_LANG": "tr-TR"}, "tr"),
    ],
)
def test_language_is_read_from_the_environment(environment: dict[str, str], wanted: str) -> None:
    assert language_from_environment(environment) == wanted


def test_command_line_uses_the_selected_language(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["check", "jane..doe@acme-tools.com", "--lang", "tr"]) == 1
    out = capsys.readouterr().out
    assert "L103 consecutive-dots: art arda 2 nokta\n" in out
    assert out.endswith("Denetlenen 1 adres: 1 hata, 0 uyar\u0131, 0 bilgi.\n")
    assert current_language() == "en"
    monkeypatch.setenv("ADDRLINT_LANG", "tr")
    assert main(["check", "nowhere"]) == 2
    assert "dosya bulunamad\u0131" in capsys.readouterr().err
    assert main(["check", "--fox"]) == 2
    assert "tan\u0131nmayan arg\u00fcman" in capsys.readouterr().err
    assert main(["explain", "214", "553"]) == 0
    assert "Hangisini Ne Zaman Kullanmal\u0131" in capsys.readouterr().out
    assert main(["check", "--help"]) == 0
    assert "kullan\u0131m: addrlint check" in capsys.readouterr().out
    assert main(["check", "jane@", "--lang=en"]) == 1
    assert 'nothing after the "@"' in capsys.readouterr().out


def test_json_output_is_the_same_in_every_language(capsys: Capture) -> None:
    import json

    found = []
    for lang in LANGUAGES:
        main(["check", "jane..doe@-x.com", "--output-format", "json", "--lang", lang])
        document = json.loads(capsys.readouterr().out)
        for finding in document["findings"]:
            del finding["message"]
        found.append(document)
    assert all(one == found[0] for one in found)
