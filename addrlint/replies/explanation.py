"""Explains replies, bounces and exceptions, and says whether the address is at fault."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from addrlint._named_tuple import NamedTuple
from addrlint.engine.checker import check
from addrlint.replies.causes import blame_of, cause_of, server_of
from addrlint.replies.code_lookup import entry, is_code, texts
from addrlint.replies.reply_parser import Statement, statements, without_addresses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from email.message import Message

    from addrlint.engine.result import Result

# The number of characters in which the headers of a bounce are searched.
_HEAD = 20_000
_WORDING = 2_000
# The number of replies of one text that are explained; a log has many thousands of a few kinds.
MOST_REPLIES = 500


class ExplainedReply(NamedTuple):
    """The explanation of one reply or error message.

    Attributes:
        code: the reply code, or None.
        enhanced: the enhanced status code, or None.
        text: the text of the reply.
        server: the server software or provider that probably wrote it, or None.
        meaning: what the code means.
        address_at_fault: whether the text of the address is at fault: ``"yes"``, ``"no"`` or
            ``"unknown"``.
        cause: the name of the cause, such as ``"relay"``.
        reason: the reason, in a sentence.
        fix: what to do.
        addresses: the addresses in it.
    """

    code: int | None
    enhanced: str | None
    text: str
    server: str | None
    meaning: str
    address_at_fault: str
    cause: str
    reason: str
    fix: str
    addresses: tuple[str, ...]


class Explanation(NamedTuple):
    """The explanations for a text.

    Attributes:
        replies: the explained replies, in order, at most 500.
        addresses: the result for each address in them.
        left_out: the number of replies after these.
    """

    replies: tuple[ExplainedReply, ...]
    addresses: tuple[Result, ...]
    left_out: int = 0


def explain(what: str | bytes | int, *, lang: str = "en") -> Explanation:
    """Explain an SMTP reply, or any text that contains one.

    Args:
        what: a code (``553``, ``"5.1.3"``, ``"553 5.1.3"``), a reply with one or more lines, a
            traceback of smtplib, lines of a log, an error message of an API, a bounce (RFC 3464).
        lang: ``"en"`` or ``"tr"``.

    Returns:
        The explanation of every reply found, with the results for the addresses in them. Codes
        without text are explained by their definition (RFC 5321 section 4.2, RFC 3463).

    Raises:
        ValueError: for an unsupported language.
    """
    text = what.decode("utf-8", "replace") if isinstance(what, bytes) else str(what)
    words = text.split()
    if 1 <= len(words) <= 2 and all(map(is_code, words)):
        return Explanation((_of_codes(words, lang),), ())
    try:
        found = list(_of_bounce(text))
    except RecursionError:  # the parser of the standard library, on thousands of nested parts
        found = []
    if found:
        return _explained(found, lang)
    replies = statements(text.splitlines())
    found = list(islice(replies, MOST_REPLIES))
    return _explained(found, lang, sum(1 for _ in replies))


def explain_exception(error: BaseException, *, lang: str = "en") -> Explanation:
    """Explain an exception of ``smtplib`` or ``aiosmtplib``, or a ``UnicodeEncodeError``.

    Args:
        error: the exception; for other types, its text is explained.
        lang: ``"en"`` or ``"tr"``.

    Raises:
        ValueError: for an unsupported language.
    """
    lines = []
    recipients = getattr(error, "recipients", None)
    code = getattr(error, "smtp_code", getattr(error, "code", None))
    if isinstance(recipients, dict):
        lines = [f"smtplib: {{{address!r}: {reply!r}}}" for address, reply in recipients.items()]
    elif isinstance(code, int):
        smtp_text = getattr(error, "smtp_error", getattr(error, "message", ""))
        sender = getattr(error, "sender", None)
        smtp_text = (
            smtp_text.decode("utf-8", "replace") if isinstance(smtp_text, bytes) else str(smtp_text)
        )
        lines = [f"smtplib: ({code}, {smtp_text!r}{f', {sender!r}' if sender else ''})"]
    elif isinstance(error, UnicodeEncodeError):
        lines = [f"UnicodeEncodeError: {error} <{str(error.object).strip('<>')}>"]
    else:
        lines = [f"{type(error).__name__}: {error}"]
    return _explained(list(statements(lines)), lang)


def causes(lines: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the name of the cause and the addresses for every reply in the lines of a log.

    Memory use is constant, however long the log is. The addresses are not checked.
    """
    for found in statements(lines):
        yield _cause(found), found.addresses


def _explained(found: list[Statement], lang: str, more: int = 0) -> Explanation:
    left_out = more + max(len(found) - MOST_REPLIES, 0)
    found = found[:MOST_REPLIES]
    replies = tuple([_reply(one, lang) for one in found])
    addresses = dict.fromkeys(address for one in found for address in one.addresses)
    return Explanation(replies, tuple([check(address) for address in addresses]), left_out)


def _of_codes(words: list[str], lang: str) -> ExplainedReply:
    basic = next((word for word in words if "." not in word), None)
    enhanced = next((word for word in words if "." in word), None)
    own = entry(enhanced or words[0], lang)
    verdict = {"always": "yes", "never": "no"}.get(own.blame, "unknown")
    return ExplainedReply(
        int(basic) if basic else None,
        enhanced,
        "",
        None,
        _meaning(words, lang),
        verdict,
        "done" if words[0][0] in "23" else "unknown",
        own.description,
        own.fix,
        (),
    )


def _reply(found: Statement, lang: str) -> ExplainedReply:
    words = texts(lang)
    cause = _cause(found)
    reason, fix = words.CAUSES[cause]
    codes = [code for code in (found.code, found.enhanced) if code is not None and is_code(code)]
    meaning = _meaning(codes, lang)
    return ExplainedReply(
        int(found.code) if found.code else None,
        found.enhanced,
        found.text,
        server_of(found.line[:_WORDING]),
        meaning or reason,
        blame_of(cause),
        cause,
        reason,
        fix,
        found.addresses,
    )


def _meaning(codes: list[str], lang: str) -> str:
    """Return the titles of the codes; if there are two, each is labelled with its code."""
    titles = [entry(code, lang).title for code in codes]
    if len(titles) == 1:
        return titles[0]
    return "; ".join(f"{code}: {title}" for code, title in zip(codes, titles, strict=True))


def _cause(found: Statement) -> str:
    if found.code is not None and found.code[0] in "23":
        return "done"
    return cause_of(without_addresses(found.line[:_WORDING]), found.code, found.enhanced)


def _of_bounce(text: str) -> Iterator[Statement]:
    """Yield the statement for each recipient in a delivery report (RFC 3464); none otherwise."""
    head = text[:_HEAD].lower()
    if "delivery-status" not in head and "content-type:" not in head:
        return
    from email import message_from_string

    report = message_from_string(text)
    for part in report.walk():
        if part.get_content_type() == "message/delivery-status":
            payload = part.get_payload()
            for block in payload if isinstance(payload, list) else ():
                if not isinstance(block, str):
                    yield from _of_recipient(block)


def _of_recipient(block: Message) -> Iterator[Statement]:
    recipient = block.get("Final-Recipient") or block.get("Original-Recipient")
    if recipient is None:
        return
    address = str(recipient).partition(";")[2].strip() or str(recipient)
    status = str(block.get("Status", "")).split()[:1]
    diagnostic = " ".join(str(block.get("Diagnostic-Code", "")).split())
    words = diagnostic.partition(";")[2].strip() or diagnostic
    found = next(statements([words]), None)
    enhanced = status[0] if status and is_code(status[0]) else None
    if found is None:
        yield Statement(None, enhanced, words, words, (address,))
        return
    addresses = tuple(dict.fromkeys([address, *found.addresses]))
    yield found._replace(enhanced=found.enhanced or enhanced, addresses=addresses)
