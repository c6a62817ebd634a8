"""addrlint, the linter for e-mail addresses; exports the public names."""

from __future__ import annotations

TYPE_CHECKING = False  # importing typing would double the time of this import
if TYPE_CHECKING:
    from typing import Any

    from addrlint.engine.checker import check as check
    from addrlint.engine.checker import check_many as check_many
    from addrlint.engine.finding import Finding as Finding
    from addrlint.engine.finding import Fix as Fix
    from addrlint.engine.result import AddressError as AddressError
    from addrlint.engine.result import Result as Result
    from addrlint.errors import AddrlintError as AddrlintError
    from addrlint.i18n.language import use_language as use_language
    from addrlint.replies.comparison import Comparison as Comparison
    from addrlint.replies.comparison import compare as compare
    from addrlint.replies.explanation import ExplainedReply as ExplainedReply
    from addrlint.replies.explanation import Explanation as Explanation
    from addrlint.replies.explanation import explain as explain
    from addrlint.replies.explanation import explain_exception as explain_exception
    from addrlint.rules.base import Rule as Rule
    from addrlint.rules.base import Safety as Safety
    from addrlint.rules.base import Severity as Severity
    from addrlint.rules.profile import Profile as Profile
    from addrlint.rules.smtp_reply import Reply as Reply
    from addrlint.send.envelope import EnvelopeReport as EnvelopeReport
    from addrlint.send.envelope import check_envelope as check_envelope
    from addrlint.send.message import check_message as check_message
    from addrlint.send.message_report import MessageReport as MessageReport
    from addrlint.syntax.span import Edit as Edit
    from addrlint.syntax.span import Span as Span

__version__ = "0.1.0"

_PUBLIC = {
    "AddressError": "engine.result",
    "AddrlintError": "errors",
    "Comparison": "replies.comparison",
    "Edit": "syntax.span",
    "EnvelopeReport": "send.envelope",
    "ExplainedReply": "replies.explanation",
    "Explanation": "replies.explanation",
    "Finding": "engine.finding",
    "Fix": "engine.finding",
    "MessageReport": "send.message_report",
    "Profile": "rules.profile",
    "Reply": "rules.smtp_reply",
    "Result": "engine.result",
    "Rule": "rules.base",
    "Safety": "rules.base",
    "Severity": "rules.base",
    "Span": "syntax.span",
    "check": "engine.checker",
    "check_envelope": "send.envelope",
    "check_many": "engine.checker",
    "check_message": "send.message",
    "compare": "replies.comparison",
    "explain": "replies.explanation",
    "explain_exception": "replies.explanation",
    "use_language": "i18n.language",
}
__all__ = sorted([*_PUBLIC, "__version__"])


def __getattr__(name: str) -> Any:
    module = _PUBLIC.get(name)
    if module is None:
        raise AttributeError(f"module 'addrlint' has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f"addrlint.{module}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
