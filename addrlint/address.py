"""The larger nodes of the tree, from local part to whole text; they hold and judge nothing."""

from __future__ import annotations

from collections.abc import Iterator

from addrlint.cover import opaque as opaque
from addrlint.cover import overwritten, placed
from addrlint.cover import within as within
from addrlint.cover import without_templates as without_templates
from addrlint.grammar import DOT_LOOK_ALIKES, SPACE_RUN
from addrlint.leaves import Leaves
from addrlint.node import At as At
from addrlint.node import Atom as Atom
from addrlint.node import Comment as Comment
from addrlint.node import Dot as Dot
from addrlint.node import Label as Label
from addrlint.node import Leaf as Leaf
from addrlint.node import Literal as Literal
from addrlint.node import Node as Node
from addrlint.node import Quoted as Quoted
from addrlint.node import Space as Space
from addrlint.node import Special as Special
from addrlint.node import Stray as Stray
from addrlint.node import cleaned as cleaned
from addrlint.pattern import late
from addrlint.span import Span

_SPACE_RUN = late(SPACE_RUN, "finditer")
_DOTS = late(f"[.{DOT_LOOK_ALIKES}]", "split")


class Local(Node):
    """The local part: what stands before the last unquoted @, without white space at its ends.

    ``leads`` tells whether nothing but white space stands before it in the whole text, ``alone``
    whether no @ follows it. ``source`` is where its leaves are taken from when asked for.
    """

    __slots__ = ("_bare", "_leaves", "_quoted", "alone", "leads", "source")

    def __init__(self, start: int, text: str) -> None:
        self.start = start
        self.text = text
        self.source: tuple[Leaves, int, int] | None = None
        self.leads = True
        self.alone = False
        self._bare: str | None = None
        self._leaves: tuple[Leaf, ...] | None = None
        self._quoted: tuple[Quoted, ...] | None = None

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The leaves; none where the parser had no need to take the text apart."""
        if self._leaves is None:
            source = self.source
            self._leaves = () if source is None else source[0].between(source[1], source[2])
        return self._leaves

    @property
    def bare(self) -> str:
        """The text with quoted strings, comments and opaque forms overwritten by as many letters.

        Places in it are places in ``text``; what a rule finds in it is not quoted.
        """
        if self._bare is None:
            source = self.source
            covered = []
            if source is not None and ("q" in source[0].shape or "c" in source[0].shape):
                covered = [leaf.span for leaf in self.leaves if type(leaf) in (Quoted, Comment)]
            covered += opaque(self.text, self.start, self.alone)
            self._bare = overwritten(self.text, self.start, covered)
        return self._bare

    @bare.setter
    def bare(self, text: str) -> None:
        self._bare = text

    @property
    def is_blank(self) -> bool:
        """Whether nothing that can be seen is in it, so that a fix would leave nothing of it."""
        return not "!" <= self.text[:1] <= "~" and not cleaned(self.text)

    def loses_safely(self, index: int) -> bool:
        """Whether what can't be seen at ``index`` stands at an end of the text, before a name."""
        return index == 0 and self.leads and not self.is_blank

    @property
    def quoted(self) -> tuple[Quoted, ...]:
        """The quoted strings of the local part."""
        if self._quoted is None:
            self._quoted = tuple([leaf for leaf in self.leaves if type(leaf) is Quoted])
        return self._quoted

    def children(self) -> tuple[Node, ...]:
        """Return the leaves of the local part; none where the parser had no need to make them."""
        return self.leaves


class Domain(Node):
    """What stands after the last unquoted @, without white space at its ends.

    ``leaves`` are none where the parser had no need to make them.
    """

    __slots__ = ("_bare", "_filled", "_labels", "_tld", "leaves")

    def __init__(self, start: int, text: str) -> None:
        self.start = start
        self.text = text
        self.leaves: tuple[Leaf, ...] = ()
        self._bare: str | None = None
        self._labels: tuple[Label, ...] | None = None
        self._filled: tuple[Label, ...] | None = None
        self._tld: str | None = None

    @property
    def bare(self) -> str:
        """The text with each comment overwritten by as many letters."""
        if self._bare is None:
            covered = [leaf.span for leaf in self.leaves if type(leaf) is Comment]
            self._bare = overwritten(self.text, self.start, covered)
        return self._bare

    @property
    def is_literal(self) -> bool:
        """Whether it opens with ``[``: an address literal, not a name."""
        return self.text.startswith("[")

    @property
    def literal(self) -> Literal | None:
        """The address literal, if the domain opens with one."""
        if not self.is_literal:
            return None
        end = self.text.rfind("]") + 1
        return Literal(self.start, self.text[:end] if end else self.text, bool(end))

    @property
    def labels(self) -> tuple[Label, ...]:
        """The labels, empty ones too; none for a literal. Full-width dots divide as dots do."""
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
    def filled(self) -> tuple[Label, ...]:
        """The labels that are not empty."""
        if self._filled is None:
            self._filled = tuple([label for label in self.labels if label.text])
        return self._filled

    @property
    def tld(self) -> str:
        """The last label that is not empty, clean and in lower case; "" where there is none."""
        if self._tld is None:
            text = self.text
            last = text.rstrip(".").rpartition(".")[2]
            if last.isalnum() and text.isascii() and not self.is_literal:
                self._tld = last.lower()  # as below, without the labels
            else:
                self._tld = self.filled[-1].clean.lower() if self.filled else ""
        return self._tld

    @tld.setter
    def tld(self, name: str) -> None:
        self._tld = name

    def children(self) -> tuple[Node, ...]:
        """Return the leaves of the domain; none where the parser had no need to make them."""
        return self.leaves


class Display(Node):
    """A display name (RFC 5322 section 3.4); ``source`` is where its leaves are taken from."""

    __slots__ = ("source",)

    def __init__(self, start: int, text: str) -> None:
        super().__init__(start, text)
        self.source: tuple[Leaves, int, int] | None = None

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The leaves of the name."""
        if self.source is None:
            return Leaves(self.text, self.start).nodes
        return self.source[0].between(*self.source[1:])

    def children(self) -> tuple[Node, ...]:
        """Return the leaves of the name."""
        return self.leaves


_NOTHING = Local(0, "")


class Mailbox(Node):
    """One mailbox in any form: ``local@domain``, or a display name and ``<local@domain>``.

    Attributes:
        display: the display name before ``<`` (RFC 5322 section 3.4), or None.
        angle: span from ``<`` to ``>``, both included, or None.
        route: the source route ``@a,@b:`` (RFC 5321 section 4.1.2, A-d-l), or None.
        scheme: span of ``mailto:`` before the address, or None.
        local: the local part; empty where nothing stands before the @.
        at: the @ that divides, or None.
        domain: the domain, or None without an @.
        junk: what stands after ``>``, or None.
    """

    __slots__ = ("angle", "at", "display", "domain", "junk", "local", "route", "scheme")

    def __init__(self, start: int, text: str) -> None:
        self.start = start
        self.text = text
        self.local = _NOTHING
        self.display: Display | None = None
        self.angle: Span | None = None
        self.route: Node | None = None
        self.scheme: Span | None = None
        self.at: At | None = None
        self.domain: Domain | None = None
        self.junk: Node | None = None

    @property
    def spec(self) -> Span:
        """Place of ``local@domain`` itself."""
        last = self.domain or self.at or self.local
        return Span(self.local.start, last.end)

    def children(self) -> tuple[Node, ...]:
        """Return what the mailbox is made of, in order."""
        found = (self.display, self.route, self.local, self.at, self.domain, self.junk)
        return tuple(node for node in found if node is not None)


class Group(Node):
    """``name: mailboxes;`` (RFC 5322 section 3.4); ``name`` is the span of the name."""

    __slots__ = ("name",)

    def __init__(self, start: int, text: str, name: Span) -> None:
        super().__init__(start, text)
        self.name = name


class Address(Node):
    """The root: a whole text, with each mailbox that was found in it.

    There is always at least one mailbox, though all its parts may be empty.

    Attributes:
        mailboxes: in order of the text.
        separators: the commas and semicolons that divide mailboxes or follow the last.
        wrapping: span of the whole if one pair of quotes stands round it, or None.
        groups: groups that were opened and closed.
        comments: comments outside display names.
        source: where the leaves are taken from when asked for.
    """

    __slots__ = (
        "_hidden",
        "_leaves",
        "_spaces",
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
        self.separators: tuple[Leaf, ...] = ()
        self.groups: tuple[Group, ...] = ()
        self.comments: tuple[Leaf, ...] = ()
        self.source: Leaves | None = None
        self.wrapping: Span | None = None
        self._spaces: tuple[Space, ...] | None = None
        self._hidden: list[Span] | None = None
        self._leaves: tuple[Leaf, ...] | None = None

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The whole text, leaf by leaf."""
        if self._leaves is None:
            self._leaves = (self.source or Leaves(self.text)).nodes
        return self._leaves

    @leaves.setter
    def leaves(self, leaves: tuple[Leaf, ...]) -> None:
        self._leaves = leaves

    def specials(self, signs: str) -> list[Leaf]:
        """Return the special characters that no larger node took and that are one of ``signs``."""
        if not any(sign in self.text for sign in signs):
            return []
        return (self.source or Leaves(self.text)).of(signs)

    @property
    def spaces(self) -> tuple[Space, ...]:
        """Runs of white space outside quotes, comments, display names and opaque forms."""
        if self._spaces is None:
            self._spaces = placed(
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
        """Whether a character stands in a display name or in a form that one rule names whole."""
        if self._hidden is None:
            names = [box.display.span for box in self.mailboxes if box.display is not None]
            self._hidden = sorted([*names, *self.opaque])
        return within(place, self._hidden)

    @property
    def opaque(self) -> list[Span]:
        """Places of forms that one rule names whole: see ``opaque``."""
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
