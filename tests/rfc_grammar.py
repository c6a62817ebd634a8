"""RFC 5321, RFC 6531 and IDNA2008, implemented from the ABNF, independently of addrlint."""

from __future__ import annotations

import re
import unicodedata

import idna

ATEXT = r"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u0080-\U0010ffff]"
DOT_STRING = re.compile(rf"{ATEXT}+(?:\.{ATEXT}+)*")
QUOTED_STRING = re.compile(r'"(?:[\x20\x21\x23-\x5b\x5d-\x7e\u0080-\U0010ffff]|\\[\x20-\x7e])+"')
LDH = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?")
SNUM = r"(?:[0-9]{1,2}|[01][0-9]{2}|2[0-4][0-9]|25[0-5])"
IPV4 = rf"{SNUM}(?:\.{SNUM}){{3}}"
HEX = r"[0-9A-Fa-f]{1,4}"


def _ipv6(text: str) -> bool:
    if re.fullmatch(rf"{HEX}(?::{HEX}){{7}}", text):
        return True
    if re.fullmatch(rf"{HEX}(?::{HEX}){{5}}:{IPV4}", text):
        return True
    if text.count("::") != 1:
        return False
    left, right = text.split("::")
    tail = re.fullmatch(rf"(?:((?:{HEX}:)*{HEX}):)?({IPV4})", right)
    most = 7  # by erratum 4315; the published text has 6 and 4
    if tail:
        right, most = tail[1] or "", 5
    for side in (left, right):
        if side and not re.fullmatch(rf"{HEX}(?::{HEX})*", side):
            return False
    groups = sum(side.count(":") + 1 for side in (left, right) if side)
    return groups <= most


def _label(label: str) -> str | None:
    """Return the U-label or the ASCII label, or None if the label is neither."""
    if label.isascii():
        if not LDH.fullmatch(label) or len(label) > 63:
            return None
        if label[:4].lower() == "xn--":
            try:
                return idna.ulabel(label.lower())
            except UnicodeError:
                return None
        return label
    try:
        idna.alabel(label)
    except UnicodeError:
        return None
    return label


def _domain(domain: str) -> bool:
    if domain[:1] == "[" and domain[-1:] == "]":
        inside = domain[1:-1]
        if inside[:5].lower() == "ipv6:":
            return _ipv6(inside[5:])
        return re.fullmatch(IPV4, inside) is not None
    labels = [_label(label) for label in domain.split(".")]
    if None in labels or len(domain.encode()) > 253:
        return False
    names = [label or "" for label in labels]
    if any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for name in names for c in name):
        try:
            for name in names:
                idna.check_bidi(name, check_ltr=True)
        except UnicodeError:
            return False
    return True


def is_mailbox(text: str) -> bool:
    """Return whether ``text`` is valid between the angle brackets of RCPT TO."""
    if text.lower() == "postmaster":
        return True
    if any("\ud800" <= char <= "\udfff" for char in text) or len(text.encode()) > 254:
        return False
    quoted = QUOTED_STRING.match(text)
    local = quoted[0] if quoted else text.rpartition("@")[0]
    if text[len(local) : len(local) + 1] != "@" or not (quoted or DOT_STRING.fullmatch(local)):
        return False
    if len(local.encode()) > 64:
        return False
    return _domain(text[len(local) + 1 :])
