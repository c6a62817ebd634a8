"""The texts of the product use plain words: those that we replaced do not come back."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import addrlint
from addrlint.cli import arguments
from addrlint.i18n.catalog import en
from addrlint.rules.registry import rules
from tests import ROOT
from tests.i18n.test_catalog import texts_of_product

PACKAGE = Path(addrlint.__file__).parent
DOCS = sorted(
    path
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "hooks").glob("*.md"))
    if path.name != "LICENSE"
)
# What people read once had these in every third sentence; CONTRIBUTING says what to write instead.
REPLACED = re.compile(
    r"\b(mend(s|ed|ing)?|tells? of|told of|speaks? of|says? of|stands? (in|beside|for itself|round)"
    r"|lacks?|foreign|halves|whoever|thereof|slips? (of|away)|passed over|pass(es)? over"
    r"|is told|are told|be told|great mail|who judges|there is none|of which|be it|parted"
    r"|go(es)? on (with|where)|takes? no mail|this should not happen|whereof|nowise)\b",
    re.IGNORECASE,
)


def sentences() -> dict[str, str]:
    """Return the texts that people read, by where they are."""
    found = {f"text {text[:40]!r}": text for text in texts_of_product()}
    for rule in rules():
        found[f"{rule.code} message"] = rule.message
        found[f"{rule.code} form"] = rule.form_message
        found[f"{rule.code} summary"] = rule.summary
        found[f"{rule.code} explanation"] = rule.explanation
    for code, entry in en.REPLIES.items():
        found[f"reply {code}"] = " ".join(entry)
    for name, texts in (("cause", en.CAUSES), ("word", en.WORDS)):
        found |= {f"{name} {key}": str(value) for key, value in texts.items()}
    return found


def test_texts_use_none_of_the_replaced_words() -> None:
    wrong = {where: REPLACED.findall(text) for where, text in sentences().items()}
    assert not {where: words for where, words in wrong.items() if words}


@pytest.mark.parametrize("path", DOCS, ids=lambda path: str(path.relative_to(ROOT)))
def test_docs_use_none_of_the_replaced_words(path: Path) -> None:
    text = re.sub(r"```.*?```|`[^`\n]*`", "", path.read_text(encoding="utf-8"), flags=re.S)
    found = [match[0] for match in REPLACED.finditer(text)]
    assert not found, found


def test_help_uses_none_of_the_replaced_words() -> None:
    for name in arguments._COMMANDS:
        text = arguments.command_parser(name).format_help()
        assert not REPLACED.search(text), (name, REPLACED.search(text))


MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.parent.name != "data")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_says_what_it_does_and_not_what_it_does_not(path: Path) -> None:
    first = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").partition("\n")[
        0
    ]
    assert not re.search(r"; (no|nothing|none|what|who|how|it)\b.*\bhere\b|\bnothing else\b", first)


def test_messages_are_short() -> None:
    lengths = [len(rule.message) for rule in rules()]
    assert sum(lengths) / len(lengths) < 60
