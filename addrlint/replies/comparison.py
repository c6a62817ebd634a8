"""Compares two codes: a table side by side, a sample dialogue of each, and which one to act on."""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple
from addrlint.replies.code_lookup import Entry, commands, entry, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

# What a client sends before a reply, by command.
_COMMAND_LINES = {
    "connect": "(the client connects)",
    "EHLO": "EHLO mail.example.org",
    "HELO": "HELO mail.example.org",
    "MAIL": "MAIL FROM:<app@example.org>",
    "RCPT": "RCPT TO:<jane@example.com>",
    "VRFY": "VRFY jane",
    "EXPN": "EXPN staff",
    "DATA": ".",
    "AUTH": "AUTH PLAIN AGFwcABzZWNyZXQ=",
}
# Dialogues that show a code better than its first command and its name; C is the client.
_DIALOGUES = {
    "214": ("C: HELP", "S: 214-2.0.0 This is sendmail", "S: 214 2.0.0 End of HELP info"),
    "250": ("C: RCPT TO:<jane@example.com>", "S: 250 2.1.5 OK"),
    "354": ("C: DATA", "S: 354 End data with <CR><LF>.<CR><LF>"),
    "421": ("C: (connects for the 50th time)", "S: 421 4.7.0 Too many connections"),
    "450": ("C: RCPT TO:<jane@example.com>", "S: 450 4.2.0 <jane@example.com>: Greylisted"),
    "501": ("C: RCPT TO:<jane doe@example.com>", "S: 501 5.1.3 Bad recipient address syntax"),
    "550": ("C: RCPT TO:<nobody@example.com>", "S: 550 5.1.1 No such user here"),
    "553": (
        "C: RCPT TO:<jane..doe@example.com>",
        "S: 553 5.1.3 The recipient address is not a valid RFC 5321 address",
    ),
    "554": ("C: .", "S: 554 5.7.1 Message rejected"),
}
_MOST_RULES = 8


class Comparison(NamedTuple):
    """The comparison of two codes.

    Attributes:
        entries: the entries for both codes.
        table: rows of label, text for the first code, text for the second.
        dialogues: a sample of client and server lines for each code.
        differences: one sentence for each difference.
        which: one sentence for each code on whether to act on it, and one on which comes first.
    """

    entries: tuple[Entry, Entry]
    table: tuple[tuple[str, str, str], ...]
    dialogues: tuple[tuple[str, ...], tuple[str, ...]]
    differences: tuple[str, ...]
    which: tuple[str, ...]


def compare(one: str | int, other: str | int, lang: str = "en") -> Comparison:
    """Compare two codes: side by side, their differences, and which one to act on.

    Args:
        one: a reply code or an enhanced status code, for example ``"214"``.
        other: another code, for example ``553``.
        lang: ``"en"`` or ``"tr"``.

    Raises:
        ValueError: if one is not a code, or for an unsupported language.
    """
    first, second = entry(str(one), lang), entry(str(other), lang)
    words = texts(lang)
    cells = zip(_cells(first, lang), _cells(second, lang), strict=True)
    table = tuple((label, left, right) for (label, left), (_, right) in cells)
    which = [_action(own, words) for own in (first, second)]
    which += [_first_to_act_on(first, second, words)]
    return Comparison(
        (first, second),
        table,
        (_dialogue(first), _dialogue(second)),
        tuple(_differences(first, second, lang)),
        tuple(one for one in which if one),
    )


def _cells(own: Entry, lang: str) -> list[tuple[str, str]]:
    """Return the labels and texts of one column of the table."""
    words = texts(lang)
    phrases = words.WORDS
    servers = ", ".join(dict.fromkeys(server for server, _ in own.wordings))
    wording = own.wordings[0][1] if own.wordings else ""
    rules = ", ".join(own.rules[:_MOST_RULES])
    more = len(own.rules) - _MOST_RULES
    rules += f" {phrases['and-more'].format(count=more)}" if more > 0 else ""
    return [
        (phrases["name"], own.title),
        (phrases["class"], f"{words.FIRST_DIGIT.get(own.code[0], own.kind)} ({own.code[0]}xx)"),
        (phrases["commands"], commands(own, lang)),
        (phrases["blame-short"], words.BLAME[own.blame]),
        (phrases["sent-by"], servers or phrases["any-server"]),
        (phrases["wording"], wording or "–"),
        (phrases["rules-short"], rules or "–"),
        (phrases["source"], own.source or "–"),
    ]


def _dialogue(own: Entry) -> tuple[str, ...]:
    found = _DIALOGUES.get(own.code)
    if found is not None:
        return found
    command = next((_COMMAND_LINES[one] for one in own.commands if one in _COMMAND_LINES), "RCPT")
    text = own.wordings[0][1] if own.wordings else f"{own.code} {own.title}"
    if command == "RCPT":
        command = _COMMAND_LINES["RCPT"]
    return (f"C: {command}", f"S: {text}")


def _action(own: Entry, words: ModuleType) -> str:
    phrases: dict[str, str] = words.WORDS
    if own.code[0] in "23":
        key = "nothing-to-do"
    elif own.code[0] == "4":
        key = "act-if-it-lasts"
    elif own.blame in ("always", "often"):
        key = "act-on-address"
    elif own.blame == "sometimes":
        key = "act-on-either"
    else:
        key = "act-on-other"
    return phrases[key].format(code=own.code)


def _first_to_act_on(first: Entry, second: Entry, words: ModuleType) -> str:
    """Return which of two codes matters if a session has both."""
    phrases: dict[str, str] = words.WORDS
    grave, light = sorted((first, second), key=lambda one: one.code[0], reverse=True)
    if grave.code[0] == light.code[0]:
        return phrases["both-count"] if grave.code[0] in "45" else ""
    return phrases["act-first"].format(one=grave.code, other=light.code)


def _differences(first: Entry, second: Entry, lang: str) -> list[str]:
    words = texts(lang)
    phrases = words.WORDS
    names = {"one": first.code, "other": second.code}
    differences = []
    first_class, second_class = (words.FIRST_DIGIT.get(x.code[0], x.kind) for x in (first, second))
    if first_class == second_class:
        differences.append(phrases["same-class"].format(one_class=first_class))
    else:
        form = phrases["differ-class"]
        differences.append(form.format(**names, one_class=first_class, other_class=second_class))
    if first.about != second.about:
        form = phrases["differ-about"]
        differences.append(form.format(**names, one_about=first.about, other_about=second.about))
    if first.commands != second.commands:
        listed = {"one_commands": commands(first, lang), "other_commands": commands(second, lang)}
        differences.append(phrases["differ-commands"].format(**names, **listed))
    if first.blame != second.blame:
        blames = {"one_blame": words.BLAME[first.blame], "other_blame": words.BLAME[second.blame]}
        differences.append(phrases["differ-blame"].format(**names, **blames))
    return differences
