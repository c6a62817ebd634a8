"""Defines what a rule is and how a rule file declares one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum, StrEnum

from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple
from addrlint.rules.smtp_reply import ReplyByRole
from addrlint.syntax.span import Edit
from addrlint.syntax.tree import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


ROLES = ("recipient", "sender", "header", "list")
TARGETS = ("internet", "rfc")
ENVELOPE = ("recipient", "sender")
HEADER = ("header", "list")


class Severity(StrEnum):
    """How severe a finding is; each equals its word, and info < warning < error."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    def __lt__(self, other: str) -> bool:
        return _RANK[self.value] < _RANK[other]

    def __le__(self, other: str) -> bool:
        return _RANK[self.value] <= _RANK[other]

    def __gt__(self, other: str) -> bool:
        return _RANK[self.value] > _RANK[other]

    def __ge__(self, other: str) -> bool:
        return _RANK[self.value] >= _RANK[other]


_RANK = {"info": 0, "warning": 1, "error": 2}


class Safety(StrEnum):
    """Whether a fix may be applied without review: a safe fix never changes the mailbox."""

    SAFE = "safe"
    UNSAFE = "unsafe"


class Plain(Enum):
    """What a rule may report on a plain address; ``SPEAKS``, the default, promises nothing."""

    SPEAKS = "speaks"  # may report; only `local_parts` and `domains`, if it has local parts
    SILENT = "silent"  # never reports
    TLD = "tld"  # depends only on the top-level domain
    NAMES = "names"  # reports only the domains in `domains`
    SUFFIX = "suffix"  # reports only the domains in `domains` and their subdomains
    DOMAIN = "domain"  # depends only on the domain


class Levels(NamedTuple):
    """Severity by target and by place, for a rule whose severity differs between them.

    Attributes:
        local: for target internet, in a local part or in the address as a whole.
        domain: for target internet, in a domain.
        rfc_local: for target rfc, in a local part or in the address as a whole.
        rfc_domain: for target rfc, in a domain.
        rfc_header: for target rfc and role header or list, anywhere; None for no difference.
        header: for target internet and role header or list, anywhere; None for no difference.
    """

    local: Severity
    domain: Severity
    rfc_local: Severity
    rfc_domain: Severity
    rfc_header: Severity | None = None
    header: Severity | None = None

    def of(self, target: str, role: str, in_domain: bool) -> Severity:
        """Return the severity for one target and role, in a domain or elsewhere."""
        if target == "internet":
            if self.header is not None and role in HEADER:
                return self.header
            return self.domain if in_domain else self.local
        if self.rfc_header is not None and role in HEADER:
            return self.rfc_header
        return self.rfc_domain if in_domain else self.rfc_local


def levels(
    severity: Severity,
    *,
    domain: Severity | None = None,
    rfc: Severity | None = None,
    rfc_domain: Severity | None = None,
    rfc_header: Severity | None = None,
    header: Severity | None = None,
) -> Levels:
    """Return ``Levels`` with ``severity``, or ``rfc`` for target rfc, where nothing else is given.

    ``domain`` is the severity in a domain for target internet, ``header`` the one in a header for
    target internet. ``rfc`` is the severity for target rfc, ``rfc_domain`` the one in a domain and
    ``rfc_header`` the one in a header for that target.
    """
    in_domain = domain or severity
    at_rfc = (rfc or severity, rfc_domain or rfc or in_domain, rfc_header)
    return Levels(severity, in_domain, *at_rfc, header)


class Match:
    """What a rule yields: the position, the data for the message, and the edits that fix it.

    Args:
        start: index of the first code point at fault.
        end: index after the last.
        edits: replacements that together remove the fault; empty if there is no fix.
        safety: overrides the rule's ``fix`` for this match.
        forbidden: the grammar forbids it here, so it is an error, even if the rule's severity is
            lower.
        args: data for the message. ``char`` is one character, displayed as its code point and
            name.
    """

    __slots__ = ("args", "edits", "end", "forbidden", "safety", "start")

    def __init__(
        self,
        start: int,
        end: int,
        *edits: Edit,
        safety: Safety | None = None,
        forbidden: bool = False,
        **args: Any,
    ) -> None:
        self.start = start
        self.end = end
        self.edits = edits
        self.safety = safety
        self.forbidden = forbidden
        self.args = args


class Promises(NamedTuple):
    """What a rule promises, so that the engine can avoid calling it; tests check every promise.

    Attributes:
        on_plain_address: what it may report on a plain address.
        domains: the domains that ``on_plain_address`` refers to, in lower case, or a function that
            returns them.
        local_parts: if there are any, it reports a local part only if it is one of them in lower
            case, and a plain domain only if it is in ``domains``.
        covers_email_validator: its finding, though not an error, covers what email-validator would
            reject, so that is not reported too.
        silent_on_domains: the domains of a profile on which it is silent: ``"allowed"``,
            ``"known"`` (which includes the allowed ones) or ``""`` for none.
        at_any_length: it is also called for a text that is too long to parse.
        judges_parts_alone: if the local part or the domain of a mailbox is plain, its findings
            depend only on the other one.
        silent_on_valid_idna: it is silent on a domain that email-validator accepts unchanged.
        only_without_smtputf8: it reports only if the next hop does not offer SMTPUTF8.
    """

    on_plain_address: Plain = Plain.SPEAKS
    domains: Iterable[str] | Callable[[], Iterable[str]] = ()
    local_parts: Iterable[str] = ()
    covers_email_validator: bool = False
    silent_on_domains: str = ""
    at_any_length: bool = False
    judges_parts_alone: bool = False
    silent_on_valid_idna: bool = False
    only_without_smtputf8: bool = False


_NO_PROMISES = Promises()


class Bad(NamedTuple):
    """An example that the rule must report.

    Attributes:
        text: the address, as ``str`` or ``bytes``.
        carets: a line with ``^`` under each code point of a finding and ``|`` for an empty span. A
            ``,`` separates two findings that follow each other directly.
        fixed: the expected ``Result.fixed``, if the rule's fix is safe here.
        suggested: the expected text after all fixes, if the rule's fix is unsafe here.
        role: the role in which it is checked.
        smtputf8: as the argument of ``check``.
        path: for rules about fields, the name of a file whose whole content is the text; the carets
            are under the line at fault.
    """

    text: str | bytes
    carets: str
    fixed: str | None = None
    suggested: str | None = None
    role: str = "recipient"
    smtputf8: bool = True
    path: str = ""


class Good(NamedTuple):
    """An example on which the rule must be silent, with its own role or file."""

    text: str | bytes
    role: str = "recipient"
    smtputf8: bool = True
    path: str = ""


Check = Callable[..., Iterable[Match]]


class Rule:
    """One rule with all its properties; created by ``rule`` and never changed.

    Attributes:
        code: a letter and three digits; two letters and the digits for rules of plugins.
        name: the name of the fault, from the name of the function.
        on: the node types it is called with.
        needs: it is called only if the text has one of these ``traits``; empty: always.
        levels: severity by target and by place.
        message: one line, with the names of the match's data in braces.
        reply: the SMTP replies to the fault, or None for advice.
        reply_in_domain: the SMTP replies to the fault in a domain.
        rfc: the sources that define the behaviour.
        bad, good: its examples, which are its tests.
        fix: how safe its fix is, or None.
        roles: the roles in which it reports.
        form_message: what the user of a web form reads; "" for ``message``.
        promises: what the engine may rely on.
        check: called with a node, yields matches.
    """

    def __init__(self, check: Check, **fields: Any) -> None:
        for field, value in fields.items():
            setattr(self, field, value)
        self.check: Check = check
        self.__module__ = check.__module__
        self.slug: str = check.__name__
        self.name: str = self.slug.replace("_", "-")

    code: str
    on: tuple[type[Node], ...]
    needs: str
    levels: Levels
    message: str
    reply: ReplyByRole | None
    reply_in_domain: ReplyByRole | None
    rfc: tuple[str, ...]
    bad: tuple[Bad, ...]
    good: tuple[Good, ...]
    fix: Safety | None
    roles: tuple[str, ...]
    form_message: str
    promises: Promises

    @property
    def summary(self) -> str:
        """The first line of the docstring."""
        return self._docstring().partition("\n")[0]

    @property
    def explanation(self) -> str:
        """The rest of the docstring."""
        rest = self._docstring().partition("\n")[2]
        return "\n".join(line.strip() for line in rest.splitlines()).strip()

    def _docstring(self) -> str:
        text = self.check.__doc__
        if text is None:  # python -OO drops docstrings
            from addrlint.data.rule_docstrings import DOCSTRINGS

            text = DOCSTRINGS.get(self.code, "")
        return text.strip()

    def domains(self) -> frozenset[str]:
        """Return the domains in ``promises.domains``, calling it if it is a function."""
        domains = self.promises.domains
        return frozenset(domains() if callable(domains) else domains)

    @property
    def url(self) -> str:
        """The URL of the rule's page."""
        return f"https://addrlint.readthedocs.io/rules/{self.code}/"

    def __repr__(self) -> str:
        return f"<Rule {self.code} {self.name}>"

    def __reduce__(self) -> str:
        # A rule is pickled as a name in its module, so pickled findings stay small.
        return self.slug


def rule(
    code: str,
    *,
    on: type[Node] | tuple[type[Node], ...],
    severity: Severity | Levels,
    message: str,
    rfc: Iterable[str],
    bad: Iterable[Bad],
    good: Iterable[str | bytes | Good],
    reply: ReplyByRole | None = None,
    reply_in_domain: ReplyByRole | None = None,
    fix: Safety | None = None,
    needs: str = "",
    roles: tuple[str, ...] = ROLES,
    form_message: str = "",
    promises: Promises = _NO_PROMISES,
) -> Callable[[Check], Rule]:
    """Turn the decorated function into a rule; it is called with a node and yields matches.

    The arguments are the attributes of ``Rule``. A single ``severity`` applies to every target.
    """
    on = on if isinstance(on, tuple) else (on,)
    return lambda check: Rule(
        check,
        code=code,
        on=on,
        needs=needs,
        levels=severity if isinstance(severity, Levels) else levels(severity),
        message=message,
        reply=reply,
        reply_in_domain=reply_in_domain or reply,
        rfc=tuple(rfc),
        bad=tuple(bad),
        good=tuple(x if isinstance(x, Good) else Good(x) for x in good),
        fix=fix,
        roles=roles,
        form_message=form_message,
        promises=promises,
    )


def characters(pattern: str) -> Callable[[str], Iterator[re.Match[str]]]:
    """Return a function that finds ``pattern`` in a text; it is compiled on the first call."""
    finder: Callable[[str], Iterator[re.Match[str]]] = late(pattern, "finditer")
    return finder
