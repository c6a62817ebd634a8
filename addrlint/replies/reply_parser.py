"""Finds SMTP replies in any text: lines, logs, exceptions and bounces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple

# A reply is one line, or several lines with a hyphen after the code in all except the last one.
_REPLY = late(
    r"(?<![\w.@<:/-])(?P<code>[2-5][0-5]\d|571)(?P<more>[- ])\s?(?:#?(?P<enhanced>[245]\.\d{1,3}\.\d{1,3})\b[ :]?)?"
    r"(?P<text>.*)",
    "search",
)
_ENHANCED = late(r"(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])", "search")
_ENHANCED_IN_LOG = late(r"\bdsn=(?P<enhanced>[245]\.\d{1,3}\.\d{1,3})", "search")
_TUPLE = late(
    r"\(\s*(?P<code>[2-5]\d\d)\s*,\s*b?(?P<quote>['\"])(?P<text>(?:\\.|(?!(?P=quote)).)*)(?P=quote)",
    "finditer",
    re.S,
)
# In angle brackets an address may contain spaces, and before a colon or dots it may have no domain.
_IN_ANGLES = late(r"<([^<>\n]{0,320}?@[^<>\n]{0,320}|[^<>\s@:]{1,64}(?=>(?::|\.\.\.)))>", "findall")
_BARE = late(r"(?<![\w@<=/.+-])[^\s<>()\[\],;:'\"=]{1,64}@[^\s<>()\[\],;:'\"]{1,255}", "findall")
_QUOTED_KEY = late(r"['\"]([^'\"\n]*@[^'\"\n]*)['\"]\s*:\s*\(", "findall")
_NO_ADDRESS = late(
    r"(?i)message-?id[=:]\s*<?[^\s>]*>?|\bid=<?[^\s>]*>?|https?://\S+|\bby \S+ with|\brelay=\S*",
    "sub",
)
# Errors without a code, from programs that refuse before contacting a server, and from bounces.
_UNCODED = late(
    r"smtputf8 not supported|smtputf8 is required|require internationali[sz]ed email|codec can't encode character|missing final '@domain'"
    r"|(?:local address|domain) contains control|missing local name|missing domain|illegal address"
    r"|invalidparametervalue|\(#[45]\.\d|host (?:or domain name )?not found|unrouteable address|user unknown"
    r"|connection (?:timed out|refused)|mailbox (?:is )?full|unknown user|no such user|name or service not known"
    r"|recipient address rejected|sender address rejected|relay access denied|retry time(?:out)? exceeded"
    r"|over quota|address couldn't be found|nxdomain|domain name not found|couldn't be found|wasn't found|address not found|does not contain a valid address|address is not verified|needs to follow the|does not exist|address is invalid"
    r"|invalid recipient|invalid address|delivery time expired|must contain an? ['\"]?@|is not a valid",
    "search",
    re.I,
)
# A line in a bounce with the address that the next line is about.
_HEADING = late(
    r"\s*(?:<?[^\s<>]+@[^\s<>]+>?:?|.*(?:rcpt to|mail from):\s*<[^<>]+>.*:)\s*", "fullmatch", re.I
)
_LONGEST = 4_000


class Statement(NamedTuple):
    """One reply or error message about a mail.

    Attributes:
        code: the reply code, or None.
        enhanced: the enhanced status code, or None.
        text: its text, with lines joined by spaces.
        line: the line in which it was found, for recognizing the server.
        addresses: the addresses in it.
    """

    code: str | None
    enhanced: str | None
    text: str
    line: str
    addresses: tuple[str, ...]


def statements(lines: Iterable[str]) -> Iterator[Statement]:
    """Yield the statements in the lines of a text, a log or a bounce.

    Only the first 4,000 characters of a line are read, and only one reply is kept in memory.
    """
    waiting: list[re.Match[str]] = []
    source: list[str] = []
    heading: tuple[str, ...] = ()
    for raw in lines:
        line = raw.rstrip("\r\n")[:_LONGEST]
        found = None
        pairs = list(_TUPLE(line)) if "(" in line else []
        if not pairs:
            found = _REPLY(line)
        if waiting and (found is None or found["code"] != waiting[0]["code"]):
            yield _under(heading, _joined(waiting, source))
            waiting, source = [], []
        for pair in pairs:
            yield _of_pair(pair, line)
        if pairs:
            continue
        if found is not None and _is_reply(found, line):
            waiting.append(found)
            source.append(line)
            if found["more"] != "-" or len(waiting) > 100:
                yield _under(heading, _joined(waiting, source))
                waiting, source = [], []
        elif _UNCODED(line) is not None:
            enhanced = _ENHANCED(line)
            statement = Statement(
                None, enhanced and enhanced[0], line.strip(), line, addresses_in(line)
            )
            yield _under(heading, statement)
        elif "@" in line:
            heading = addresses_in(line) if _HEADING(line) else ()
    if waiting:
        yield _under(heading, _joined(waiting, source))


def _under(heading: tuple[str, ...], statement: Statement) -> Statement:
    """Add the addresses of the line above to a statement without addresses."""
    return (
        statement if statement.addresses or not heading else statement._replace(addresses=heading)
    )


def _is_reply(found: re.Match[str], line: str) -> bool:
    """Whether three digits are a reply code: at the start of a line or after a word for a reply."""
    if found["enhanced"]:
        return True
    before = line[: found.start()].rstrip()
    if not before or before.endswith(
        (":", ">", "smtp;", "said", "said:", "error", '"', "'", "(", "[", "reply")
    ):
        return True
    return (
        re.search(
            r"(?:said|error|smtp|reply|response|status|code|returned)\W*\d?\W*$", before, re.I
        )
        is not None
    )


def _joined(found: list[re.Match[str]], lines: list[str]) -> Statement:
    first = found[0]
    text = " ".join(one["text"].strip() for one in found).strip()
    enhanced = next((one["enhanced"] for one in found if one["enhanced"]), None)
    line = " ".join(lines)
    if enhanced is None:
        noted = _ENHANCED_IN_LOG(line) or re.search(r"#(?P<enhanced>[245]\.\d{1,3}\.\d{1,3})", text)
        enhanced = noted["enhanced"] if noted else None
    # The addresses of a successful reply are not needed.
    addresses = addresses_in(line) if first["code"][0] in "45" else ()
    return Statement(first["code"], enhanced, text, line, addresses)


def _of_pair(found: re.Match[str], line: str) -> Statement:
    """Return the statement for a pair in smtplib's exceptions: ``(553, b'5.1.3 ...')``."""
    text = (
        found["text"]
        .replace("\\n", " ")
        .replace("\\r", " ")
        .replace("\\'", "'")
        .replace("\\\\", "\\")
    )
    enhanced = re.match(r"[245]\.\d{1,3}\.\d{1,3}\b", text)
    keys = _QUOTED_KEY(line[: found.start() + 1])
    addresses = tuple(
        dict.fromkeys(
            [*keys[-1:], *addresses_in(line[found.end() :].split("(")[0]), *addresses_in(text)]
        )
    )
    words = text[enhanced.end() :].strip() if enhanced else text
    return Statement(found["code"], enhanced and enhanced[0], words, f"smtplib {text}", addresses)


def addresses_in(text: str) -> tuple[str, ...]:
    """Return the addresses in a text, without message-ids and links."""
    text = _NO_ADDRESS(" ", text)
    found = [*_IN_ANGLES(text), *_BARE(re.sub(r"<[^<>\n]*@[^<>\n]*>", " ", text))]
    return tuple(dict.fromkeys(one.rstrip(".:!?") if "<" not in one else one for one in found))


def without_addresses(text: str) -> str:
    """Return a text without its addresses and links, so that only its wording is left."""
    text = _NO_ADDRESS(" ", text)
    for address in sorted(addresses_in(text), key=len, reverse=True):
        text = text.replace(address, " ")
    return text
