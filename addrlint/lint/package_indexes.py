"""Predicts which addresses a registry rejects when a file is published."""

from __future__ import annotations

from collections.abc import Mapping

from addrlint.data.names import DOCUMENTATION
from addrlint.sources.candidate import Candidate

TYPE_CHECKING = False
if TYPE_CHECKING:
    Notes = tuple[tuple[str, Mapping[str, object]], ...]

# Debian addresses whose mail never reaches the maintainer, or comes from the archive itself.
_LOOPS = ("@packages.debian.org", "@packages.qa.debian.org", "@bugs.debian.org")


def notes_of(candidate: Candidate) -> Notes:
    """Return the objections of the candidate's registry, in the form of ``Candidate.notes``."""
    if candidate.enclosed == "escaped" and candidate.registry == "dmarc":
        return ()  # characters that the record can't contain are already escaped
    return _NOTES[candidate.registry](candidate.text.strip())


def _pypi(text: str) -> Notes:
    # PyPI checks core metadata in the same way: with email-validator and its defaults.
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(text, check_deliverability=False)
    except EmailNotValidError as error:
        return (("refused-by-pypi", {"sentence": str(error)}),)
    return ()


def _npm(text: str) -> Notes:
    local, at, domain = text.rpartition("@")
    if local and at and "." in domain:
        return ()
    return (("refused-by-npm", {"address": text}),)


def _debian(text: str) -> Notes:
    lower = text.lower()
    is_local = lower.endswith(("@localhost", "@localhost.localdomain", ".localdomain", ".local"))
    if lower.startswith("root@") or is_local or lower.endswith(_LOOPS):
        return (("refused-by-debian", {"address": text}),)
    return ()


def _acme(text: str) -> Notes:
    domain = text.rpartition("@")[2].lower()
    if not text.isascii() or ".".join(domain.rsplit(".", 2)[-2:]) in DOCUMENTATION:
        return (("refused-by-acme", {"address": text}),)
    return ()


def _dmarc(text: str) -> Notes:
    for char in text:
        if char in ",!;" or not char.isascii():
            return (("refused-by-dmarc", {"address": text, "char": char}),)
    return ()


_NOTES = {"pypi": _pypi, "npm": _npm, "debian": _debian, "acme": _acme, "dmarc": _dmarc}
