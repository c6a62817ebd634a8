"""Decides whether a text that looks like an address is one, and which keys have addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from addrlint._named_tuple import NamedTuple
from addrlint.data.names import FILE_SUFFIXES
from addrlint.sources import skip_reasons as reasons

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
# A key with one of these words is about mail and has an address ...
_MAIL = frozenset(
    (
        "email emails mail mails mailbox mailto from sender senders recipient recipients replyto "
        "reply admins admin administrator administrators managers notify rcpt cc bcc to author "
        "committer postmaster webmaster abuse contact contacts destemail mailaddr mailfrom "
        "emailaddress maintainer maintainers"
    ).split()
)
# ... unless it also has one of these words: then it is about something else or is a secret.
_OTHER = frozenset(
    (
        "host hostname port password passwd pass pwd secret token key keys apikey backend url uri "
        "dsn driver tls ssl template templates subject enabled enable path dir directory image "
        "images prefix suffix timeout domain domains class limit count type verify transport "
        "engine body regex pattern format label labels title text message queue topic "
        "credentials credential private registry package packages scope hash digest salt branch "
        "placeholder hint help description example re regexp whitelist allowlist blacklist blocklist"
    ).split()
)
_OTHER_UNLESS_LAST = frozenset(
    "user username name id ids git repo repository service server version use field ref remote".split()
)


@lru_cache(1024)
def words_of(key: str) -> tuple[str, ...]:
    """Return the words of a key in lower case, for camelCase, snake_case and so on."""
    return tuple(word.lower() for word in _WORDS.findall(key))


def holds_address(key: str) -> bool:
    """Whether a key with this name has an address, if its value looks like one."""
    words = words_of(key)
    if not words or not any(word in _MAIL for word in words):
        return False
    if any(word in _OTHER for word in words):
        return False
    ends = words[-1] if words[-1] not in ("address", "addresses") else (words[-2:-1] or ("",))[0]
    if ends in ("email", "emails", "mail", "sender", "recipients", "from"):
        return True
    return not any(word in _OTHER_UNLESS_LAST for word in words)


def is_strict(key: str) -> bool:
    """Whether a key with this name has an address, whatever its value looks like."""
    return _STRICT.fullmatch("_".join(words_of(key))) is not None


# Keys that always have an address, even if its @ is missing.
_STRICT = re.compile(
    r"(?:[a-z]+_)*?(?:from_e?mail|e?mail_from|e?mail_address|mail_from_address|server_email"
    r"|(?:admin|contact|support|acme|letsencrypt|owner|sender|notification|notify|alert|billing"
    r"|security|webmaster|abuse|noreply|author|committer|maintainer|user|default_from)_e?mail)"
)
# An address without its @: a name with dots that is not a file or a link.
_LOST = re.compile(r"[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9-]+){1,4}\.?[A-Za-z]{2,}")


def may_have_lost_its_at(text: str) -> bool:
    """Whether the value of a strict key may be an address without its @: ``noreply.acme.com``."""
    return _LOST.fullmatch(text) is not None


class Mention(NamedTuple):
    """A piece of text with an @.

    Attributes:
        start, end: its span.
        reason: why it is not an address; "" if it may be one.
    """

    start: int
    end: int
    reason: str


_END = r"\s\"'`<>()\[\]{},;|\\"
# It starts only after a delimiter, so that a long run without an @ is read once.
_AROUND = re.compile(rf"(?<![^{_END}])[^{_END}@]*+@[^{_END}]*")
_VERSION = re.compile(r"[v^~<>=*]*\d+(?:\.[\dx*]+)*[\w.+-]*")
_USER_HOST_PATH = re.compile(r"[^\s@/:]*@[^\s@/:]+:(?:[^\s\d]|\d+[/:])")
_NAME = re.compile(r"@[A-Za-z0-9_][\w/.-]*")
_ADDRESS = re.compile(r"[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


# The start of a link that goes up to a piece of text; no link is longer than that.
_LINK_BEFORE = re.compile(r"(?<=[a-z0-9+.-])://[^\s\"'<>]*\Z", re.I)
_LONGEST_LINK = 2048


def why_not(text: str, start: int = 0, end: int | None = None) -> str:
    """Return the first reason why a piece of a text is not an address; "" if it may be one.

    Args:
        text: the whole text.
        start: the start of the piece, which has an @.
        end: the end of the piece; None for the end of the text.
    """
    end = len(text) if end is None else end
    piece = text[start:end]
    if "://" in piece or _LINK_BEFORE.search(text, max(start - _LONGEST_LINK, 0), start):
        return reasons.LINK
    if _USER_HOST_PATH.match(piece) or text.startswith(":", end):
        return reasons.USER_HOST_PATH
    local, _, domain = piece.rpartition("@")
    domain = domain.rstrip(".:!?")
    if text.startswith("/", end) or "/" in domain or "/" in local:
        return reasons.PATH
    if _VERSION.fullmatch(domain) and not re.fullmatch(r"\d+(?:\.\d+){3}", domain):
        return reasons.VERSION
    if domain.rpartition(".")[2].lower() in FILE_SUFFIXES or re.match(r"\dx\b", domain):
        return reasons.FILE
    if not local.strip("([{<\"'"):
        return reasons.MENTION
    if re.fullmatch(r"(?:sha\d+|md5):?[0-9a-f]*", domain):
        return reasons.DIGEST
    return ""


def hits(text: str) -> Iterator[Mention]:
    """Yield every piece of a text with an @, each with the reason if it is not an address."""
    for match in _AROUND.finditer(text):
        start, end = match.span()
        while end > start + 1 and text[end - 1] in ".:!?*_&=":
            end -= 1
        while start < end and text[start] in ".:*=&~#":
            start += 1
        piece = text[start:end]
        if piece == "@":
            continue
        begins = max(piece.rfind("=", 0, piece.find("@")), piece.rfind(":", 0, piece.find("@"))) + 1
        yield Mention(
            start + begins, end, why_not(text, start, end) or _why_no_whole(piece[begins:])
        )


def _why_no_whole(piece: str) -> str:
    if piece.count("@") > 1:
        return reasons.SEVERAL
    if not _ADDRESS.fullmatch(piece):
        return reasons.OTHER_FORM
    return ""
