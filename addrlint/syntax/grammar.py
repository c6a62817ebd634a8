r"""Defines grammar productions and character classes as named patterns, each with its source.

Character classes are written for use inside ``[...]``.
"""

from __future__ import annotations

# RFC 5322 section 3.2.3: atext = ALPHA / DIGIT / "!" / "#" / "$" / "%" / "&" / "'" / "*" / "+" /
#   "-" / "/" / "=" / "?" / "^" / "_" / "`" / "{" / "|" / "}" / "~"
# RFC 6531 section 3.3: atext =/ UTF8-non-ascii
ATEXT = r"a-zA-Z0-9!#$%&'*+\-/=?^_`{|}~\x80-\U0010ffff"
# RFC 5321 section 4.1.2: Dot-string = Atom *("." Atom)
DOT_STRING = rf"[{ATEXT}]+(?:\.[{ATEXT}]+)*"

# Unicode general category Zs without U+0020 (RFC 6532 allows these, but nobody types them).
# The characters are listed one by one, without ranges, so that str.strip can use them too.
UNICODE_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u202f\u205f\u3000"
)
LINE_SEPARATORS = "\u2028\u2029"
C1_CONTROLS = "\x80-\x9f"
ZERO_WIDTH = "\u200b\u2060\ufeff"
SOFT_HYPHEN = "\u00ad"
JOINERS = "\u200c\u200d"
BIDI_MARKS = "\u061c\u200e\u200f"
# Embeddings, overrides and isolates can reverse the direction of the rest of a line (UAX #9).
BIDI_OVERRIDES = "\u202a-\u202e\u2066-\u2069"
# Unicode's Default_Ignorable_Code_Point, without the characters that have their own class above.
OTHER_INVISIBLE = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2061-\u2065\u206a-\u206f"
    "\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8\U000e0000-\U000e0fff"
)
# Unicode's bidirectional classes of right-to-left letters and numbers (RFC 5893 section 1.4).
RTL_CLASSES = ("R", "AL", "AN")
PRIVATE_USE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(17)
)
# Bytes that are not valid UTF-8, as Python's surrogateescape represents them (PEP 383).
ESCAPED_BYTES = "\udc80-\udcff"
SURROGATES = "\ud800-\udfff"
CURLY_QUOTES = "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033"
# The full-width and the small commercial at; NFKC maps both to U+0040.
AT_LOOK_ALIKES = "\uff20\ufe6b"
# Characters that UTS #46 maps to a full stop. A domain is split at them, and a rule reports them.
DOT_LOOK_ALIKES = "\u3002\uff0e\uff61"
REPLACEMENT = "\ufffd"

# Non-ASCII characters that have a rule of their own anywhere in an address, so the IDNA rules and
# the normalization rules ignore them.
OWNED = (
    UNICODE_SPACES
    + LINE_SEPARATORS
    + C1_CONTROLS
    + ZERO_WIDTH
    + SOFT_HYPHEN
    + JOINERS
    + BIDI_MARKS
    + BIDI_OVERRIDES
    + OTHER_INVISIBLE
    + PRIVATE_USE
    + NONCHARACTERS
    + SURROGATES
    + CURLY_QUOTES
    + AT_LOOK_ALIKES
    + DOT_LOOK_ALIKES
    + REPLACEMENT
)

# Forms that one rule reports as a whole, so rules about single characters ignore their content:
# template placeholders, HTML character references, "at" in place of @.
# Repeats are bounded and never cross their own brackets, so no text can make a search quadratic.
AT_VARIABLE = r"(?<![^\s<\"'(,;:])@[A-Za-z]\w{0,99}@(?![^\s>\"'),;])"
TEMPLATE = (
    r"\{\{[^{}\n]{0,99}\}\}|\{%[^%\n]{0,99}%\}|<%[^%<>\n]{0,99}%>|[$#%]\{[^{}\n]{0,99}\}"
    r"|\*\|[^|*\n]{0,99}\|\*|%%\w{1,99}%%|\[\[[^\[\]\n]{0,99}\]\]|%\(\w{1,99}\)s"
    r"|(?<![A-Za-z0-9%])%s(?![A-Za-z0-9])|\$[A-Z][A-Z_]{1,99}|\{[A-Za-z_][\w.]{0,99}\}"
    r"|[$%]\([A-Z][A-Z_.]{1,99}\)|#[A-Z][A-Z_]{1,99}#|" + AT_VARIABLE
)
HTML_ESCAPE = r"&(?:amp|lt|gt|quot|apos|nbsp|commat|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"
AT_WORD = r"(?i:(?<!\s)(?:\s*+[\[({]\s*+at\s*+[\])}]\s*+|\s++at\s++))"
DOT_WORD = r"(?i:(?<!\s)(?:\s*+[\[({]\s*+dot\s*+[\])}]\s*+|\s++dot\s++))"

# UTF-8 that was decoded as Windows-1252 or Latin-1: a lead byte and its continuation bytes appear
# as two or more characters (U+00C3 U+00BC for U+00FC).
_CONTINUATION = (
    "\\x80-\\xbf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
    "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178"
)
MOJIBAKE = (
    f"[\u00c2-\u00c5\u00ce-\u00d1\u00d8\u00d9][{_CONTINUATION}]"
    f"|\u00e2[\u20ac\u201a\u0192][{_CONTINUATION}]"
)

# Inside quotes, a closing bracket followed by text that a parser without support for quotes would
# take for a parameter, another path or a new line.
SMUGGLED = r">\s*[A-Za-z,;<]|>\s"

# White space that is never part of a local part or a domain. A non-ASCII space is atext (RFC 6531),
# so it stays in a local part; no U-label contains one, so it is stripped from a domain.
BLANK = " \t\r\n"
BLANK_IN_DOMAIN = BLANK + UNICODE_SPACES
# A run of one type of white space.
SPACE_RUN = f" ++|\t++|[\r\n]++|[{UNICODE_SPACES}]++"

# A plain local part and a plain domain, for the fast path. It takes addresses of at most 64 octets,
# so no length limit can be exceeded. Only single hyphens match, so no A-label and no reserved label
# matches.
PLAIN_LOCAL = r"[A-Za-z0-9]++(?:[._+-][A-Za-z0-9][A-Za-z0-9]*+)*+"
PLAIN_DOMAIN = r"(?:[A-Za-z0-9]++(?:-[A-Za-z0-9][A-Za-z0-9]*+)*+\.)+[A-Za-z]{2,}+"
