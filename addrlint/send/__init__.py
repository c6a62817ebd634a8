"""Checks envelopes and messages before sending, and provides SMTP clients that do so.

``SMTP``, ``SMTP_SSL`` and ``LMTP`` are smtplib's clients with the check built in;
``addrlint.send.over_aiosmtplib`` has a client for aiosmtplib.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from addrlint.send.envelope import EnvelopeReport as EnvelopeReport
    from addrlint.send.envelope import EnvelopeWarning as EnvelopeWarning
    from addrlint.send.envelope import check_envelope as check_envelope
    from addrlint.send.message import check_message as check_message
    from addrlint.send.message_report import FieldReport as FieldReport
    from addrlint.send.message_report import MessageReport as MessageReport
    from addrlint.send.over_smtplib import LMTP as LMTP
    from addrlint.send.over_smtplib import SMTP as SMTP
    from addrlint.send.over_smtplib import SMTP_SSL as SMTP_SSL

_PUBLIC = {
    "EnvelopeReport": "envelope",
    "EnvelopeWarning": "envelope",
    "FieldReport": "message_report",
    "LMTP": "over_smtplib",
    "MessageReport": "message_report",
    "SMTP": "over_smtplib",
    "SMTP_SSL": "over_smtplib",
    "check_envelope": "envelope",
    "check_message": "message",
}
__all__ = sorted(_PUBLIC)


def __getattr__(name: str) -> Any:
    module = _PUBLIC.get(name)
    if module is None:
        raise AttributeError(f"module 'addrlint.send' has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f"addrlint.send.{module}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
