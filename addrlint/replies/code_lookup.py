"""Looks up the facts and texts about one reply code, and compares two codes."""

from __future__ import annotations

import re
from difflib import get_close_matches
from importlib import import_module

from addrlint._named_tuple import NamedTuple
from addrlint.i18n.language import LANGUAGES as LANGUAGES
from addrlint.replies.code_facts import REPLIES, WORDINGS
from addrlint.replies.predicted_codes import PREDICTED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

_ENHANCED = re.compile(r"([245X])\.(\d{1,3})\.(\d{1,3})", re.I)
_BASIC = re.compile(r"[2-5]\d\d")


class Entry(NamedTuple):
    """The entry for one reply code or enhanced status code.

    Attributes:
        code: ``553`` or ``5.1.3``.
        known: whether a standard or a server in use defines it.
        title, description, when, fix: texts for people.
        kind: the meaning of its digits.
        about: the subject of the code, by its second digit or part.
        blame: how often the text of the address is at fault: ``always``, ``often``, ``sometimes``,
            ``never``.
        commands: the commands that it may answer; ``connect`` and ``bounce`` are not commands.
        beside: the codes seen with it.
        wordings: pairs of server and wording.
        rules: codes of the rules of addrlint that predict it.
        source: where it is defined.
    """

    code: str
    known: bool
    title: str
    kind: str
    about: str
    description: str
    when: str
    fix: str
    blame: str
    commands: tuple[str, ...]
    beside: tuple[str, ...]
    wordings: tuple[tuple[str, str], ...]
    rules: tuple[str, ...]
    source: str


def texts(lang: str) -> ModuleType:
    """Return the texts of one language, without loading the others.

    Raises:
        ValueError: for an unsupported language.
    """
    if lang not in LANGUAGES:
        raise ValueError(f"lang must be one of {', '.join(LANGUAGES)}, not {lang!r}")
    return import_module(f"addrlint.i18n.catalog.{lang}")


def is_code(text: str) -> bool:
    """Whether a text is exactly a reply code or an enhanced status code."""
    return _BASIC.fullmatch(text) is not None or _ENHANCED.fullmatch(text) is not None


def entry(code: str, lang: str = "en") -> Entry:
    """Return the entry for a code; an undefined code is explained by its digits.

    Args:
        code: ``"553"``, ``"5.1.3"`` or ``"X.1.3"``.
        lang: ``"en"`` or ``"tr"``.

    Raises:
        ValueError: if it is not a code, or for an unsupported language.
    """
    words = texts(lang)
    enhanced = _ENHANCED.fullmatch(code)
    if enhanced is None and _BASIC.fullmatch(code) is None:
        raise ValueError(
            f"{code!r} is not a reply code (three digits) or an enhanced status code (such as 5.1.3)"
        )
    key = f"X.{enhanced[2]}.{enhanced[3]}" if enhanced else code
    first = words.FIRST_DIGIT.get(code[0], "")
    second = (words.SUBJECT if enhanced else words.SECOND_DIGIT).get(
        enhanced[2] if enhanced else code[1]
    )
    about = second or words.SUBJECT["0"]
    kind = (
        f"{first}; {words.WORDS['about']}: {about}" if first else f"{words.WORDS['about']}: {about}"
    )
    fact = REPLIES.get(key)
    if fact is None:
        near = get_close_matches(
            key, [known for known in REPLIES if ("." in known) == ("." in key)], 3, 0.5
        )
        shown = [code[0] + one[1:] if one[0] == "X" else one for one in near]
        message = words.WORDS["unknown-code"].format(code=code, meaning=kind)
        hint = words.WORDS["nearest"].format(codes=", ".join(shown)) if shown else ""
        return Entry(
            code,
            False,
            message,
            kind,
            about,
            hint,
            "",
            "",
            "sometimes",
            (),
            tuple(shown),
            (),
            (),
            "",
        )
    title, description, when, fix = words.REPLIES[key]
    wordings = tuple((server, text) for own, server, text in WORDINGS if own == key)
    predicted = tuple(PREDICTED.get(key, "").split())
    return Entry(
        code, True, title, kind, about, description, when, fix, fact.blame, fact.commands, fact.beside,
        wordings, predicted, fact.source,
    )  # fmt: skip


def commands(of: Entry, lang: str = "en") -> str:
    """Return the commands that a reply may answer, as text."""
    words = texts(lang).WORDS
    return ", ".join(words.get(command, command) for command in of.commands) or words["any"]
