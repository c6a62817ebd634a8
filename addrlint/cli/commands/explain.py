"""Implements ``addrlint explain``: explains SMTP codes, replies, bounces and logs."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator

from addrlint.errors import UsageError
from addrlint.i18n.language import current_language, translate
from addrlint.replies.causes import blame_of
from addrlint.replies.code_lookup import entry, is_code
from addrlint.replies.comparison import compare
from addrlint.reporters.output import Output

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.replies.explanation import Explanation
    from addrlint.reporters.explanation import Page

# At most this many bytes of a text are read; longer logs need --summary, which reads line by line.
_MOST = 4 << 20


def run(options: Namespace) -> int:
    """Explain the given codes and texts; return 0, or 1 if no reply was recognised.

    Raises:
        UsageError: if nothing is given, or a file can't be read.
    """
    given: list[str] = options.what
    output = Output()
    if options.summary:
        return _summarised(given, options, output)
    if not given:
        raise UsageError(
            translate(
                "nothing to explain: give a code, or a reply in quotes, as in addrlint explain "
                '"553 ..."'
            )
        )
    codes = [code for word in given for code in word.split()]
    if all(map(is_code, codes)) and not any(map(os.path.exists, given)):
        _of_codes(codes, options, output)
        return 0
    recognised = False
    many = len(given) > 1
    for number, what in enumerate(given):
        recognised |= _of_text(what, options, output, many, number)
    return 0 if recognised else 1


def _of_codes(codes: list[str], options: Namespace, output: Output) -> None:
    from addrlint.reporters import explanation as forms

    lang = current_language()
    kinds = ["." in code for code in codes]
    if len(codes) == 2 and kinds[0] == kinds[1] and codes[0] != codes[1]:
        comparison = compare(codes[0], codes[1], lang)
        if options.output_format == "json":
            output.write([forms.written(forms.comparison_object(comparison))])
            return
        pages = forms.comparison_pages(comparison, lang)
    else:
        entries = [entry(code, lang) for code in dict.fromkeys(codes)]
        if options.output_format == "json":
            output.write([forms.written(forms.entries_object(entries))])
            return
        pages = [forms.entry_page(one, lang) for one in entries]
    output.write(_formed(pages, options, output))


def _formed(pages: list[Page], options: Namespace, output: Output) -> Iterator[str]:
    from addrlint.reporters import explanation as forms

    if options.output_format == "markdown":
        return forms.as_markdown(pages)
    colour = output.is_terminal and not os.environ.get("NO_COLOR")
    return forms.as_text(pages, colour)


def _of_text(what: str, options: Namespace, output: Output, many: bool, number: int) -> bool:
    from addrlint.replies.explanation import explain
    from addrlint.reporters import explanation as forms

    text = _read(what)
    found = explain(text, lang=current_language())
    if options.output_format == "json":
        output.write([forms.written(forms.explanation_object(found), None if many else 2)])
        return bool(found.replies)
    if number:
        output.write(["\n"])
    if not found.replies:
        from addrlint.replies.code_lookup import texts

        output.write([f"{texts(current_language()).WORDS['no-reply']}\n"])
        return False
    pages = [forms.reply_page(reply, current_language()) for reply in found.replies]
    output.write(_formed(pages, options, output))
    output.write(_of_addresses(found, current_language()))
    if found.left_out:
        more = translate(
            "{count} more replies are not explained; --summary counts all of them by cause.",
            count=found.left_out,
        )
        output.write([f"\n{more}\n"])
    return True


def _of_addresses(found: Explanation, lang: str) -> Iterator[str]:
    from addrlint.replies.code_lookup import texts
    from addrlint.reporters.terminal import Full
    from addrlint.sources.candidate import argument
    from addrlint.syntax.characters import visible

    reporter = Full(False, True)
    for result in found.addresses:
        yield "\n"
        if result.findings:
            yield from reporter.result(argument(result.text), result)
        else:
            form: str = texts(lang).WORDS["nothing-found"]
            yield form.format(address=visible(result.text)) + "\n"


def _read(what: str) -> bytes | str:
    """Return the content of the file or of standard input that an argument names, else itself."""
    if what == "-":
        return sys.stdin.buffer.read(_MOST)
    try:
        if os.path.isfile(what):
            with open(what, "rb") as file:
                return file.read(_MOST)
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and "\n" not in what and len(what) < 200:
            raise UsageError(f"{what}: {(error.strerror or str(error)).lower()}") from error
    return what


def _summarised(given: list[str], options: Namespace, output: Output) -> int:
    """Count replies by cause, and list up to twenty addresses per cause, or all with ``--all``."""
    from addrlint.replies.code_lookup import texts
    from addrlint.reporters import explanation as forms
    from addrlint.syntax.characters import visible

    counts: dict[str, int] = {}
    domain_findings = {"yes": 0, "no": 0, "unknown": 0}
    examples: dict[str, dict[str, None]] = {}
    for cause, addresses in _causes(given or ["-"]):
        counts[cause] = counts.get(cause, 0) + 1
        domain_findings[blame_of(cause)] += 1
        kept = examples.setdefault(cause, {})
        for address in addresses:
            if options.all or len(kept) < 20:
                kept[address] = None
    ordered = sorted(counts.items(), key=lambda item: -item[1])
    words = texts(current_language())
    if options.output_format == "json":
        for cause, count in ordered:
            line = {
                "type": "cause",
                "cause": cause,
                "count": count,
                "addresses": list(examples[cause]),
            }
            output.write([forms.written(line, None)])
        total = {
            "type": "summary",
            "replies": sum(counts.values()),
            "address_at_fault": domain_findings,
        }
        output.write([forms.written(total, None)])
        return 0 if counts else 1
    for cause, count in ordered:
        output.write([f"{count:>8}  {cause}: {words.CAUSES[cause][0]}\n"])
        output.write(f"          {visible(address)}\n" for address in examples[cause])
    output.write(
        [words.WORDS["summary"].format(count=sum(counts.values()), **domain_findings) + "\n"]
    )
    return 0 if counts else 1


def _causes(given: list[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    from addrlint.replies.explanation import causes, explain

    for what in given:
        if os.path.isdir(what):
            inside = [os.path.join(what, name) for name in sorted(os.listdir(what))]
            yield from _causes([path for path in inside if os.path.isfile(path)])
        elif what.lower().endswith(".eml"):
            for reply in explain(_read(what)).replies:
                yield reply.cause, reply.addresses
        elif what == "-":
            yield from causes(line.decode("utf-8", "replace") for line in sys.stdin.buffer)
        else:
            try:
                with open(what, "rb") as file:
                    yield from causes(line.decode("utf-8", "replace") for line in file)
            except OSError as error:
                raise UsageError(f"{what}: {(error.strerror or str(error)).lower()}") from error
