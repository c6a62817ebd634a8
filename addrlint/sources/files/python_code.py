"""Reads Python with ``ast``: Django and Flask settings, calls that send mail, headers, setup()."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterator

from addrlint.sources import field_forms as people
from addrlint.sources.candidate import Candidate, is_torn, unreadable
from addrlint.sources.document import Document, Value, decoded
from addrlint.sources.heuristics import may_have_lost_its_at, why_not

TYPE_CHECKING = False
if TYPE_CHECKING:
    Form = Callable[[Value], Iterator[Candidate]]

# Names of settings with one mailbox, and below with people.
_ONE = frozenset(
    (
        "DEFAULT_FROM_EMAIL SERVER_EMAIL MAIL_DEFAULT_SENDER SECURITY_EMAIL_SENDER "
        "USER_EMAIL_SENDER_EMAIL WAGTAILADMIN_NOTIFICATION_FROM_EMAIL EMAIL_FROM FROM_EMAIL "
        "SENDER_EMAIL ADMIN_EMAIL CONTACT_EMAIL SUPPORT_EMAIL"
    ).split()
)
_SEVERAL = frozenset(("ADMINS", "MANAGERS"))
# The positions and keywords of sender and recipient arguments, by the name of the function.
_CALLS: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "send_mail": ((2, 3), ("from_email", "recipient_list")),
    "EmailMessage": ((2, 3, 4), ("from_email", "to", "bcc", "cc", "reply_to")),
    "EmailMultiAlternatives": ((2, 3, 4), ("from_email", "to", "bcc", "cc", "reply_to")),
    "sendmail": ((0, 1), ("from_addr", "to_addrs", "sender", "recipients")),
    "send_message": ((1, 2), ("from_addr", "to_addrs", "sender", "recipients")),
    "Message": ((1,), ("recipients", "sender", "cc", "bcc", "reply_to")),
    "setup": ((), ("author_email", "maintainer_email")),
}
_HEADERS = frozenset(
    "from sender to cc bcc reply-to return-path resent-from resent-to resent-cc".split()
)
_READS = frozenset(
    ("get", "getenv", "env", "config", "str", "email", "setdefault", "lazy_gettext", "_")
)
_LITERAL = re.compile(r"(?i)([rbfu]{0,2})('''|\"\"\"|'|\")")
_ESCAPE = re.compile(
    r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|N\{[^}]*\}|[0-7]{1,3}|\r?\n|.)", re.S
)
_MEANT = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_BETWEEN = re.compile(r"(?:[\s\\]|#[^\n]*)*")


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the address literals in settings for mail and in calls that send it.

    Raises:
        Unreadable: if it is not valid Python for the running version.
    """
    import warnings

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(document.text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise unreadable(document.path, "Python", error) from error
    nodes = list(ast.walk(tree))
    reader = _Reader(document, _constants(tree, nodes))
    # ast.walk goes level by level, so sort by position. The dict yields each constant only once.
    found = {(one.line, one.start): one for node in nodes for one in reader.of(node)}
    for place in sorted(found):
        yield found[place]


def _constants(tree: ast.Module, nodes: list[ast.AST]) -> dict[str, ast.expr]:
    """Return the names that a module binds exactly once, to a string."""
    bound = Counter(node.id for node in nodes if isinstance(node, ast.Name) and _binds(node))
    bound.update(node.arg for node in nodes if isinstance(node, ast.arg))
    texts: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, (ast.Constant, ast.JoinedStr)):
            for target in node.targets:
                if isinstance(target, ast.Name) and bound[target.id] == 1:
                    texts[target.id] = node.value
    return texts


def _binds(name: ast.Name) -> bool:
    return not isinstance(name.ctx, ast.Load)


class _Reader:
    def __init__(self, document: Document, constants: dict[str, ast.expr]) -> None:
        self._document = document
        self._constants = constants
        # Python's tokenizer ends lines only at these.
        self._starts = [0]
        for match in re.finditer(r"\r\n|\n|\r", document.text):
            self._starts.append(match.end())

    def of(self, node: ast.AST) -> Iterator[Candidate]:
        """Yield the addresses of one statement or call."""
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield from self._of_assignment(target, node.value)
        elif isinstance(node, (ast.AnnAssign, ast.AugAssign)) and node.value is not None:
            # A string that is appended to another one is not an address by itself.
            is_added = isinstance(node, ast.AugAssign)
            if not is_added or isinstance(node.value, (ast.List, ast.Tuple)):
                yield from self._of_assignment(node.target, node.value)
        elif isinstance(node, ast.Call):
            yield from self._of_call(node)
        elif isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value in _ONE | _SEVERAL:
                    yield from self._of_setting(str(key.value), value)

    def _of_assignment(self, target: ast.expr, value: ast.expr) -> Iterator[Candidate]:
        name = ""
        if isinstance(target, ast.Name):
            name = target.id
        elif isinstance(target, ast.Attribute):
            name = target.attr
        elif isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant):
            name = str(target.slice.value)
            if name.lower() in _HEADERS and not name.isupper():
                yield from self._of_header(name.lower(), value)
                return
        if name in _ONE or name in _SEVERAL:
            yield from self._of_setting(name, value)

    def _of_header(self, name: str, value: ast.expr) -> Iterator[Candidate]:
        form = people.mailbox if name in ("sender", "return-path") else people.mailboxes
        for text in self._texts(value):
            stripped = text.text.strip()
            if " " not in stripped or "<" in stripped or "," in stripped or is_torn(stripped):
                yield from form(text)

    def _of_setting(self, name: str, value: ast.expr) -> Iterator[Candidate]:
        value = _default(value)
        if name in _SEVERAL:
            yield from self._of_people(name, value)
            return
        if isinstance(value, ast.Set):
            yield from self._misshapen(value, "set-for-tuple", name)
        elif isinstance(value, (ast.Tuple, ast.List)):
            # Flask accepts a pair of name and address.
            for part in value.elts[-1:]:
                for text in self._texts(part):
                    yield from people.address_setting(text)
        else:
            for text in self._texts(value):
                if "@" not in text.text and may_have_lost_its_at(text.text):
                    yield from people.address_setting(text)
                else:
                    yield from people.setting(text)

    def _of_people(self, name: str, value: ast.expr) -> Iterator[Candidate]:
        if isinstance(value, ast.Constant) and isinstance(value.value, str) and "@" in value.value:
            yield from self._misshapen(value, "text-for-list", name)
            return
        if not isinstance(value, (ast.List, ast.Tuple, ast.Set)):
            return
        parts = value.elts
        texts = [part.value for part in parts if isinstance(part, ast.Constant)]
        if len(parts) == len(texts) == 2 and "@" not in str(texts[0]) and "@" in str(texts[1]):
            # (("Jane", "jane@...")) is just a pair, not a tuple that contains a pair.
            yield from self._misshapen(value, "pair-for-list", name)
            return
        for part in parts:
            if isinstance(part, ast.Set):
                yield from self._misshapen(part, "set-for-tuple", name)
            elif isinstance(part, (ast.Tuple, ast.List)):
                for text in self._texts(part.elts[-1]) if part.elts else ():
                    yield from people.address_setting(text)
            else:
                for text in self._texts(part):
                    yield from people.setting(text)

    def _of_call(self, node: ast.Call) -> Iterator[Candidate]:
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        known = _CALLS.get(name)
        if name in ("add_header", "replace_header") and len(node.args) > 1:
            header = node.args[0]
            if isinstance(header, ast.Constant) and str(header.value).lower() in _HEADERS:
                yield from self._of_header(str(header.value).lower(), node.args[1])
        elif known is None:
            for keyword in node.keywords:
                if keyword.arg in _ONE or keyword.arg in _SEVERAL:
                    yield from self._of_setting(keyword.arg, keyword.value)
                elif name == "dict" and keyword.arg in _CALLS["setup"][1]:
                    for text in self._texts(keyword.value):
                        yield from people.people(text, registry="pypi")
        if known is None:
            return
        places, names = known
        given = [node.args[at] for at in places if at < len(node.args)]
        given += [keyword.value for keyword in node.keywords if keyword.arg in names]
        for value in given:
            parts = value.elts if isinstance(value, (ast.List, ast.Tuple, ast.Set)) else [value]
            for part in parts:
                for text in self._texts(part):
                    if name == "setup":
                        yield from people.people(text, registry="pypi")
                    elif "@" in text.text and not why_not(text.text):
                        yield from people.mailbox(text)

    def _misshapen(self, node: ast.expr, what: str, name: str) -> Iterator[Candidate]:
        start, end = self._place(node)
        found = self._document.candidate(
            self._document.value(start, end),
            disabled_rules=("ALL",),
            notes=((what, {"name": name}),),
        )
        yield from (found,) if found is not None else ()

    def _texts(self, node: ast.expr) -> Iterator[Value]:
        """Yield the strings that a value may have; computed parts become template gaps."""
        node = _default(node)
        if isinstance(node, ast.IfExp):
            yield from self._texts(node.body)
            yield from self._texts(node.orelse)
        elif isinstance(node, ast.BoolOp):
            for part in node.values:
                yield from self._texts(part)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
            yield from self._texts(node.left)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr == "format":
                yield from self._texts(node.func.value)
            elif node.func.attr == "join" and len(node.args) == 1:
                parts = node.args[0]
                for part in parts.elts if isinstance(parts, (ast.List, ast.Tuple)) else ():
                    yield from self._texts(part)
        elif isinstance(node, ast.Name):
            if node.id in self._constants:
                yield from self._texts(self._constants[node.id])
        elif isinstance(node, ast.JoinedStr) or (
            isinstance(node, ast.Constant) and isinstance(node.value, str)
        ):
            value = self._literal(*self._place(node))
            if value is not None:
                yield value

    def _place(self, node: ast.expr) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return (
            self._index(node.lineno, node.col_offset),
            self._index(node.end_lineno, node.end_col_offset),
        )

    def _index(self, line: int, offset: int) -> int:
        """Return the index in the text of a byte offset in a line."""
        start = self._starts[line - 1]
        text = self._document.text
        piece = text[start : start + offset]
        if piece.isascii():
            return start + offset
        while len(piece.encode("utf-8", "surrogatepass")) > offset:
            piece = piece[:-1]
        return start + len(piece)

    def _literal(self, start: int, end: int) -> Value | None:
        """Return the value of a string literal or of adjacent string literals."""
        text = self._document.text
        pieces: list[Value] = []
        at = start
        while at < end:
            match = _LITERAL.match(text, at, end)
            if match is None:
                return None
            prefix, quote = match[1].lower(), match[2]
            close = _closing(text, match.end(), end, quote)
            if close < 0:
                return None
            if "r" in prefix:
                pieces.append(self._document.value(match.end(), close))
            else:
                pieces.append(decoded(self._document, match.end(), close, _ESCAPE, _meaning))
            at = close + len(quote)
            between = _BETWEEN.match(text, at, end)
            at = between.end() if between is not None else at
            if at < end and text[at] in "()":
                return None
        if len(pieces) == 1:
            return pieces[0]
        places = [place for piece in pieces for place in list(piece.places)[:-1]]
        whole = "".join(piece.text for piece in pieces)
        return Value(self._document, whole, [*places, pieces[-1].places[-1]], "escaped")


def _closing(text: str, at: int, end: int, quote: str) -> int:
    """Return the index of the closing quote of a string, or -1."""
    while True:
        found = text.find(quote, at, end)
        if found < 0:
            return -1
        backslashes = 0
        while found - backslashes - 1 >= at and text[found - backslashes - 1] == "\\":
            backslashes += 1
        if backslashes % 2 == 0:
            return found
        at = found + 1


def _default(node: ast.expr) -> ast.expr:
    """Return the default in a call such as ``os.environ.get(name, default)``, else the node."""
    if not isinstance(node, ast.Call):
        return node
    function = node.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    for keyword in node.keywords:
        if keyword.arg == "default":
            return keyword.value
    if name in _READS and len(node.args) == 2:
        return node.args[1]
    return node


def _meaning(match: re.Match[str]) -> str:
    found = match[0]
    kind = found[1]
    if kind in "xuU" and len(found) > 2:
        code = int(found[2:], 16)
        return chr(code) if code <= 0x10FFFF else "\ufffd"
    if kind == "N" and len(found) > 2:
        import unicodedata

        try:
            return unicodedata.lookup(found[3:-1])
        except KeyError:
            return "\ufffd"
    if kind in "01234567":
        return chr(int(found[1:], 8))
    if kind in "\r\n":
        return ""
    return _MEANT.get(kind, kind if kind in "\\'\"" else found)
