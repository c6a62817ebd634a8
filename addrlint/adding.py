"""Comments that ignore what is found, written into files; what they mean is in ``ignoring``."""

from __future__ import annotations

from addrlint.ignoring import Ignoring
from addrlint.inputs import Input, Inputs, complain
from addrlint.judging import judged
from addrlint.language import say
from addrlint.profile import Profile
from addrlint.reporters.terminal import counted
from addrlint.sources.document import Document
from addrlint.sources.interface import SourceError, encoded
from addrlint.sources.kinds import Kind
from addrlint.writing import WriteError, replace

_ENDS = {"<!--": " -->"}


def add_ignores(files: list[Input], inputs: Inputs, reason: str) -> int:
    """Write a comment above each line with faults; return the exit code.

    Files whose format has no comments, and lines where one would change what is read, stay as they
    are, and are told of.

    Args:
        files: the files.
        inputs: the run.
        reason: stands behind the comment; "" for none.
    """
    added = changed = 0
    for file in files:
        try:
            kind = inputs.kind(file)
            with file.opened() as stream:
                raw = stream.read()
            profile = inputs.settings(file).profile(file.name)
            new, count, left = _commented(inputs, file, kind, raw, profile, reason)
            if count and file.path != "-":
                replace(file.path, new, raw)
                added += count
                changed += 1
            if left:
                form = "{path}: {findings} can't be ignored by a comment; see --baseline"
                what = counted(left, "finding")
                inputs.messages.append(say(form, path=file.name, findings=what))
        except (SourceError, OSError, WriteError) as error:
            inputs.fail(error, file)
    inputs.complain()
    form = "Added {comments} in {files}."
    complain(say(form, comments=counted(added, "comment"), files=counted(changed, "file")))
    return 2 if inputs.failed else 0


def _commented(
    inputs: Inputs, file: Input, kind: Kind | None, raw: bytes, profile: Profile, reason: str
) -> tuple[bytes, int, int]:
    """Return the file with its comments, how many were added, and how many faults are left."""
    before = _faults(inputs, file, kind, raw, profile)
    sign = kind.comment if kind is not None else "#" if inputs.layout(file) is None else ""
    if not before or not sign:
        return raw, 0, sum(len(codes) for codes in before.values())
    new, count = raw, 0
    # From the end backwards, so that no line moves before its turn.
    for line, codes in sorted(before.items(), reverse=True):
        document = inputs.document(new, file, kind)
        text = _comment(sign, codes, reason)
        tried = _with_line(document, new, line, text)
        # What is read must be the same but for these faults, and what the file means all the same.
        after = _faults(inputs, file, kind, tried, profile)
        expected = {at: own for at, own in before.items() if at < line}
        meant = _meaning(inputs.document(tried, file, kind))
        if after == expected and meant == _meaning(document):
            new, count = tried, count + 1
        else:
            before = {at: own for at, own in before.items() if at != line}
    left = sum(len(codes) for codes in _faults(inputs, file, kind, new, profile).values())
    return new, count, left


def _faults(
    inputs: Inputs, file: Input, kind: Kind | None, raw: bytes, profile: Profile
) -> dict[int, tuple[str, ...]]:
    """Return the codes of what is found and not ignored, by line."""
    found: dict[int, set[str]] = {}
    ignoring = Ignoring(inputs.document(raw, file, kind))
    try:
        for candidate in inputs.candidates_of(raw, file, kind):
            for finding in ignoring.parted(candidate, judged(candidate, profile))[0]:
                found.setdefault(candidate.line, set()).add(finding.code)
    except SourceError:
        return {-1: ("",)}
    return {line: tuple(sorted(codes)) for line, codes in found.items()}


def _meaning(document: Document) -> object:
    """Return what a file means, if its format can hold texts of several lines; else None."""
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
    except (SourceError, SyntaxError, ValueError) as error:
        return type(error)
    return None


def _comment(sign: str, codes: tuple[str, ...], reason: str) -> str:
    behind = f" {reason.strip()}" if reason.strip() else ""
    return f"{sign} addrlint: ignore-next-line[{', '.join(codes)}]{behind}{_ENDS.get(sign, '')}"


def _with_line(document: Document, raw: bytes, line: int, comment: str) -> bytes:
    """Return a file with one more line before ``line``, indented as that is."""
    start = document.starts[line - 1]
    text = document.text
    end = start
    while end < len(text) and text[end] in " \t":
        end += 1
    ending = "\r\n" if "\r\n" in text[: text.find("\n") + 1] else "\n"
    mark = len(raw) - len(encoded(text, document.encoding))
    whole = text[:start] + text[start:end] + comment + ending + text[start:]
    return raw[:mark] + encoded(whole, document.encoding)
