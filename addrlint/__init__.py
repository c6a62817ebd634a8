"""addrlint, the linter for e-mail addresses: the public names, and nothing else."""

from __future__ import annotations

TYPE_CHECKING = False  # importing typing would double what this import costs
if TYPE_CHECKING:
    from typing import Any

    from addrlint.catalog.entries import Comparison as Comparison
    from addrlint.catalog.entries import compare as compare
    from addrlint.checking import check as check
    from addrlint.checking import check_many as check_many
    from addrlint.explanation import ExplainedReply as ExplainedReply
    from addrlint.explanation import Explanation as Explanation
    from addrlint.explanation import explain as explain
    from addrlint.explanation import explain_exception as explain_exception
    from addrlint.finding import Finding as Finding
    from addrlint.finding import Fix as Fix
    from addrlint.profile import Profile as Profile
    from addrlint.reply import Reply as Reply
    from addrlint.report import AddressError as AddressError
    from addrlint.report import Result as Result
    from addrlint.rule import Rule as Rule
    from addrlint.rule import Safety as Safety
    from addrlint.rule import Severity as Severity
    from addrlint.send.envelope import EnvelopeReport as EnvelopeReport
    from addrlint.send.envelope import check_envelope as check_envelope
    from addrlint.send.message import check_message as check_message
    from addrlint.send.message_report import MessageReport as MessageReport
    from addrlint.span import Edit as Edit
    from addrlint.span import Span as Span

__version__ = "0.1.0"

_PUBLIC = {
    "AddressError": "report",
    "Comparison": "catalog.entries",
    "Edit": "span",
    "EnvelopeReport": "send.envelope",
    "ExplainedReply": "explanation",
    "Explanation": "explanation",
    "Finding": "finding",
    "Fix": "finding",
    "MessageReport": "send.message_report",
    "Profile": "profile",
    "Reply": "reply",
    "Result": "report",
    "Rule": "rule",
    "Safety": "rule",
    "Severity": "rule",
    "Span": "span",
    "check": "checking",
    "check_envelope": "send.envelope",
    "check_many": "checking",
    "check_message": "send.message",
    "compare": "catalog.entries",
    "explain": "explanation",
    "explain_exception": "explanation",
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
