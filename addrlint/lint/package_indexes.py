"""What registries refuse when a file is published, beyond what every server does."""

from __future__ import annotations

from collections.abc import Mapping

from addrlint.data.names import DOCUMENTATION
from addrlint.sources.candidate import Candidate

TYPE_CHECKING = False
if TYPE_CHECKING:
    Notes = tuple[tuple[str, Mapping[str, object]], ...]

# Debian: who gets mail there gets none, or gets it from the archive itself.
_LOOPS = ("@packages.debian.org", "@packages.qa.debian.org", "@bugs.debian.org")


def notes_of(candidate: Candidate) -> Notes:
    """Return what the registry that a candidate is for would say, in the form of its notes."""
    if candidate.enclosed == "escaped" and candidate.registry == "dmarc":
        return ()  # what the record can't hold was escaped
    return _NOTES[candidate.registry](candidate.text.strip())


def _pypi(text: str) -> Notes:
    # What the index does: core metadata is asked of email-validator with its defaults.
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
