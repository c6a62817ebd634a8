"""Defines ``Finding``: one fault with its position, message, SMTP reply and fix."""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple
from addrlint.engine import recheck
from addrlint.i18n.language import LANGUAGES, capitalized, message_of, rule_texts, translate
from addrlint.rules.base import Match, Rule, Safety, Severity
from addrlint.rules.smtp_reply import Reply
from addrlint.syntax.span import Edit, Span, apply

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Fix(NamedTuple):
    """Edits that remove a fault, and whether they are safe to apply without review."""

    safety: Safety
    edits: tuple[Edit, ...]


class Finding:
    """One fault of one address.

    Spans count code points of the text as given; ``args`` is the data for the message; ``smtputf8``
    is the argument of the check. ``check`` creates findings; two are equal if all their data is
    equal.
    """

    __slots__ = (
        "_hit",
        "_in_domain",
        "_is_valid",
        "_origin",
        "_shift",
        "_text",
        "role",
        "rule",
        "severity",
        "smtputf8",
    )

    def __init__(
        self,
        rule: Rule,
        severity: Severity,
        role: str,
        hit: Match,
        shift: int = 0,
        in_domain: bool = False,
    ) -> None:
        self.rule = rule
        self.severity = severity
        self.role = role
        self._hit = hit
        self._shift = shift  # matches in a domain count from its start, so they can be cached
        self._in_domain = in_domain
        self._is_valid = False  # at target rfc: the standards allow it, so no fix is safe
        self._origin: str | None = None
        self._text: str | None = None  # the whole address, for ``for_form``
        self.smtputf8 = True

    def of_bytes(self, origin: str) -> Finding:
        """Return the same finding for an address that was given as bytes, decoded to ``origin``."""
        found = Finding(
            self.rule, self.severity, self.role, self._hit, self._shift, self._in_domain
        )
        found._origin = found._text = origin
        found.smtputf8 = self.smtputf8
        found._is_valid = self._is_valid
        return found

    def with_severity(self, severity: Severity) -> Finding:
        """Return the same finding with another severity."""
        found = Finding(self.rule, severity, self.role, self._hit, self._shift, self._in_domain)
        found._origin, found._text = self._origin, self._text
        found.smtputf8 = self.smtputf8
        found._is_valid = self._is_valid
        return found

    @property
    def start(self) -> int:
        """Index of the first code point at fault, in the text as given."""
        return self._hit.start + self._shift

    @property
    def end(self) -> int:
        """Index after the last code point at fault; equal to ``start`` if something is missing."""
        return self._hit.end + self._shift

    @property
    def code(self) -> str:
        """The rule's code, for example ``"L103"``."""
        return self.rule.code

    @property
    def name(self) -> str:
        """The rule's name, for example ``"consecutive-dots"``."""
        return self.rule.name

    @property
    def span(self) -> Span:
        """Span of the fault, in code points of the text as given."""
        return Span(self.start, self.end)

    @property
    def byte_span(self) -> Span | None:
        """Span of the fault in bytes for an address given as ``bytes``, else None."""
        origin = self._origin
        if origin is None:
            return None
        start = len(origin[: self.start].encode("utf-8", "surrogateescape"))
        inside = len(origin[self.start : self.end].encode("utf-8", "surrogateescape"))
        return Span(start, start + inside)

    def _data(self) -> dict[str, Any]:
        return self._hit.args

    @property
    def args(self) -> dict[str, Any]:
        """The message's data. With ``char`` come its ``code_point`` and ``character_name``."""
        args = dict(self._data())
        char = args.get("char")
        if char is not None:
            from addrlint.syntax.characters import code_point, name

            args["code_point"] = code_point(char)
            args["character_name"] = name(char)
        return args

    @property
    def message(self) -> str:
        """One line that describes the fault, with the character, count or name in question.

        It is in the current message language (``language.use``), which is English by default.
        """
        return message_of(self.rule).format_map(self.shown_args())

    def shown_args(self, lang: str | None = None) -> dict[str, Any]:
        """Return the message's data in display form; ``lang`` as for ``for_form``."""
        args = self._data()
        if "char" in args:
            from addrlint.syntax.characters import describe

            args = {**args, "char": describe(args["char"], lang)}
        count = args.get("count")
        if type(count) is int:
            # "trailing space" and "3 trailing spaces", from "{many}trailing space{s}".
            is_one = count == 1
            args = {**args, "many": "" if is_one else f"{count} ", "s": "" if is_one else "s"}
        return args

    def for_form(self, lang: str | None = None) -> str:
        """Return one or two sentences for the user of a web form.

        They describe the fault and, if the address can be fixed, ask ``Did you mean ...?``. The
        user must decide on the suggestion, because it may be a different mailbox.

        Args:
            lang: ``"en"`` or ``"tr"``; None for the current message language.

        Raises:
            ValueError: for an unsupported language.
        """
        if lang is not None and lang not in LANGUAGES:
            raise ValueError(f"lang must be one of {', '.join(LANGUAGES)}, not {lang!r}")
        if self.rule.form_message:
            sentence = translate(self.rule.form_message, lang=lang)
        else:
            message = rule_texts(self.rule, lang)[0].format_map(self.shown_args(lang))
            sentence = capitalized(message, lang).rstrip(".") + "."
        suggestion = None if self._text is None else self._suggestion(self._text)
        if suggestion is None:
            return sentence
        asked = translate("Did you mean {address}?", lang=lang, address=suggestion)
        return f"{sentence} {asked}"

    def _suggestion(self, text: str) -> str | None:
        """Return an address without errors that results from these edits and, if needed, others."""
        # A user of a web form never means an address literal.
        if self.fix is None or self.name == "bare-ip-address":
            return None
        # Check with the role and the SMTPUTF8 setting of the check that made this finding.
        as_before = {"role": self.role, "smtputf8": self.smtputf8}
        edited = apply(text, list(self.fix.edits))
        result = recheck.check(edited, **as_before)
        for other in (result.suggested, result.fixed, edited):
            if other is not None and other != text and recheck.check(other, **as_before).ok:
                suggestion: str = other
                return suggestion if suggestion.isprintable() else None
        return None

    @property
    def reply(self) -> Reply | None:
        """The SMTP reply a server gives to this fault in the address's role; None for advice."""
        reply = self.rule.reply_in_domain if self._in_domain else self.rule.reply
        return None if reply is None else reply.of(self.role)

    @property
    def explanation(self) -> str:
        """Why it is a fault and what to do, in one or two paragraphs."""
        _, summary, explanation = rule_texts(self.rule)
        return f"{summary}\n\n{explanation}".strip()

    @property
    def fix(self) -> Fix | None:
        """The edits that remove this fault and their safety; None if there is no obvious fix."""
        hit, by = self._hit, self._shift
        if not hit.edits:
            return None
        edits = hit.edits
        if by:
            edits = tuple([Edit(start + by, end + by, text) for start, end, text in edits])
        safety = Safety.UNSAFE if self._is_valid else hit.safety or self.rule.fix
        return Fix(safety or Safety.UNSAFE, edits)

    def _key(self) -> tuple[Any, ...]:
        return (self.code, self.severity, self.role, self.start, self.end, self._hit.args, self.fix)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Finding) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash((self.code, self.start, self.end))

    def __repr__(self) -> str:
        return f"<Finding {self.code} {self.name} {self.start}..{self.end}>"

    def __str__(self) -> str:
        return f"{self.code} {self.name}: {self.message}"
