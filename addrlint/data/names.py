"""Lists names with a special meaning: special-use and major mail domains, private suffixes, typos.

The lists are maintained by hand, each with its source; ``DATE`` is when they were last reviewed.
"""

from __future__ import annotations

from collections.abc import Iterator

DATE = "2026-11-23"

# IANA, Special-Use Domain Names; RFC 2606, 6761, 6762, 7686, 8375, 9476; ICANN for .internal
# (July 2024). All of .arpa is for infrastructure (RFC 3172).
SPECIAL_USE = frozenset(
    ("alt", "arpa", "example", "internal", "invalid", "local", "localhost", "onion", "test")
)
# These resolve like ordinary names, but are reserved for documentation (RFC 6761 section 6.5).
DOCUMENTATION = frozenset(("example.com", "example.net", "example.org"))

# Suffixes from RFC 6762 appendix G, and others seen in private networks; none is in the DNS.
PRIVATE_SUFFIXES = frozenset(
    ("corp", "domain", "home", "intern", "intranet", "lan", "localdomain", "mail", "private")
)

# The top-level domains and mail domains of most addresses, by published lists of mail providers and
# registrations, most frequent first. They only affect speed, not the findings.
GREAT_TLDS = tuple(
    (
        "com org net de uk jp fr io it nl br edu gov info ru ch at be pl es se no dk fi cz in cn au "
        "ca mx ar us eu co biz me"
    ).split()
)
GREAT_DOMAINS = tuple(
    (
        "gmail.com yahoo.com hotmail.com outlook.com icloud.com aol.com gmx.de yahoo.co.uk qq.com "
        "mail.ru web.de live.com proton.me googlemail.com msn.com comcast.net gmx.net t-online.de "
        "orange.fr wanadoo.fr free.fr libero.it me.com yandex.ru 163.com ymail.com hotmail.co.uk "
        "hotmail.fr yahoo.fr yahoo.co.in rediffmail.com att.net verizon.net sbcglobal.net "
        "bellsouth.net mail.com zoho.com uol.com.br bol.com.br terra.com.br laposte.net sfr.fr "
        "virgilio.it tiscali.it bigpond.com naver.com 126.com live.co.uk"
    ).split()
)

# File suffixes that are not top-level domains.
FILE_SUFFIXES = frozenset(
    (
        "avif bmp css csv doc docx gif heic htm html ico jpeg jpg js json jsx log mp3 mp4 pdf png "
        "ppt pptx psd scss svg tif tiff ts tsx ttf txt webm webp woff woff2 xls xlsx xml yaml yml"
    ).split()
)

# Typos of top-level domains that are not top-level domains themselves.
_TLD_SLIPS = {
    "com": "c0m ccom cim cmo comm con coom cox cpm ckm clm cok copm cpom dom ocm vom xom vcom",
    "net": "het met nef ner nett nte nrt ent neet",
    "org": "ogr orgg orh orf ogrg rog orrg 0rg",
    "edu": "edy eud",
}
_NEAREST = {slip: tld for tld, slips in _TLD_SLIPS.items() for slip in slips.split()}

# Major public mail domains with names so long that a typo of one is unlikely to be another name.
MAIL_DOMAINS = frozenset(
    (
        "bellsouth.net bigpond.com btinternet.com comcast.net freenet.de gmail.com googlemail.com "
        "hotmail.co.uk hotmail.com hotmail.de hotmail.es hotmail.fr hotmail.it icloud.com "
        "laposte.net libero.it outlook.com outlook.de outlook.fr protonmail.com rediffmail.com "
        "rocketmail.com sbcglobal.net t-online.de verizon.net virginmedia.com wanadoo.fr yahoo.co.in "
        "yahoo.co.uk yahoo.com yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.it yandex.com yandex.ru"
    ).split()
)
# Their first labels, by the rest of the domain and the length that a typo of them can have.
_NEAR: dict[tuple[str, int], list[str]] = {}
for _domain in sorted(MAIL_DOMAINS):
    _name, _, _suffix = _domain.partition(".")
    for _length in range(len(_name) - 1, len(_name) + 2):
        _NEAR.setdefault((_suffix, _length), []).append(_name)
# Real domains that look like typos of major ones (from lists of mail providers on npm and PyPI,
# read on DATE), and mail.com with every letter except g before it.
KNOWN_DOMAINS = frozenset(
    (
        "mail.com email.com gail.com cloud.com wahoo.com yahoo.co yahoo.in yahoo.ie gotmail.com "
        "hitmail.com hotmails.com notmail.com jotmail.com libera.it liberto.it tahoo.com vahoo.com "
        "online.de outlooks.com iclouds.com hotmail.co proto2mail.com freenet.dk yandex.eu "
        "gmails.com mmail.com icloud.com.cn"
    ).split()
    + [f"{letter}mail.com" for letter in "abcdefhijklmnopqrstuvwxyz"]
)

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS = {
    letter: frozenset(
        other
        for near, row_near in enumerate(_ROWS)
        for place_near, other in enumerate(row_near)
        if abs(near - number) <= 1 and abs(place_near - place) <= 1 and other != letter
    )
    for number, row in enumerate(_ROWS)
    for place, letter in enumerate(row)
}


def is_special_use(name: str) -> bool:
    """Whether a top-level label, in lower case, is reserved for special use."""
    return name in SPECIAL_USE


def nearest_tld(name: str) -> str | None:
    """Return the top-level domain of which ``name``, in lower case, is a known typo, or None."""
    return _NEAREST.get(name)


def likely_meant(domain: str) -> str | None:
    """Return the major mail domain of which ``domain``, in lower case, looks like a typo, or None.

    A typo is one letter that is missing, doubled or swapped with the next one, or a neighbouring
    key that is typed instead of a letter or next to it. The rest of the domain must match: another
    top-level domain is another country, or has a rule of its own.
    """
    name, _, suffix = domain.partition(".")
    for right in _NEAR.get((suffix, len(name)), ()):
        # A single typo leaves the first or the last letter unchanged.
        if (name[0] == right[0] or name[-1] == right[-1]) and _is_slip(name, right):
            known = name == right or domain in MAIL_DOMAINS or domain in KNOWN_DOMAINS
            return None if known else f"{right}.{suffix}"
    return _FAR_SLIPS.get(domain) or _without_ending_slip(domain, name, suffix)


# More distant typos that occur in almost every list.
_FAR_SLIPS = {
    "aol.cm": "aol.com",
    "att.ne": "att.net",
    "gmailll.com": "gmail.com",
    "iclould.com": "icloud.com",
    "msn.cm": "msn.com",
    "outllok.com": "outlook.com",
    "yahho.com": "yahoo.com",
}
# Providers with one domain for all countries.
_NO_COUNTRY = ("gmail", "googlemail", "icloud", "protonmail")
# Top-level domains that result from a letter left out: .cm and .om of .com, .ne of .net.
_SHORT_ENDINGS = {"cm": "com", "om": "com", "ne": "net"}


def _without_ending_slip(domain: str, name: str, suffix: str) -> str | None:
    """Return the major mail domain that ``domain`` is with a typo in its ending, or None.

    Such an ending exists, as in ``gmail.cm``, ``gmail.com.tr``, ``hotmail.com.com`` and
    ``gmailc.om``. A Turkish keyboard has an ı without a dot and a capital İ with one.
    """
    if not domain.isascii():
        plain = domain.replace("\u0131", "i").replace("i\u0307", "i")
        return plain if plain in MAIL_DOMAINS else None
    if domain in MAIL_DOMAINS or domain in KNOWN_DOMAINS:
        return None
    if name in _NO_COUNTRY and len(suffix) == 6 and suffix[:4] in ("com.", "con."):
        return f"{name}.com"
    head, _, last = domain.rpartition(".")
    if head in MAIL_DOMAINS and head.endswith(f".{last}"):
        return head
    meant = f"{name}.{_SHORT_ENDINGS.get(suffix)}"
    if meant in MAIL_DOMAINS:
        return meant
    meant = f"{name[:-1]}.com"
    return meant if suffix == "om" and name[-1:] == "c" and meant in MAIL_DOMAINS else None


# Domains whose ending is completed or corrected if it does not exist, by their first label.
_BY_NAME: dict[str, list[str]] = {}
for _domain in sorted(
    MAIL_DOMAINS | {"aol.com", "att.net", "gmx.at", "gmx.ch", "gmx.de", "gmx.net", "live.com"}
    | {"mail.ru", "msn.com", "web.de", "ymail.com"}
):  # fmt: skip
    _BY_NAME.setdefault(_domain.partition(".")[0], []).append(_domain)


def with_ending(domain: str) -> str | None:
    """Return the major mail domain that ``domain``, in lower case, is with a wrong ending, or None.

    The ending of ``domain`` must be missing or unknown; the name before it must be right.
    """
    name, dot, ending = domain.partition(".")
    if not dot:
        if f"{name}.com" in MAIL_DOMAINS or name in ("aol", "msn"):
            return f"{name}.com"
        return next((right for right in MAIL_DOMAINS if right.replace(".", "") == name), None)
    candidates = _BY_NAME.get(name, ())
    for most in (1, 2):
        near = [
            right
            for right in candidates
            if _typing_distance(ending, right[len(name) + 1 :]) <= most
        ]
        if near:
            return near[0] if len(near) == 1 else None
    return None


def _typing_distance(one: str, other: str) -> int:
    """Return how many letters must be added, removed, replaced or swapped with the next one.

    At least 3 for texts that differ in length by more than 2.
    """
    if abs(len(one) - len(other)) > 2:
        return 3
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, char in enumerate(one):
        last, before, row = before, row, [i + 1]
        for j, wanted in enumerate(other):
            best = min(before[j] + (char != wanted), before[j + 1] + 1, row[j] + 1)
            if i and j and char == other[j - 1] and one[i - 1] == wanted:
                best = min(best, last[j - 1] + 1)
            row.append(best)
    return row[-1]


def slips() -> Iterator[str]:
    """Yield every domain for which ``likely_meant`` returns a mail domain."""
    yield from _FAR_SLIPS
    for name in _NO_COUNTRY:
        for first in _LETTERS:
            for second in _LETTERS:
                if f"{name}.com.{first}{second}" not in KNOWN_DOMAINS:
                    yield f"{name}.com.{first}{second}"
                yield f"{name}.con.{first}{second}"
    for right in MAIL_DOMAINS:
        name, _, suffix = right.partition(".")
        for ending in (*_SHORT_ENDINGS, f"{suffix}.{suffix.rpartition('.')[2]}"):
            if likely_meant(f"{name}.{ending}") is not None:
                yield f"{name}.{ending}"
        if suffix == "com":
            yield f"{name}c.om"
        for near in {*_one_key_away(name)}:
            if likely_meant(f"{near}.{suffix}") is not None:
                yield f"{near}.{suffix}"


def _one_key_away(name: str) -> Iterator[str]:
    for at, char in enumerate(name):
        left, right = name[:at], name[at + 1 :]
        yield left + right
        yield left + right[:1] + char + right[1:]
        for other in _NEIGHBOURS.get(char, ()):
            yield left + other + right
        for other in (char, *_NEIGHBOURS.get(char, ())):
            yield left + other + char + right
            yield left + char + other + right


def _is_slip(name: str, right: str) -> bool:
    if name == right:
        return True
    at = 0
    while at < len(name) and at < len(right) and name[at] == right[at]:
        at += 1
    if len(name) == len(right):
        if name[at + 1 :] == right[at + 1 :]:
            return name[at] in _NEIGHBOURS.get(right[at], ())
        return name[at : at + 2] == right[at : at + 2][::-1] and name[at + 2 :] == right[at + 2 :]
    if len(name) < len(right):
        return name[at:] == right[at + 1 :]
    extra = name[at]
    beside = right[max(at - 1, 0) : at + 1]
    doubled = any(extra == char or extra in _NEIGHBOURS.get(char, ()) for char in beside)
    return name[at + 1 :] == right[at:] and doubled
