"""What a rule is and how a rule file declares one; no rule stands here and none is called here."""

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
    """How grave a finding is; equal to its word and ordered: info < warning < error."""

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
    """Whether a fix may be made unasked: a safe one never names another mailbox."""

    SAFE = "safe"
    UNSAFE = "unsafe"


class Plain(Enum):
    """What a rule may say of a plain address (``screen``); the default promises nothing."""

    SPEAKS = "speaks"  # it may report: `local_parts` and `domains` alone, if it has any
    SILENT = "silent"  # never on a plain address
    TLD = "tld"  # then depends on the last label alone
    NAMES = "names"  # then speaks only of a finite set of domains: `domains`
    SUFFIX = "suffix"  # then speaks only of domains that are, or lie under, one of `domains`
    DOMAIN = "domain"  # then depends on the domain alone


class Levels(NamedTuple):
    """Severity by target and part, for a rule whose gravity differs between them.

    Attributes:
        local: at target internet, in a local part or in the address as a whole.
        domain: at target internet, in a domain.
        rfc_local: at target rfc, in a local part or in the address as a whole.
        rfc_domain: at target rfc, in a domain.
        rfc_header: at target rfc when the role is header or list, anywhere.
        header: at target internet in those roles, anywhere; None where they make no difference.
    """

    local: Severity
    domain: Severity
    rfc_local: Severity
    rfc_domain: Severity
    rfc_header: Severity | None = None
    header: Severity | None = None

    def of(self, target: str, role: str, in_domain: bool) -> Severity:
        """Return the severity for one target, role and part."""
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
    """Return ``Levels`` from what differs: all else is as ``severity``, or as ``rfc`` at rfc.

    ``domain`` is the severity in a domain at target internet; ``rfc`` that at target rfc,
    ``rfc_domain`` that in a domain there, ``rfc_header`` that in a header there, ``header`` that in a
    header at target internet.
    """
    in_domain = domain or severity
    at_rfc = (rfc or severity, rfc_domain or rfc or in_domain, rfc_header)
    return Levels(severity, in_domain, *at_rfc, header)


class Match:
    """What a rule yields: a place, the data of the message, and the edits that would mend it.

    Args:
        start: index of the first code point at fault.
        end: index after the last.
        edits: replacements that together remove the fault; empty for none.
        safety: overrides the rule's ``fix`` for this place.
        forbidden: the grammar in force forbids it here, whatever the rule's severity elsewhere:
            an error.
        args: data for the message. ``char`` holds one character and shows as its code point and
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
    """What a rule promises to the engine, which need not call it then; tests hold each promise.

    Attributes:
        on_plain_address: what it may report on a plain address.
        domains: the domains that ``on_plain_address`` means, in lower case, or what makes them when
            asked.
        local_parts: if any, it reports a local part only if that, in lower case, is among them, and
            a plain domain only if it is among ``domains``.
        covers_email_validator: a finding of it, though no error, stands for what email-validator
            would refuse.
        silent_on_domains: the domains of a profile on which it is silent: ``"allowed"``,
            ``"known"`` (which includes the allowed ones) or ``""`` for none.
        at_any_length: it is called, alone, for a text that is too long to be parsed.
        judges_parts_alone: if the local part or the domain of a mailbox is plain, what it reports
            depends on the other part alone.
        silent_on_valid_idna: it is silent on a domain that email-validator accepts unchanged.
        only_without_smtputf8: it reports only where the next hop does not offer SMTPUTF8.
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
    """An example that the rule must find.

    Attributes:
        text: the address, as ``str`` or ``bytes``.
        carets: a line with ``^`` under each code point found; ``|`` for an empty place. A ``,``
            in the line ends one finding where the next begins at once.
        fixed: what ``Result.fixed`` gives, if the rule's fix is safe here.
        suggested: what all edits of the result give, if the rule's fix is unsafe here.
        role: the role in which it is checked.
        smtputf8: as the argument of ``check``.
        path: the file that the text is all of, for rules about fields; the carets stand under the
            line at fault.
    """

    text: str | bytes
    carets: str
    fixed: str | None = None
    suggested: str | None = None
    role: str = "recipient"
    smtputf8: bool = True
    path: str = ""


class Good(NamedTuple):
    """An example on which the rule must be silent, in a role or a file of its own."""

    text: str | bytes
    role: str = "recipient"
    smtputf8: bool = True
    path: str = ""


Check = Callable[..., Iterable[Match]]


class Rule:
    """One rule with all that is said about it; made by ``rule`` and never changed.

    Attributes:
        code: a letter and three digits; two letters for rules of other packages.
        name: the slug, from the name of the function: it names the fault.
        on: the node types it is called with.
        needs: it is silent unless the text has one of these ``marks``; empty: always called.
        levels: severity by target and part.
        message: one line, with the names of the hit's data in braces.
        reply: the SMTP replies it draws, or None for advice.
        reply_in_domain: those it draws where the fault is in a domain.
        rfc: where the behaviour is written down.
        bad, good: its examples, which are its tests.
        fix: how safe its fix is, or None.
        roles: the roles in which it reports.
        form_message: what somebody who fills in a form reads; "" for the message.
        promises: what the engine may rely on.
        check: called with a node, yields hits.
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
        return (self.check.__doc__ or "").strip().partition("\n")[0]

    @property
    def explanation(self) -> str:
        """The rest of the docstring."""
        rest = (self.check.__doc__ or "").strip().partition("\n")[2]
        return "\n".join(line.strip() for line in rest.splitlines()).strip()

    def domains(self) -> frozenset[str]:
        """Return the domains that ``promises.domains`` names."""
        domains = self.promises.domains
        return frozenset(domains() if callable(domains) else domains)

    @property
    def url(self) -> str:
        """Address of the rule's page."""
        return f"https://addrlint.readthedocs.io/rules/{self.code}/"

    def __repr__(self) -> str:
        return f"<Rule {self.code} {self.name}>"

    def __reduce__(self) -> str:
        # A rule is a name in its module: a pickled finding carries no more than that.
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
    """Make a rule of the function below, which is called with a node and yields hits.

    The arguments are the attributes of ``Rule``. ``severity`` alone holds for every target.
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
    """Return a finder of the matches of ``pattern`` in a text, compiled when first called."""
    finder: Callable[[str], Iterator[re.Match[str]]] = late(pattern, "finditer")
    return finder
