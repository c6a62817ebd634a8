"""Rules as pages and as data: what the docs, ``addrlint rule`` and machines read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from addrlint.i18n.language import rule_texts, translate
from addrlint.rules.base import ROLES, Bad, Good, Rule
from addrlint.rules.registry import families, letters
from addrlint.rules.smtp_reply import ReplyByRole
from addrlint.syntax.characters import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


_FIXES = {"safe": "safe, made by itself", "unsafe": "unsafe, only suggested", None: "none"}


def index(rules: Iterable[Rule]) -> Iterator[str]:
    """Yield a line for each rule, under the name of its family."""
    letter = ""
    for rule in rules:
        if letters(rule.code) != letter:
            yield "\n" if letter else ""
            letter = letters(rule.code)
            yield f"{translate(families()[letter].about)}\n"
        yield f"  {rule.code}  {rule.name}: {rule_texts(rule)[1]}\n"


def page(rule: Rule) -> str:
    """Return the page of a rule, as Markdown that reads well as it is."""
    _, summary, explanation = rule_texts(rule)
    lines = [f"# {rule.name} ({rule.code})", "", summary, "", explanation, ""]
    lines += ["| | |", "|---|---|"]
    lines += [f"| {key} | {value} |" for key, value in _facts(rule)]
    lines += ["", f"## {translate('Found')}", ""]
    for bad in rule.bad:
        lines.append(f"- `{_literal(bad.text)}`{_setting(bad)}{_outcome(bad)}")
    lines += ["", f"## {translate('Passed')}", ""]
    lines += [f"- `{_literal(good.text)}`{_setting(good)}" for good in rule.good]
    return "\n".join(lines) + "\n"


def _facts(rule: Rule) -> Iterator[tuple[str, str]]:
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
        yield translate("Severity at target rfc"), at_rfc
    if rule.reply is None:
        yield translate("SMTP reply"), translate("none: advice")
    else:
        yield translate("SMTP reply to a recipient"), str(rule.reply.recipient)
        yield translate("SMTP reply to a sender"), str(rule.reply.sender)
    if rule.reply_in_domain is not None and rule.reply_in_domain != rule.reply:
        replies = rule.reply_in_domain
        form = "{recipient}; to a sender {sender}"
        said = translate(form, recipient=replies.recipient, sender=replies.sender)
        yield translate("SMTP reply, in a domain"), said
    yield translate("Fix"), translate(_FIXES[rule.fix])
    if rule.roles != ROLES:
        yield translate("Roles"), ", ".join(map(translate, rule.roles))
    if rule.promises.only_without_smtputf8:
        yield translate("Only"), translate("where the next server does not offer SMTPUTF8")
    yield translate("Source"), "; ".join(rule.rfc)


def _by_part(local: str, domain: str) -> str:
    if local == domain:
        return translate(str(local))
    form = "{severity}; {other} in a domain"
    return translate(form, severity=translate(str(local)), other=translate(str(domain)))


def _literal(text: str | bytes) -> str:
    if isinstance(text, bytes):
        text = text.decode("utf-8", "surrogateescape")
    if len(text) > 80:
        form = "{shown} ({count:,} characters)"
        text = translate(form, shown=f"{text[:60]}\u2026", count=len(text))
    return "".join(map(shown, text)).replace("`", "\u2018") or " "


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
        return f" \u2192 {translate('perhaps')} `{_literal(bad.suggested)}`"
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
