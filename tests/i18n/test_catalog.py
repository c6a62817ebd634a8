"""Tests that every language translates every text with the same placeholders."""

from __future__ import annotations

import argparse
import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

import addrlint
from addrlint.cli import arguments
from addrlint.i18n.language import (
    LANGUAGES,
    use_language,
)
from addrlint.reporters.rules import _FIXES
from addrlint.reporters.terminal import _COUNTED
from addrlint.rules import FAMILIES
from addrlint.rules.base import ROLES, Rule, Severity
from addrlint.rules.registry import rules
from addrlint.sources.lines import _MAGIC
from addrlint.sources.skip_reasons import ALL as REASONS

PACKAGE = Path(addrlint.__file__).parent


@pytest.fixture(autouse=True)
def restore_english() -> Iterator[None]:
    yield
    use_language("en")


def said_in(path: Path) -> Iterator[str]:
    """Yield the texts that a module passes to ``translate``, as literals or by name."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    forms: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                if isinstance(target, ast.Name) and isinstance(node.value.value, str):
                    forms.setdefault(target.id, set()).add(node.value.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id in ("translate", "wrong", "_section") and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    yield str(first.value)
                elif isinstance(first, ast.Name):
                    yield from forms.get(first.id, ())


def said_by(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield the help texts of a parser and its subcommands."""
    yield parser.description or ""
    yield parser.epilog or ""
    for group in parser._action_groups:
        yield group.title or ""
    for action in parser._actions:
        if action.help != argparse.SUPPRESS:
            yield action.help or ""
        if isinstance(action, argparse._SubParsersAction):
            for choice in action._choices_actions:
                yield choice.help or ""
            for command in action.choices.values():
                yield from said_by(command)


def texts_of_product() -> set[str]:
    found = {text for path in PACKAGE.rglob("*.py") for text in said_in(path)}
    found |= set(said_by(arguments.parser())) | {form for _, form in arguments._MESSAGES}
    found |= {form for forms in _COUNTED.values() for form in forms}
    found |= {kind for _, kind in _MAGIC} | {family.about for family in FAMILIES.values()}
    found |= {rule.form_message for rule in rules()} | {*REASONS}
    found |= {*ROLES, *(word.value for word in Severity), *_FIXES.values()}
    return found - {""}


def placeholders(text: str) -> list[str]:
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name})


OTHERS = [lang for lang in LANGUAGES if lang != "en"]


@pytest.mark.parametrize("lang", OTHERS)
def test_every_rule_is_translated(lang: str) -> None:
    texts = import_module(f"addrlint.i18n.catalog.{lang}").RULES
    lacking = [rule for rule in rules() if rule.code not in texts]
    entries = "\n".join(
        f'    "{rule.code}": (\n        {rule.message!r},\n        {rule.summary!r},\n'
        f"        {' '.join(rule.explanation.split())!r},\n    ),"
        for rule in lacking
    )
    assert not lacking, (
        f"paste into RULES of addrlint/i18n/catalog/{lang}.py and translate:\n{entries}"
    )
    assert list(texts) == [rule.code for rule in rules()], "stale, or not in the order of codes"
    for rule in rules():
        message, summary, explanation = texts[rule.code]
        # English adds a plural ending that other languages may not have.
        assert placeholders(message) == placeholders(rule.message.replace("{s}", "")), rule.code
        whole = " ".join(f"{rule.summary} {rule.explanation}".split())
        quoted = re.findall("``[^`]+``", whole)
        for piece in quoted:
            if rule.code not in ("A113", "C101"):
                assert piece in summary + explanation, f"{rule.code}: {piece}"
        assert summary.endswith(".")
        assert explanation.endswith(".")
        assert message != rule.message


@pytest.mark.parametrize("lang", OTHERS)
@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_a_rule_is_translated(rule: Rule, lang: str) -> None:
    texts = import_module(f"addrlint.i18n.catalog.{lang}")
    file = f"addrlint/i18n/catalog/{lang}.py"
    whole = (rule.message, rule.summary, " ".join(rule.explanation.split()))
    is_missing = rule.code not in texts.RULES
    assert not is_missing, (
        f'paste into RULES of {file} and translate:\n    "{rule.code}": {whole!r},'
    )
    form = rule.form_message
    is_missing = bool(form) and form not in texts.SAID
    assert not is_missing, f"paste into SAID of {file} and translate:\n    {form!r}: {form!r},"


@pytest.mark.parametrize("lang", OTHERS)
def test_every_command_line_text_is_translated(lang: str) -> None:
    texts = import_module(f"addrlint.i18n.catalog.{lang}").SAID
    wanted = texts_of_product()
    lacking = sorted(wanted - set(texts))
    paste = "\n".join(f"    {text!r}: {text!r}," for text in lacking)
    assert not lacking, (
        f"paste into SAID of addrlint/i18n/catalog/{lang}.py and translate:\n{paste}"
    )
    stale = sorted(set(texts) - wanted)
    assert not stale, f"nobody says this any more: {stale}"
    for english, text in texts.items():
        assert placeholders(english) == placeholders(text), english


def test_turkish_texts_contain_no_english() -> None:
    turkish = import_module("addrlint.i18n.catalog.tr")
    english = re.compile(
        r"\b(the|and|of|with|that|this|server|mail|after|when|not|is|for|which|no|file|address)\b"
    )
    for texts in (*turkish.RULES.values(), turkish.SAID.values()):
        for text in texts:
            plain = re.sub(
                r"``.+?``|\{[^}]*\}|[\w*]+@\S+|'[^']*'|--?\w[\w-]*|\([\w, ]+\)", " ", text
            )
            plain = re.sub(
                r"MAIL FROM|tool\.addrlint|show-\w+|check --\S+|corp\.example", " ", plain
            )
            assert not english.search(plain), text
