"""Formats rules as pages for ``addrlint rule`` and the documentation, and as JSON data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from addrlint.i18n.language import rule_texts, translate
from addrlint.rules.base import ROLES, Bad, Good, Rule
from addrlint.rules.registry import families, letters
from addrlint.rules.smtp_reply import ReplyByRole
from addrlint.syntax.characters import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


_FIXES = {
    "safe": "Safe: `--fix` applies it.",
    "unsafe": "Unsafe: needs review; applied only by `--fix --unsafe-fixes`.",
    None: "No automatic fix.",
}


def index(rules: Iterable[Rule]) -> Iterator[str]:
    """Yield a line for each rule, below the heading of its family."""
    letter = ""
    for rule in rules:
        if letters(rule.code) != letter:
            yield "\n" if letter else ""
            letter = letters(rule.code)
            yield f"{translate(families()[letter].about)}\n"
        yield f"  {rule.code}  {rule.name}: {rule_texts(rule)[1]}\n"


def page(rule: Rule) -> str:
    """Return the page about a rule as Markdown that is also readable as plain text."""
    _, summary, explanation = rule_texts(rule)
    lines = [f"# {rule.name} ({rule.code})", "", *_table(_conditions(rule))]
    lines += _section("What it reports", [summary]) + _section("Why it matters", [explanation])
    lines += _section("Examples", [f"{translate('Reported')}:", ""])[:-1]
    lines += [f"- `{_literal(bad.text)}`{_setting(bad)}{_outcome(bad)}" for bad in rule.bad]
    lines += ["", f"{translate('Accepted')}:", ""]
    lines += [f"- `{_literal(good.text)}`{_setting(good)}" for good in rule.good] + [""]
    lines += _section("Fix", [translate(_FIXES[rule.fix])])
    lines += _section("SMTP reply", list(_smtp_replies(rule)))
    lines += _section("Standards", [f"- {source}" for source in rule.rfc])
    return "\n".join(lines[:-1]) + "\n"


def _section(heading: str, lines: list[str]) -> list[str]:
    return [f"## {translate(heading)}", "", *lines, ""]


def _table(rows: Iterable[tuple[str, str]]) -> list[str]:
    return ["| | |", "|---|---|", *(f"| {key} | {value} |" for key, value in rows), ""]


def _conditions(rule: Rule) -> Iterator[tuple[str, str]]:
    """Yield the severity of the rule, and the conditions under which it reports."""
    levels = rule.levels
    severity = _by_part(levels.local, levels.domain)
    if levels.header is not None:
        other = translate(levels.header.value)
        severity = translate("{severity}; {other} in a header", severity=severity, other=other)
    yield translate("Severity"), severity
    at_rfc = _by_part(levels.rfc_local, levels.rfc_domain)
    if levels.rfc_header is not None:
        other = translate(levels.rfc_header.value)
        at_rfc = translate("{severity}; {other} in a header", severity=at_rfc, other=other)
    if at_rfc != severity:
        yield translate("Severity (target rfc)"), at_rfc
    if rule.roles != ROLES:
        yield translate("Roles"), ", ".join(map(translate, rule.roles))
    if rule.promises.only_without_smtputf8:
        yield translate("Reported only"), translate("if the next server does not offer SMTPUTF8")


def _smtp_replies(rule: Rule) -> Iterator[str]:
    if rule.reply is not None:
        yield f"- {translate('Recipient (RCPT TO)')}: `{rule.reply.recipient}`"
        yield f"- {translate('Sender (MAIL FROM)')}: `{rule.reply.sender}`"
    elif rule.reply_in_domain is None:
        yield translate("None: servers are not expected to reject the address for this.")
    else:
        yield f"- {translate('None in the local part.')}"
    if rule.reply_in_domain is not None and rule.reply_in_domain != rule.reply:
        replies = rule.reply_in_domain
        form = "{recipient}; for a sender: {sender}"
        sentence = translate(form, recipient=f"`{replies.recipient}`", sender=f"`{replies.sender}`")
        yield f"- {translate('In the domain')}: {sentence}"


def _by_part(local: str, domain: str) -> str:
    if local == domain:
        return translate(str(local))
    form = "{severity}; {other} in the domain"
    return translate(form, severity=translate(str(local)), other=translate(str(domain)))


def _literal(text: str | bytes) -> str:
    if isinstance(text, bytes):
        text = text.decode("utf-8", "surrogateescape")
    if len(text) > 80:
        form = "{shown} ({count:,} characters)"
        text = translate(form, shown=f"{text[:60]}\u2026", count=len(text))
    return visible(text).replace("`", "\u2018") or " "


def _setting(example: Bad | Good) -> str:
    setting = ""
    if example.role != "recipient":
        setting = translate(", as {role}", role=translate(example.role))
    if example.path:
        setting += translate(", in {path}", path=example.path)
    return setting + ("" if example.smtputf8 else translate(", without SMTPUTF8"))


def _outcome(bad: Bad) -> str:
    if bad.fixed is not None:
        return f" \u2192 `{_literal(bad.fixed)}`"
    if bad.suggested is not None:
        return f" \u2192 {translate('suggestion:')} `{_literal(bad.suggested)}`"
    return ""


def rule_object(rule: Rule) -> dict[str, Any]:
    """Return a rule as data that can be written as JSON."""
    return {
        "code": rule.code,
        "name": rule.name,
        "family": translate(families()[letters(rule.code)].about),
        "summary": rule_texts(rule)[1],
        "explanation": rule_texts(rule)[2],
        "message": rule_texts(rule)[0],
        "severity": {
            key: None if word is None else str(word) for key, word in rule.levels._asdict().items()
        },
        "reply": _replies(rule.reply),
        "reply_in_domain": _replies(rule.reply_in_domain),
        "fix": None if rule.fix is None else str(rule.fix),
        "roles": list(rule.roles),
        "rfc": list(rule.rfc),
        "bad": [_literal(bad.text) for bad in rule.bad],
        "good": [_literal(good.text) for good in rule.good],
        "url": rule.url,
    }


def _replies(replies: ReplyByRole | None) -> dict[str, Any] | None:
    if replies is None:
        return None
    return {role: reply._asdict() for role, reply in replies._asdict().items()}
