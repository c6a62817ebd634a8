"""Implements ``check`` and ``check_many`` with the fast path, the engine and a second opinion."""

from __future__ import annotations

import copyreg
from collections.abc import Iterable, Iterator

from addrlint.engine import recheck
from addrlint.engine.engine import Engine, is_plain_local
from addrlint.engine.fast_path import FastPath
from addrlint.engine.finding import Finding
from addrlint.engine.limits import PLAIN_ADDRESS
from addrlint.engine.result import Result
from addrlint.rules.profile import Profile
from addrlint.rules.registry import unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.engine.domains import SecondOpinion

Text = str | bytes
_new = object.__new__


class Checker:
    """The engine and the fast path of one profile."""

    __slots__ = ("clean", "engine", "fast_path", "findings", "names", "profile")

    def __init__(self, profile: Profile) -> None:
        words = [*profile.select, *profile.ignore, *(word for word, _ in profile.severities)]
        for word in unknown(words) if words != ["ALL"] else ():
            raise ValueError(f"unknown rule {word!r}")
        self.profile = profile
        self.engine = Engine(profile, _second_opinion(profile))
        self.fast_path = FastPath(self.engine)
        # Kept here for ``check``, which is called for every address and must be fast.
        self.clean, self.names = self.fast_path.clean, self.fast_path.names
        self.findings = self.engine.findings

    def check(self, text: Text) -> Result:
        """Return the result for one address."""
        if isinstance(text, str):
            if self.fast_path.proves(text):
                return Result(text, (), self.profile)
            return Result(text, tuple(self.engine.findings(text)), self.profile)
        if isinstance(text, (bytes, bytearray, memoryview)):
            decoded = bytes(text).decode("utf-8", "surrogateescape")
            found = self.engine.findings(decoded)
            return Result(decoded, tuple([x.of_bytes(decoded) for x in found]), self.profile)
        raise TypeError(f"an address must be str or bytes, not {type(text).__name__}")


def _second_opinion(profile: Profile) -> SecondOpinion | None:
    if profile.target == "rfc":
        return None
    from addrlint.engine.second_opinion import EmailValidator
    from addrlint.rules.address.refused_by_email_validator import refused_by_email_validator

    return (
        EmailValidator(refused_by_email_validator)
        if profile.has(refused_by_email_validator)
        else None
    )


_CHECKERS: dict[Profile | None, Checker] = {}
_DEFAULT = Profile()


def checker_for(
    role: str | None = None,
    target: str | None = None,
    smtputf8: bool | None = None,
    profile: Profile | None = None,
) -> Checker:
    """Return the cached checker for ``profile``, with the other arguments overriding it.

    Raises:
        ValueError: for an unknown role, target or rule.
    """
    chosen = _DEFAULT if profile is None else profile
    if role is not None or target is not None or smtputf8 is not None:
        chosen = chosen._replace(
            role=chosen.role if role is None else role,
            target=chosen.target if target is None else target,
            smtputf8=chosen.smtputf8 if smtputf8 is None else smtputf8,
        )
    checker = _CHECKERS.get(chosen)
    if checker is None:
        if len(_CHECKERS) >= 64:
            _CHECKERS.clear()
        checker = _CHECKERS[chosen] = Checker(chosen)
    if chosen is _DEFAULT:
        _CHECKERS[None] = checker
    return checker


def check(
    text: Text,
    *,
    role: str | None = None,
    target: str | None = None,
    smtputf8: bool | None = None,
    profile: Profile | None = None,
) -> Result:
    """Find every fault in one address.

    Args:
        text: the address. Bytes are decoded as UTF-8; bytes that are not valid UTF-8 are reported.
        role: ``"recipient"`` (RCPT TO, the default), ``"sender"`` (MAIL FROM), ``"header"`` (one
            mailbox as in RFC 5322 section 3.4) or ``"list"`` (an address-list as defined there).
        target: ``"internet"`` (the default: what mail servers and registries accept) or ``"rfc"``
            (exactly what RFC 5321, RFC 6531 and IDNA2008 allow).
        smtputf8: whether the next hop offers SMTPUTF8 (RFC 6531); True by default.
        profile: which rules report, and with which severity. The other arguments override it.

    Returns:
        The complete result. No address text makes this function raise.

    Raises:
        TypeError: if ``text`` is neither ``str`` nor ``bytes``.
        ValueError: for an unknown role, target or rule.
    """
    if role is None and target is None and smtputf8 is None:
        checker = _CHECKERS.get(profile)  # the checker of _DEFAULT is also stored under None
        if checker is not None:
            if type(text) is str and len(text) <= PLAIN_ADDRESS:
                # FastPath.proves, inlined for a cached domain: a call and an __init__ would take a
                # fifth of the time that a plain address needs.
                local, _, domain = text.partition("@")
                clean = checker.clean.get(domain)
                if clean and local.lower() not in checker.names and is_plain_local(local):
                    result = _new(Result)
                    result.text = text
                    result.findings = ()
                    result.profile = checker.profile
                    return result
                if clean is not None:
                    return Result(text, tuple(checker.findings(text)), checker.profile)
            return checker.check(text)
    return checker_for(role, target, smtputf8, profile).check(text)


def check_many(
    texts: Iterable[Text],
    *,
    role: str | None = None,
    target: str | None = None,
    smtputf8: bool | None = None,
    profile: Profile | None = None,
) -> Iterator[Result]:
    """Yield the result for each address, in order; the arguments are those of ``check``."""
    return map(checker_for(role, target, smtputf8, profile).check, texts)


recheck.check = check


def _restored(kind: type, values: dict[str, object]) -> object:
    made: object = object.__new__(kind)
    for name, value in values.items():
        setattr(made, name, value)
    return made


def _values(made: Finding | Result) -> tuple[object, ...]:
    """Return how to pickle a finding or a result.

    Unpickling imports this module, which sets ``recheck.check``.
    """
    return _restored, (type(made), {name: getattr(made, name) for name in type(made).__slots__})


copyreg.pickle(Finding, _values)  # type: ignore[arg-type]
copyreg.pickle(Result, _values)  # type: ignore[arg-type]
