"""Builds patterns that prove rows of bytes clean, as the fast path does for one address.

The proof relies on each rule's promise ``on_plain_address`` (``Plain``), as in ``fast_path``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from addrlint._named_tuple import NamedTuple
from addrlint.data.names import GREAT_DOMAINS, GREAT_TLDS
from addrlint.data.tlds import TLDS
from addrlint.engine.checker import Checker
from addrlint.rules.base import Plain, Rule
from addrlint.syntax.tree import Domain

# PLAIN_LOCAL and PLAIN_DOMAIN with bounds: at most 62 octets before the @, 63 in a label and 180 in
# total, so that no length limit can be exceeded (RFC 5321 section 4.5.3.1). A longer address is not
# proven and is checked by the rules.
_FIRST, _NEXT = rb"[%b]{1,24}+", rb"[%b]{1,18}+"
_LOCAL = _FIRST + rb"(?:[._+-]%b){0,2}+(?=@)" % _NEXT
_LOWER, _ANY = b"a-z0-9", b"A-Za-z0-9"
_LABELS = rb"(?:[a-z0-9]{1,30}+(?:-[a-z0-9][a-z0-9]{0,29}+)?+\.){1,4}?"

# The number of leading characters by which a domain is compared with the names that rules know, and
# the number of such prefixes up to which building the pattern is fast.
_BEGINNING = 6
_MOST_BEGINNINGS = 4096

# Before CPython 3.11.5, a possessive group loses the text that its last, failed iteration matched
# (gh-106052).
_POSSESSIVE = b"+" if re.match("(?:ab?c)++", "aca").end() == 2 else b""  # type: ignore[union-attr]


class RowPattern(NamedTuple):
    """The patterns that prove rows of one form clean.

    Attributes:
        left: called with rows, each after its LF, and their start and end; yields a match for each
            row that is not proven. Its group is the whole row from its LF, the end of the row from
            its @, or the domain of a row that is proven except for the domain.
        row: matches the row at a position if it is proven except for its domain; its groups are the
            address and the domain.
        line: matches the line at a position if it is a row with the usual number of cells and no
            line ends inside; one of its groups is the cell with the address, if it has no quote.
            None if each row is an address.
        names: the domains on which a rule may report.
        suffixes: a rule may report on every domain with one of these suffixes.
        judges: whether a rule may report on any domain, so that each one must be checked.
    """

    left: Callable[[bytes, int, int], Iterator[re.Match[bytes]]]
    row: Callable[[bytes, int], re.Match[bytes] | None]
    line: Callable[[bytes, int], re.Match[bytes] | None] | None
    names: frozenset[bytes]
    suffixes: tuple[bytes, ...]
    judges: bool


class AddressField(NamedTuple):
    """The position of the address in a row; the defaults are for rows that are an address.

    Attributes:
        delimiter: one byte.
        before: the number of cells before the address.
        behind: the number of cells after it.
        quoted: whether it is in quotes.
        ending: the line end of rows: LF or CR LF.
        bare: the numbers, from 0, of the cells that are rarely in quotes.
    """

    delimiter: bytes = b""
    before: int = 0
    behind: int = 0
    quoted: bool = False
    ending: bytes = b"\n"
    unquoted: frozenset[int] = frozenset()


WHOLE = AddressField()


def row_pattern(
    checker: Checker, field: AddressField = WHOLE, refused: Iterable[str] = ()
) -> RowPattern | None:
    """Return the patterns for one profile and form of rows; None if nothing can be proven.

    Args:
        checker: the checker of the profile.
        field: the position of the address.
        refused: domains that are never proven clean, whatever the rules say.
    """
    known = _known(checker, frozenset(refused))
    return None if known is None else _made(known, field)


class _Known(NamedTuple):
    """Patterns on which rules are silent, and the domains on which they may report."""

    local: bytes
    top: bytes
    name: bytes
    far: bytes
    names: frozenset[bytes]
    suffixes: tuple[bytes, ...]
    judges: bool


@lru_cache(16)
def _known(checker: Checker, unproven: frozenset[str]) -> _Known | None:
    engine = checker.engine
    if not engine.is_silent:
        return None
    rules = [rule for rule in engine.rules_on_plain() if Domain in rule.on]
    proves = checker.fast_path.proves
    # The alternatives are tried in order, so the most frequent top-level domains come first.
    seldom = sorted(tld for tld in TLDS.difference(GREAT_TLDS) if tld.isascii() and tld.isalpha())
    tlds = [tld for tld in (*GREAT_TLDS, *seldom) if proves(f"a@b-c-d.{tld}")]
    great = [
        name
        for name in GREAT_DOMAINS
        if proves(f"a@{name}") and name.split(".")[-1] in tlds and name not in unproven
    ]
    if not tlds or not great:
        return None
    name = _LABELS + _trie(name.encode() for name in tlds)
    names = _domains(
        rule for rule in rules if rule.promises.on_plain_address in (Plain.NAMES, Plain.SPEAKS)
    ).union(name.encode() for name in unproven)
    suffixes = tuple(
        _domains(rule for rule in rules if rule.promises.on_plain_address is Plain.SUFFIX)
    )
    judges = any(rule.promises.on_plain_address is Plain.DOMAIN for rule in rules)
    far = b"" if judges else _unlike(names, suffixes, name)
    top = _trie(name.encode() for name in great)
    return _Known(_local(engine.names), top, name, far, names, suffixes, judges)


@lru_cache(16)
def _made(known: _Known, field: AddressField) -> RowPattern:
    local, top, name, far, names, suffixes, judges = known
    before, behind = _around(field)
    end = behind + field.ending
    usual, rest = _around(field, field.unquoted)
    rest += field.ending[:-1]
    # The text after the domain is already matched, so its first byte is enough here.
    first = b'"' if field.quoted else _first(field)
    outside = b"[^%b]*+" % _in_class(first[:1])
    # Rows with a major domain, or with a domain unlike all names, match without any group, and
    # their local part is scanned only once. The last group matches any remaining text, so the
    # possessive groups, where the Python version allows them, never need to backtrack.
    left = rb"[^\n]*+(?:\n%b(?:@(?:%b%b)%b\n%b)*%b(?:@(?=%b%b\n))?%b)?%b(\n[^\n]*+|@[^\n]*+|%b)" % (
        usual + local,
        top,
        far,
        rest,
        usual + local,
        _POSSESSIVE,
        name,
        rest,
        _POSSESSIVE,
        _POSSESSIVE,
        outside,
    )
    return RowPattern(
        re.compile(left).finditer,
        re.compile(b"%b(%b@(%b))%b" % (before, local, name, end)).match,
        _line(field) if field.delimiter else None,
        names,
        suffixes,
        judges,
    )


def _unlike(names: frozenset[bytes], suffixes: tuple[bytes, ...], name: bytes) -> bytes:
    """Return an alternative that proves a domain whose prefix none of ``names`` has.

    This is enough to distinguish most minor domains from the names; they end in no suffix either.
    """
    beginnings = {one[:_BEGINNING] for one in names}
    if len(beginnings) > _MOST_BEGINNINGS:
        return b""
    lengths: dict[int, list[bytes]] = {}
    for suffix in suffixes:
        lengths.setdefault(len(suffix), []).append(suffix)
    behind = b"".join(b"(?<!%b)" % _trie(own) for own in lengths.values())
    before = b"(?!%b)" % _trie(sorted(beginnings)) if beginnings else b""
    return b"|" + before + name + behind


def _domains(rules: Iterable[Rule]) -> frozenset[bytes]:
    return frozenset(name.encode() for rule in rules for name in rule.domains())


def _first(field: AddressField) -> bytes:
    """Return the bytes that follow the address in its row."""
    return field.delimiter if field.behind else field.ending


def _local(names: frozenset[str]) -> bytes:
    """Return a pattern for plain local parts that are not one of ``names`` in any case.

    Most local parts have a separator or end in a digit, which quickly distinguishes them from
    names. After a separator, the rest is compared with the rests of the names; their first
    characters are combined into one class, so that a few more local parts are not proven.
    """
    if not names:
        return _LOCAL % ((_ANY,) * 2)
    words = [name.encode() for name in sorted(names)]
    partition = [re.split(rb"[._+-]", word, maxsplit=1) for word in words]
    rests = [rest for _, rest in (pair for pair in partition if len(pair) == 2) if rest]
    single = [pair[0] for pair in partition if len(pair) == 1]
    first, following = _FIRST % _LOWER, _NEXT % _LOWER
    unlike = b""
    if rests:
        heads = b"".join(sorted({rest[:1] for rest in rests}))
        unlike = b"(?![%b]%b@)" % (heads, _trie(rest[1:] for rest in rests))
    numbered = b"" if any(word[-1:].isdigit() for word in single) else b"|(?<=[0-9])"
    ways = (
        b"%b(?:[._+-]%b%b(?:[._+-]%b)?+%b)(?=@)" % (first, unlike, following, following, numbered),
        b"(?!%b@)%b(?=@)" % (_trie(single), first),
        # The few local parts with capitals are compared as a whole, ignoring case.
        b"(?=[A-Z])(?!%b@)" % _trie(words, any_case=True) + _LOCAL % ((_ANY,) * 2),
    )
    return b"(?:%b)" % b"|".join(ways)


def _around(field: AddressField, unquoted: frozenset[int] = frozenset()) -> tuple[bytes, bytes]:
    """Return patterns for the cells before and after an address, without line ends."""
    if not field.delimiter:
        return b"", b""
    mark = re.escape(field.delimiter)
    ways = _fields(field)
    count = field.before + 1 + field.behind
    one = [ways[0] if number in unquoted else b"(?:%b|%b)" % ways for number in range(count)]
    quote = b'"' * field.quoted
    before = b"".join(way + mark for way in one[: field.before])
    return before + quote, quote + b"".join(mark + way for way in one[field.before + 1 :])


def _fields(field: AddressField) -> tuple[bytes, bytes]:
    """Return the patterns of an unquoted and of a quoted cell."""
    return b"[%b]*+" % _all_but(b'"\r\n' + field.delimiter), rb'"(?:[^"\r\n]++|"")*+"'


def _line(field: AddressField) -> Callable[[bytes, int], re.Match[bytes] | None]:
    before, behind = _around(field._replace(quoted=False))
    unquoted, quoted = _fields(field)
    cell = b'(?:(%b)|"([^"\r\n]*+)"|%b)' % (unquoted, quoted)
    return re.compile(before + cell + behind + field.ending).match


def _all_but(others: bytes) -> bytes:
    """Return ranges of all other bytes for a character class, which is faster than ``[^...]``."""
    edges = sorted({-1, 256, *others})
    ranges = [(low + 1, high - 1) for low, high in pairwise(edges) if high - low > 1]
    return b"".join(b"\\x%02x-\\x%02x" % pair for pair in ranges)


def _in_class(char: bytes) -> bytes:
    """Return a character escaped for a character class."""
    return b"\\" + char if char in b"^-]\\" else char


def _trie(words: Iterable[bytes], any_case: bool = False) -> bytes:
    """Return a pattern for the words that tries no common prefix twice."""
    root: dict[int, dict[int, object]] = {}
    for word in words:
        place = root
        for char in word:
            place = place.setdefault(char, {})  # type: ignore[assignment]
        place[0] = {}
    return _branches(root, any_case)


def _branches(tree: dict[int, dict[int, object]], any_case: bool) -> bytes:
    ways = []
    for char, rest in tree.items():
        if char:
            one = re.escape(bytes((char,)))
            if any_case and one.isalpha():
                one = b"[%b%b]" % (one, one.upper())
            ways.append(one + _branches(rest, any_case))  # type: ignore[arg-type]
    if len(ways) == 1 and 0 not in tree:
        return ways[0]
    return b"(?:%b%b)" % (b"|".join(ways), b"|" * (0 in tree)) if ways else b""
