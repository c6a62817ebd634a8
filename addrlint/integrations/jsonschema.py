"""Provides the formats ``email`` and ``idn-email`` for jsonschema.

Needs the package: ``pip install "addrlint[jsonschema]"``.
"""

from __future__ import annotations

from jsonschema import FormatChecker

from addrlint.engine.checker import checker_for
from addrlint.engine.result import AddressError
from addrlint.rules.profile import Profile


def format_checker(
    target: str | None = None, profile: Profile | None = None, base: FormatChecker | None = None
) -> FormatChecker:
    """Return a ``FormatChecker`` that uses addrlint for addresses.

    ``email`` is a Mailbox of RFC 5321, ``idn-email`` one of RFC 6531 (JSON Schema 2020-12
    Validation, section 7.3.2). JSON Schema asks for the standard, so the target is "rfc" unless you
    choose another. The errors of jsonschema have an ``addrlint.AddressError`` with the
    complete result as their ``cause``.

    Args:
        target: as for ``addrlint.check``, but None stands for "rfc" if there is no profile.
        profile: as for ``addrlint.check``.
        base: the checker that provides the other formats; None for all formats of jsonschema.

    Raises:
        ValueError: for an unknown target or rule.
    """
    if target is None and profile is None:
        target = "rfc"
    checker = FormatChecker()
    checker.checkers = dict((base or checker).checkers)
    for name, smtputf8 in (("email", False), ("idn-email", True)):
        check = checker_for("recipient", target, smtputf8, profile).check

        def is_address(instance: object, check: object = check) -> bool:
            if isinstance(instance, str):
                check(instance).raise_for_errors()  # type: ignore[operator]
            return True

        checker.checks(name, raises=AddressError)(is_address)
    return checker
