"""What is said to somebody who fills in a form: plain, short, and about what was typed."""

from __future__ import annotations

from addrlint.finding import Finding
from addrlint.language import LANGUAGES, of_rule, say
from addrlint.span import apply

# What is said of these by their messages is for people who know how mail is sent.
PLAINLY = {
    "empty": "Please enter your e-mail address.",
    "missing-at": "An e-mail address has an @ sign in it.",
    "several-at": "An e-mail address has one @ sign only.",
    "empty-local-part": "Something is missing before the @ sign.",
    "empty-domain": "Something is missing after the @ sign.",
    "leading-space": "There is a space before the address.",
    "trailing-space": "There is a space after the address.",
    "interior-space": "There is a space in the address.",
    "leading-dot": "The address begins with a dot.",
    "trailing-dot": "There is a dot right before the @ sign.",
    "consecutive-dots": "There are two dots in a row before the @ sign.",
    "comma-in-domain": "There is a comma after the @ sign where a dot should be.",
    "several-addresses": "Please enter one address only.",
    "display-name": "Please enter the address alone, without a name.",
    "angle-brackets": "Please enter the address without angle brackets.",
    "uri-scheme": 'Please enter the address alone, without "mailto:".',
    "needs-smtputf8": "This letter can't be used here in an address.",
    "likely-typo": "The name after the @ sign looks like a slip.",
    "unknown-tld": "The address's ending does not exist.",
    "documentation-domain": "This is an example address, not a real one.",
    "placeholder": "This looks like an example address, not a real one.",
}


def sentences(finding: Finding, text: str | None, lang: str | None = None) -> str:
    """Return what a form says of a finding.

    Args:
        finding: what was found.
        text: the whole address; None if it may not be shown.
        lang: ``"en"`` or ``"tr"``; None for the language in use.

    Raises:
        ValueError: for a language that is not there.
    """
    if lang is not None and lang not in LANGUAGES:
        raise ValueError(f"lang must be one of {', '.join(LANGUAGES)}, not {lang!r}")
    plain = PLAINLY.get(finding.name)
    if plain is not None:
        said = say(plain, lang=lang)
    else:
        message = of_rule(finding.rule, lang)[0].format_map(finding.shown_args(lang))
        said = f"{_capital(message, lang)}."
    meant = None if text is None else _meant(finding, text)
    if meant is None:
        return said
    return f"{said} {say('Did you mean {address}?', lang=lang, address=meant)}"


def _capital(message: str, lang: str | None) -> str:
    from addrlint.language import chosen

    if (lang or chosen()) == "tr" and message.startswith("i"):
        return f"\u0130{message[1:]}"
    return message[:1].upper() + message[1:]


def _meant(finding: Finding, text: str) -> str | None:
    """Return an address without errors that differs from ``text`` by this finding's edits at least."""
    from addrlint.checking import check

    if finding.fix is None:
        return None
    meant = apply(text, list(finding.fix.edits))
    result = check(meant, role=finding.role)
    for other in (result.suggested, result.fixed, meant):
        if other is not None and other != text and check(other, role=finding.role).ok:
            return other if other.isprintable() else None
    return None
