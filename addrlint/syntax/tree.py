"""Defines the larger nodes of the tree, from the local part to the whole text."""

from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.syntax.grammar import DOT_LOOK_ALIKES, SPACE_RUN
from addrlint.syntax.lexer import Tokens
from addrlint.syntax.masking import mark_outer_spaces, opaque, overwritten, within
from addrlint.syntax.nodes import At as At
from addrlint.syntax.nodes import Atom as Atom
from addrlint.syntax.nodes import Comment as Comment
from addrlint.syntax.nodes import Dot as Dot
from addrlint.syntax.nodes import Group as Group
from addrlint.syntax.nodes import Label as Label
from addrlint.syntax.nodes import Literal as Literal
from addrlint.syntax.nodes import Node as Node
from addrlint.syntax.nodes import Quoted as Quoted
from addrlint.syntax.nodes import Space as Space
from addrlint.syntax.nodes import Special as Special
from addrlint.syntax.nodes import Stray as Stray
from addrlint.syntax.nodes import Token as Token
from addrlint.syntax.nodes import without_invisible
from addrlint.syntax.span import Span

_SPACE_RUN = late(SPACE_RUN, "finditer")
_DOTS = late(f"[.{DOT_LOOK_ALIKES}]", "split")


class Local(Node):
    """The local part: the text before the last unquoted @, without white space at its ends.

    ``is_at_start`` says whether only white space comes before it in the whole text, ``has_no_at``
    whether no @ follows it. ``source`` is where its tokens come from on first access.
    ``domain_name`` is the text of its domain, if a rule about dots may need it.
    """

    __slots__ = (
        "_masked",
        "_quoted",
        "_tokens",
        "domain_name",
        "has_no_at",
        "is_at_start",
        "source",
    )

    def __init__(self, start: int, text: str) -> None:
        self.start = start
        self.text = text
        self.source: tuple[Tokens, int, int] | None = None
        self.is_at_start = True
        self.has_no_at = False
        self.domain_name = ""
        self._masked: str | None = None
        self._tokens: tuple[Token, ...] | None = None
        self._quoted: tuple[Quoted, ...] | None = None

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens; empty if the parser did not need to tokenize the text."""
        if self._tokens is None:
            source = self.source
            self._tokens = () if source is None else source[0].between(source[1], source[2])
        return self._tokens

    @property
    def masked(self) -> str:
        """The text with quoted strings, comments and opaque forms replaced by letters.

        It is as long as ``text``, so positions in both are the same; a rule that searches it never
        matches quoted text.
        """
        if self._masked is None:
            source = self.source
            covered = []
            if source is not None and ("q" in source[0].kinds or "c" in source[0].kinds):
                covered = [token.span for token in self.tokens if type(token) in (Quoted, Comment)]
            covered += opaque(self.text, self.start, self.has_no_at)
            self._masked = overwritten(self.text, self.start, covered)
        return self._masked

    @masked.setter
    def masked(self, text: str) -> None:
        self._masked = text

    @property
    def is_blank(self) -> bool:
        """Whether it has no visible characters, so that a fix would leave it empty."""
        return not "!" <= self.text[:1] <= "~" and not without_invisible(self.text)

    def can_drop(self, index: int) -> bool:
        """Whether the invisible character at ``index`` starts the text and visible text follows."""
        return index == 0 and self.is_at_start and not self.is_blank

    @property
    def quoted(self) -> tuple[Quoted, ...]:
        """The quoted strings of the local part."""
        if self._quoted is None:
            self._quoted = tuple([token for token in self.tokens if type(token) is Quoted])
        return self._quoted

    def children(self) -> tuple[Node, ...]:
        """Return the tokens of the local part."""
        return self.tokens


class Domain(Node):
    """The domain: the text after the last unquoted @, without white space at its ends.

    ``tokens`` is empty if the parser did not need them.
    """

    __slots__ = ("_labels", "_masked", "_nonempty_labels", "_tld", "tokens")

    def __init__(self, start: int, text: str) -> None:
        self.start = start
        self.text = text
        self.tokens: tuple[Token, ...] = ()
        self._masked: str | None = None
        self._labels: tuple[Label, ...] | None = None
        self._nonempty_labels: tuple[Label, ...] | None = None
        self._tld: str | None = None

    @property
    def masked(self) -> str:
        """The text with each comment replaced by as many letters."""
        if self._masked is None:
            covered = [token.span for token in self.tokens if type(token) is Comment]
            self._masked = overwritten(self.text, self.start, covered)
        return self._masked

    @property
    def is_literal(self) -> bool:
        """Whether it starts with ``[``: an address literal, not a domain name."""
        return self.text.startswith("[")

    @property
    def literal(self) -> Literal | None:
        """The address literal, if the domain starts with one."""
        return Literal.leading(self.start, self.text) if self.is_literal else None

    @property
    def labels(self) -> tuple[Label, ...]:
        """The labels, with empty ones; none for a literal. Dot look-alikes also separate labels."""
        if self._labels is None:
            if self.is_literal:
                self._labels = ()
            else:
                text, at = self.text, self.start
                found = []
                parts = text.split(".") if text.isascii() else _DOTS(text)
                for part in parts:
                    found.append(Label(at, part))
                    at += len(part) + 1
                self._labels = tuple(found)
        return self._labels

    @property
    def nonempty_labels(self) -> tuple[Label, ...]:
        """The labels that are not empty."""
        if self._nonempty_labels is None:
            self._nonempty_labels = tuple([label for label in self.labels if label.text])
        return self._nonempty_labels

    @property
    def tld(self) -> str:
        """The last label that is not empty, cleaned and in lower case, or ""."""
        if self._tld is None:
            text = self.text
            last = text.rstrip(".").rpartition(".")[2]
            if last.isalnum() and text.isascii() and not self.is_literal:
                self._tld = last.lower()  # as below, without the labels
            else:
                self._tld = self.nonempty_labels[-1].clean.lower() if self.nonempty_labels else ""
        return self._tld

    @tld.setter
    def tld(self, name: str) -> None:
        self._tld = name

    def children(self) -> tuple[Node, ...]:
        """Return the tokens of the domain; empty if the parser did not need them."""
        return self.tokens


class DisplayName(Node):
    """A display name (RFC 5322 section 3.4); ``source`` is where its tokens come from."""

    __slots__ = ("source",)

    def __init__(self, start: int, text: str) -> None:
        super().__init__(start, text)
        self.source: tuple[Tokens, int, int] | None = None

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the display name."""
        if self.source is None:
            return Tokens(self.text, self.start).nodes
        return self.source[0].between(*self.source[1:])

    def children(self) -> tuple[Node, ...]:
        """Return the tokens of the display name."""
        return self.tokens


_NOTHING = Local(0, "")


class Mailbox(Node):
    """One mailbox in any form: ``local@domain``, or a display name and ``<local@domain>``.

    Attributes:
        display: the display name before ``<`` (RFC 5322 section 3.4), or None.
        angle: span from ``<`` to ``>``, both included, or None.
        route: the source route ``@a,@b:`` (RFC 5321 section 4.1.2, A-d-l), or None.
        scheme: span of ``mailto:`` before the address, or None.
        local: the local part; empty if nothing comes before the @.
        at: the @ between local part and domain, or None.
        domain: the domain, or None without an @.
        trailing_text: the text after ``>``, or None.
    """

    __slots__ = ("angle", "at", "display", "domain", "local", "route", "scheme", "trailing_text")

    def __init__(self, start: int, text: str) -> None:
        self.start = start
        self.text = text
        self.local = _NOTHING
        self.display: DisplayName | None = None
        self.angle: Span | None = None
        self.route: Node | None = None
        self.scheme: Span | None = None
        self.at: At | None = None
        self.domain: Domain | None = None
        self.trailing_text: Node | None = None

    @property
    def addr_spec(self) -> Span:
        """Span of ``local@domain`` itself."""
        last = self.domain or self.at or self.local
        return Span(self.local.start, last.end)

    def children(self) -> tuple[Node, ...]:
        """Return the nodes of the mailbox, in order."""
        found = (self.display, self.route, self.local, self.at, self.domain, self.trailing_text)
        return tuple(node for node in found if node is not None)


class Address(Node):
    """The root of the tree: the whole text, with every mailbox in it.

    There is always at least one mailbox, though it may be empty.

    Attributes:
        mailboxes: the mailboxes, in the order of the text.
        separators: the commas and semicolons between mailboxes or after the last one.
        wrapping: span of a pair of quotes around the whole text, or None.
        groups: groups that were opened and closed.
        comments: comments outside display names.
        source: where the tokens come from on first access.
    """

    __slots__ = (
        "_hidden",
        "_spaces",
        "_tokens",
        "comments",
        "groups",
        "mailboxes",
        "separators",
        "source",
        "wrapping",
    )

    def __init__(self, text: str, mailboxes: tuple[Mailbox, ...]) -> None:
        self.start = 0
        self.text = text
        self.mailboxes = mailboxes
        self.separators: tuple[Token, ...] = ()
        self.groups: tuple[Group, ...] = ()
        self.comments: tuple[Token, ...] = ()
        self.source: Tokens | None = None
        self.wrapping: Span | None = None
        self._spaces: tuple[Space, ...] | None = None
        self._hidden: list[Span] | None = None
        self._tokens: tuple[Token, ...] | None = None

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The whole text as tokens."""
        if self._tokens is None:
            self._tokens = (self.source or Tokens(self.text)).nodes
        return self._tokens

    @tokens.setter
    def tokens(self, tokens: tuple[Token, ...]) -> None:
        self._tokens = tokens

    def specials(self, signs: str) -> list[Token]:
        """Return the tokens for special characters in ``signs`` that are not in a larger token."""
        if not any(sign in self.text for sign in signs):
            return []
        return (self.source or Tokens(self.text)).of(signs)

    @property
    def spaces(self) -> tuple[Space, ...]:
        """Runs of white space outside quotes, comments, display names and opaque forms."""
        if self._spaces is None:
            self._spaces = mark_outer_spaces(
                [Space(run.start(), run[0]) for run in _SPACE_RUN(self.text)],
                0,
                len(self.text),
                self.opaque,
            )
        return self._spaces

    @spaces.setter
    def spaces(self, found: tuple[Space, ...]) -> None:
        self._spaces = found

    def hides(self, place: int) -> bool:
        """Whether ``place`` is in a display name or in a form that one rule reports as a whole."""
        if self._hidden is None:
            names = [box.display.span for box in self.mailboxes if box.display is not None]
            self._hidden = sorted([*names, *self.opaque])
        return within(place, self._hidden)

    @property
    def opaque(self) -> list[Span]:
        """Spans of the forms that one rule reports as a whole: see ``masking.opaque``."""
        return opaque(self.text, 0, "@" not in self.text)

    @property
    def local(self) -> Local:
        """The local part of the first mailbox."""
        return self.mailboxes[0].local

    @property
    def domain(self) -> Domain | None:
        """The domain of the first mailbox, or None without an @."""
        return self.mailboxes[0].domain

    def children(self) -> tuple[Node, ...]:
        """Return the mailboxes."""
        return self.mailboxes

    def walk(self) -> Iterator[Node]:
        """Yield this node and every node below it, parents before children."""
        stack: list[Node] = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children()))
