"""The pattern that proves rows of bytes silent, as ``screen`` does for one address; it judges nothing.

What it proves rests on the word of every rule in ``plain`` (``Plain``), as for the screen.
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

# PLAIN_LOCAL and PLAIN_DOMAIN with bounds: 62 octets at most before the @ and 63 in a label, 180 in
# all, so that no length limit can break (RFC 5321 section 4.5.3.1). An address that is longer is
# not proven, no more.
_FIRST, _NEXT = rb"[%b]{1,24}+", rb"[%b]{1,18}+"
_LOCAL = _FIRST + rb"(?:[._+-]%b){0,2}+(?=@)" % _NEXT
_LOWER, _ANY = b"a-z0-9", b"A-Za-z0-9"
_LABELS = rb"(?:[a-z0-9]{1,30}+(?:-[a-z0-9][a-z0-9]{0,29}+)?+\.){1,4}?"

# By so many characters a domain is told from the names that rules know; of more beginnings than
# these the pattern would be slow to make.
_BEGINNING = 6
_MOST_BEGINNINGS = 4096

# A possessive group of CPython before 3.11.5 loses what its last round, the one that failed, had
# taken (gh-106052).
_POSSESSIVE = b"+" if re.match("(?:ab?c)++", "aca").end() == 2 else b""  # type: ignore[union-attr]


class RowPattern(NamedTuple):
    """How rows of one form are screened.

    Attributes:
        left: called with rows, each after its LF, and where they begin and end, yields what is not
            proven, as the group of a match: whole rows from their LF on, ends of rows from their @
            on, and names of domains of rows that are proven but for the domain.
        row: matches the row at a place, if it is proven but for its domain; its groups are the address
            and that domain.
        line: matches the line at a place that is a row with its cells as many as usual, and no line
            end within; one of its groups is the cell of the address, if no quote stands in it. None
            where a row is an address.
        names: domains of which a rule may speak.
        suffixes: below these a rule may speak of every domain.
        judges: whether a rule may speak of any domain, so that each has to be judged.
    """

    left: Callable[[bytes, int, int], Iterator[re.Match[bytes]]]
    row: Callable[[bytes, int], re.Match[bytes] | None]
    line: Callable[[bytes, int], re.Match[bytes] | None] | None
    names: frozenset[bytes]
    suffixes: tuple[bytes, ...]
    judges: bool


class Field(NamedTuple):
    """Where in a row the address stands: none of these is set where a row is an address.

    Attributes:
        delimiter: one byte.
        before: fields before the address.
        behind: fields behind it.
        quoted: it stands in quotes.
        ending: how rows end: LF or CR LF.
        bare: the fields, by their numbers from 0, that seldom stand in quotes.
    """

    delimiter: bytes = b""
    before: int = 0
    behind: int = 0
    quoted: bool = False
    ending: bytes = b"\n"
    bare: frozenset[int] = frozenset()


WHOLE = Field()


def row_pattern(
    checker: Checker, field: Field = WHOLE, refused: Iterable[str] = ()
) -> RowPattern | None:
    """Return the pattern for one profile and form of rows; None where nothing can be proven.

    Args:
        checker: of the profile.
        field: where the address stands.
        refused: domains that are never proven, whatever the rules say.
    """
    known = _known(checker, frozenset(refused))
    return None if known is None else _made(known, field)


class _Known(NamedTuple):
    """Patterns of what rules are silent of, and of which domains they may speak."""

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
    # Those that most addresses end in first: they are tried in this order.
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
def _made(known: _Known, field: Field) -> RowPattern:
    local, top, name, far, names, suffixes, judges = known
    before, behind = _around(field)
    end = behind + field.ending
    usual, rest = _around(field, field.bare)
    rest += field.ending[:-1]
    # What ends the domain is known by then, so that the first byte of it will do.
    first = b'"' if field.quoted else _first(field)
    outside = b"[^%b]*+" % _in_class(first[:1])
    # In rows of great domains and of those unlike all names nothing is left behind, and their local
    # part is looked at once. The last group takes whatever comes, so that nothing is given back
    # where that is allowed.
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
    """Return one more way for a domain to be proven: it begins as none of ``names`` does.

    Most domains that are not great are known by that to be none of the names, and end in no suffix.
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


def _first(field: Field) -> bytes:
    """Return what comes behind the address in its row."""
    return field.delimiter if field.behind else field.ending


def _local(names: frozenset[str]) -> bytes:
    """Return a pattern of plain local parts that are none of ``names`` in any case.

    Most local parts have a separator or end in a digit, by which they are soon told from names:
    of those with a separator the rest is looked at. Its first character is any of the first ones, so
    that a few more local parts are not proven.
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
        # The few with capitals: as a whole and in any case.
        b"(?=[A-Z])(?!%b@)" % _trie(words, any_case=True) + _LOCAL % ((_ANY,) * 2),
    )
    return b"(?:%b)" % b"|".join(ways)


def _around(field: Field, bare: frozenset[int] = frozenset()) -> tuple[bytes, bytes]:
    """Return what stands before and behind an address in its row: fields without line ends."""
    if not field.delimiter:
        return b"", b""
    mark = re.escape(field.delimiter)
    ways = _fields(field)
    count = field.before + 1 + field.behind
    one = [ways[0] if number in bare else b"(?:%b|%b)" % ways for number in range(count)]
    quote = b'"' * field.quoted
    before = b"".join(way + mark for way in one[: field.before])
    return before + quote, quote + b"".join(mark + way for way in one[field.before + 1 :])


def _fields(field: Field) -> tuple[bytes, bytes]:
    """Return what a field is without and within quotes."""
    return b"[%b]*+" % _all_but(b'"\r\n' + field.delimiter), rb'"(?:[^"\r\n]++|"")*+"'


def _line(field: Field) -> Callable[[bytes, int], re.Match[bytes] | None]:
    before, behind = _around(field._replace(quoted=False))
    bare, quoted = _fields(field)
    cell = b'(?:(%b)|"([^"\r\n]*+)"|%b)' % (bare, quoted)
    return re.compile(before + cell + behind + field.ending).match


def _all_but(others: bytes) -> bytes:
    """Return ranges of all other bytes, for use within brackets: that is quicker than ``[^...]``."""
    edges = sorted({-1, 256, *others})
    ranges = [(low + 1, high - 1) for low, high in pairwise(edges) if high - low > 1]
    return b"".join(b"\\x%02x-\\x%02x" % pair for pair in ranges)


def _in_class(char: bytes) -> bytes:
    """Return a character as it stands within brackets of a pattern."""
    return b"\\" + char if char in b"^-]\\" else char


def _trie(words: Iterable[bytes], any_case: bool = False) -> bytes:
    """Return a pattern of the words in which no beginning is tried twice."""
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
