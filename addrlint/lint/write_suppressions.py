"""Adds suppression comments to files (``--add-ignore``)."""

from __future__ import annotations

from addrlint.errors import UsageError
from addrlint.i18n.language import translate
from addrlint.lint.check_candidate import check_candidate
from addrlint.lint.inputs import Input, Inputs
from addrlint.lint.suppressions import Suppressions
from addrlint.reporters.stderr import complain
from addrlint.reporters.terminal import counted
from addrlint.sources.atomic_write import replace
from addrlint.sources.candidate import SourceError, encoded
from addrlint.sources.document import Document
from addrlint.sources.file_types import FileType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.lint.lint_file import LintFile

_ENDS = {"<!--": " -->"}


def add_ignores(files: list[Input], inputs: Inputs, reason: str) -> int:
    """Write a comment above each line with findings, or at its end; return the exit code.

    Files whose format has no comments, and lines where a comment would change the content, are not
    changed; they are reported.

    Args:
        files: the files.
        inputs: the inputs of the run.
        reason: the text after the comment; "" for none.

    Raises:
        UsageError: if the reason can't be part of a comment.
    """
    if "-->" in reason or not reason.isprintable():
        raise UsageError(
            translate("--add-ignore: the reason must be one printable line without -->")
        )
    added = changed = 0
    for file in files:
        try:
            with file.opened() as stream:
                raw = stream.read()
            new, count, left = _commented(inputs.resolve(file), raw, reason)
            if count and file.path != "-":
                replace(file.path, new, raw)
                added += count
                changed += 1
            if left:
                form = "{path}: {findings} cannot be ignored by a comment; use --baseline"
                what = counted(left, "finding")
                inputs.messages.append(translate(form, path=file.name, findings=what))
        except Exception as error:
            inputs.fail(error, file)
    inputs.complain()
    form = "Added {comments} to {files}."
    complain(translate(form, comments=counted(added, "comment"), files=counted(changed, "file")))
    return 2 if inputs.failed else 0


def _commented(file: LintFile, raw: bytes, reason: str) -> tuple[bytes, int, int]:
    """Return the file with comments, the number of comments, and the number of findings left."""
    before, texts = _faults(file, raw)
    sign = "#" if file.layout() is None else ""
    if file.file_type is not None:
        sign = _sign(file.file_type, file.input.name, raw)
    if not before or not sign:
        return raw, 0, sum(len(codes) for codes in before.values())
    new, count = raw, 0
    kept: dict[int, tuple[str, ...]] = {}  # lines that can't have a comment
    # Go backwards, so that the numbers of the remaining lines stay valid.
    for line, codes in sorted(before.items(), reverse=True):
        document = file.document(new)
        meant = _meaning(document)
        for is_above in (True, False):
            if not is_above and meant is None:
                continue  # it is unknown whether a comment may follow a value in this format
            text = _comment(sign, codes, reason, is_above)
            tried = _with_comment(document, new, line, text, is_above)
            # Apart from the suppressed findings, the addresses and the content must stay the same.
            expected = {at: own for at, own in before.items() if at < line}
            expected |= {at + is_above: own for at, own in kept.items()}
            after = _faults(file, tried)
            if after == (expected, texts) and meant == _meaning(file.document(tried)):
                new, count = tried, count + 1
                kept = {at + is_above: own for at, own in kept.items()}
                break
        else:
            kept[line] = codes
    return new, count, sum(len(codes) for codes in kept.values())


def _sign(kind: FileType, name: str, raw: bytes) -> str:
    """Return the sign that starts a comment line in a file; "" if comments are not possible."""
    if kind.name == "rst":
        # A comment in reStructuredText needs empty lines around it.
        return "//" if name.lower().endswith((".adoc", ".asciidoc")) else ""
    if kind.name == "fixture-sql" and b"from stdin" in raw.lower():
        return ""  # COPY data can't contain comments
    return kind.comment


def _faults(file: LintFile, raw: bytes) -> tuple[dict[int, tuple[str, ...]], list[str]]:
    """Return the codes of findings that are not suppressed, by line, and all addresses."""
    found: dict[int, set[str]] = {}
    texts = []
    ignoring = Suppressions(file.document(raw))
    try:
        for candidate in file.candidates_of(raw):
            texts.append(candidate.text)
            for finding in ignoring.partition(candidate, check_candidate(candidate, file.profile))[
                0
            ]:
                found.setdefault(candidate.line, set()).add(finding.code)
    except SourceError:
        return {-1: ("",)}, []
    return {line: tuple(sorted(codes)) for line, codes in found.items()}, texts


def _meaning(document: Document) -> object:
    """Return the parsed content of a file, if its format has multi-line strings; else None."""
    try:
        if document.kind == "python":
            import ast

            return ast.dump(ast.parse(document.text))
        if document.path.endswith((".yml", ".yaml", ".cff")):
            from addrlint.sources.formats.yaml import values

            return [(path, value.text) for path, value in values(document)]
        if document.path.endswith(".toml"):
            from addrlint.sources.formats.toml import values as texts

            return [(path, value.text) for path, value in texts(document)]
        if document.kind == "markdown":
            return _tokens(document.text)
        if document.kind == "html":
            return _events(document.text)
    except (SourceError, SyntaxError, ValueError) as error:
        return type(error)
    return None


def _tokens(text: str) -> list[tuple[str, str]]:
    """Return the tokens of a Markdown page without comments; tables are parsed as on GitHub."""
    from markdown_it import MarkdownIt

    found: list[tuple[str, str]] = []
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        for one in token.children or [token]:
            if not (one.type.startswith("html") and one.content.lstrip().startswith("<!--")):
                found.append((one.type, one.content.strip()))
    return [one for one in found if one != ("text", "")]


def _events(text: str) -> list[tuple[str, str]]:
    """Return the tags and texts of an HTML page without comments and white space."""
    from html.parser import HTMLParser

    found: list[tuple[str, str]] = []
    raw = ""

    class Parser(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            nonlocal raw
            raw = tag if tag in ("textarea", "title") else raw
            found.append((tag, repr(attrs)))

        def handle_endtag(self, tag: str) -> None:
            nonlocal raw
            raw = "" if tag == raw else raw
            found.append(("/", tag))

        def handle_data(self, data: str) -> None:
            if data.strip():
                found.append(("", " ".join(data.split())))

        def handle_comment(self, data: str) -> None:
            if raw:
                found.append((raw, data))  # inside such an element this is text, not a comment

    Parser().feed(text)
    return found


def _comment(sign: str, codes: tuple[str, ...], reason: str, is_above: bool) -> str:
    behind = f" {reason.strip()}" if reason.strip() else ""
    word = "ignore-next-line" if is_above else "ignore"
    return f"{sign} addrlint: {word}[{', '.join(codes)}]{behind}{_ENDS.get(sign, '')}"


def _with_comment(document: Document, raw: bytes, line: int, comment: str, is_above: bool) -> bytes:
    """Return a file with a comment above ``line``, with its indentation, or at its end."""
    start = document.starts[line - 1]
    text = document.text
    end = start
    if is_above:
        # Comments in AsciiDoc and in Debian control files must start at the beginning of a line.
        is_first = document.kind in ("rst", "control")
        while not is_first and end < len(text) and text[end] in " \t":
            end += 1
        ending = "\r\n" if "\r\n" in text[: text.find("\n") + 1] else "\n"
        whole = text[:start] + text[start:end] + comment + ending + text[start:]
    else:
        while end < len(text) and text[end] not in "\r\n":
            end += 1
        whole = f"{text[:end]}  {comment}{text[end:]}"
    mark = len(raw) - len(encoded(text, document.encoding))
    return raw[:mark] + encoded(whole, document.encoding)
