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
    "uri-scheme": "Please enter the address alone, with nothing before it.",
    "needs-smtputf8": "This letter can't be used here in an address.",
    "likely-typo": "The name after the @ sign looks like a slip.",
    "unknown-tld": "The address's ending does not exist.",
    "unpaired-angle-bracket": "Please enter the address without angle brackets.",
    "template": "This looks like an example address, not a real one.",
    "address-too-long": "The address is too long.",
    "local-part-too-long": "The part before the @ sign is too long.",
    "label-too-long": "The name after the @ sign is too long.",
    "domain-too-long": "The name after the @ sign is too long.",
    "single-label": "The name after the @ sign is not complete.",
    "empty-label": "There is a dot too many after the @ sign.",
    "trailing-dot-in-domain": "There is a dot too many after the @ sign.",
    "leading-hyphen-in-label": "No name after the @ sign can begin or end with a hyphen.",
    "trailing-hyphen-in-label": "No name after the @ sign can begin or end with a hyphen.",
    "reserved-hyphens": "No name after the @ sign can begin or end with a hyphen.",
    "underscore-in-domain": "There can't be an underscore after the @ sign.",
    "character-in-domain": "A character after the @ sign can't be used there.",
    "disallowed-character": "A character after the @ sign can't be used there.",
    "context-rule": "A character after the @ sign can't be used there.",
    "bidi-rule": "A character after the @ sign can't be used there.",
    "fake-a-label": "A character after the @ sign can't be used there.",
    "upper-case-u-label": "A character after the @ sign can't be used there.",
    "unquoted-special": "A character before the @ sign can't be used there.",
    "unquoted-backslash": "A character before the @ sign can't be used there.",
    "unbalanced-parenthesis": "A character before the @ sign can't be used there.",
    "command-in-local-part": "A character before the @ sign can't be used there.",
    "numeric-tld": "The name after the @ sign must be a name, not a number.",
    "bare-ip-address": "The name after the @ sign must be a name, not a number.",
    "address-literal": "The name after the @ sign must be a name, not a number.",
    "bad-ipv4": "The name after the @ sign must be a name, not a number.",
    "bad-ipv6": "The name after the @ sign must be a name, not a number.",
    "missing-ipv6-tag": "The name after the @ sign must be a name, not a number.",
    "unclosed-literal": "Please enter the address without square brackets.",
    "text-beside-literal": "Please enter the address without square brackets.",
    "unknown-literal-tag": "Please enter the address without square brackets.",
    "leading-zero-in-ipv4": "The name after the @ sign must be a name, not a number.",
    "single-group-elided": "The name after the @ sign must be a name, not a number.",
    "zone-or-prefix": "The name after the @ sign must be a name, not a number.",
    "empty-literal": "Please enter the address without square brackets.",
    "no-ip-address": "Please enter the address without square brackets.",
    "private-suffix": "Nobody can get mail at this address.",
    "special-use-domain": "Nobody can get mail at this address.",
    "file-name": "Nobody can get mail at this address.",
    "null-path": "Nobody can get mail at this address.",
    "source-route": "Please enter the address alone.",
    "comment": "Please enter the address alone.",
    "group": "Please enter the address alone.",
    "text-after-path": "Please enter the address alone.",
    "bare-postmaster": "Please enter the address alone.",
    "unqualified-postmaster": "Please enter the address alone.",
    "wrapping-quotes": "Please enter the address without quotes.",
    "unclosed-quote": "Please enter the address without quotes.",
    "text-beside-quotes": "Please enter the address without quotes.",
    "empty-quotes": "Please enter the address without quotes.",
    "bad-quoted-pair": "Please enter the address without quotes.",
    "smuggled-parameter": "Please enter the address without quotes.",
    "stray-separator": "There is a comma or a semicolon too many.",
    "spelled-out-at": "Please write the @ sign itself.",
    "tab": "There is a character in the address that can't be seen.",
    "non-ascii-space": "There is a character in the address that can't be seen.",
    "zero-width-character": "There is a character in the address that can't be seen.",
    "byte-order-mark": "There is a character in the address that can't be seen.",
    "soft-hyphen": "There is a character in the address that can't be seen.",
    "joiner": "There is a character in the address that can't be seen.",
    "bidi-mark": "There is a character in the address that can't be seen.",
    "invisible-character": "There is a character in the address that can't be seen.",
    "line-separator": "There is a character in the address that can't be seen.",
    "control-character": "There is a character in the address that can't be seen.",
    "c1-control": "There is a character in the address that can't be seen.",
    "nul": "There is a character in the address that can't be seen.",
    "line-break": "There is a character in the address that can't be seen.",
    "line-break-in-header": "There is a character in the address that can't be seen.",
    "bidi-override": "There is a character in the address that can't be seen.",
    "noncharacter": "There is a character in the address that can't be seen.",
    "private-use-character": "There is a character in the address that can't be seen.",
    "unassigned-character": "There is a character in the address that can't be seen.",
    "leading-combining-mark": "There is a character in the address that can't be seen.",
    "curly-quote": "A character in the address only looks like the right one.",
    "not-nfc": "A character in the address only looks like the right one.",
    "compatibility-character": "A character in the address only looks like the right one.",
    "mixed-scripts": "A character in the address only looks like the right one.",
    "look-alike": "A character in the address only looks like the right one.",
    "full-width-at": "A character in the address only looks like the right one.",
    "dot-look-alike": "A character in the address only looks like the right one.",
    "mixed-digits": "A character in the address only looks like the right one.",
    "mojibake": "The address was damaged on its way here; please type it again.",
    "replacement-character": "The address was damaged on its way here; please type it again.",
    "not-utf8": "The address was damaged on its way here; please type it again.",
    "lone-surrogate": "The address was damaged on its way here; please type it again.",
    "html-escape": "The address was damaged on its way here; please type it again.",
    "percent-escape": "The address was damaged on its way here; please type it again.",
    "encoded-word": "The address was damaged on its way here; please type it again.",
    "quoted-printable-escape": "The address was damaged on its way here; please type it again.",
    "refused-by-email-validator": "This address can't be used.",
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
        said = _capital(message, lang).rstrip(".") + "."
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

    # Nobody who fills in a form means an address literal.
    if finding.fix is None or finding.name == "bare-ip-address":
        return None
    # By the role and the capabilities of the check that found it.
    role, smtputf8 = finding.role, finding.smtputf8
    meant = apply(text, list(finding.fix.edits))
    result = check(meant, role=role, smtputf8=smtputf8)
    for other in (result.suggested, result.fixed, meant):
        if other is not None and other != text and check(other, role=role, smtputf8=smtputf8).ok:
            return other if other.isprintable() else None
    return None
