"""Finds the cause of an SMTP reply, and the server that sent it, by wording and codes."""

from __future__ import annotations

import re

from addrlint._lazy_regex import late

# Causes for which the text of the address is at fault, and causes for which that is unclear. For
# all others it is not at fault.
AT_FAULT = frozenset(
    "syntax no-domain too-long reserved-domain smtputf8 encoding after-path".split()
)
OPEN = frozenset("domain-unknown null-mx unknown".split())

# The first match decides. Refusals by policy come first: many of them quote an address, a link or
# the word "invalid", but must never be attributed to the address.
_WORDINGS: tuple[tuple[str, str], ...] = (
    # The bare wording of RFC 5321, which some servers use for every refusal.
    ("unknown", r"requested action not taken: mailbox name"),
    ("greylisting", r"gr[ea]y-?list|try again (?:in|later after) \d+ (?:sec|min)"),
    (
        "not-owner",
        r"not owned by|address is not verified|not allowed to send (?:as|from|mail)|sendasdenied|send on behalf"
        r"|sender (?:address )?(?:is )?not (?:allowed|authorized|permitted)|sender mismatch"
        r"|from (?:address|header) (?:must|does not|is not)|not authorized to (?:send|relay) (?:as|from)"
        r"|relaying disallowed as|does not match the (?:authenticated|login)"
        r"|must (?:use|match) (?:your|the) (?:own|authenticated)",
    ),
    (
        "relay",
        r"relay(?:ing)?\b(?!ed to)|rcpthosts|not a gateway|we do not relay|not local|isn't in my list"
        r"|unauthenticated mail|cannot route to|mail for this domain is not accepted",
    ),
    (
        "authentication",
        r"\bspf\b|\bdkim\b|\bdmarc\b|\barc\b (?:fail|valid)|reverse dns|\bptr\b|\brdns\b|\bfcrdns\b"
        r"|cannot find your (?:reverse )?hostname|helo command rejected|unauthenticated (?:email|sender)"
        r"|5\.7\.2[0-69]",
    ),
    (
        "login",
        r"authenticat(?:ion|e)|\bauth\b|username and password|credentials|log ?in\b|password"
        r"|not logged in|must (?:issue|authenticate)(?! .*starttls)|application-specific",
    ),
    (
        "blocked",
        r"block(?:ed|list|ing)?\b|black ?list|\b(?:dns|rbl|dnsbl|dsbl)?bl\b|spamhaus|spamcop|barracuda"
        r"|sorbs|reputation|\[(?:bl|tss|cs|ts|pr|rl)\d+\]|\b(?:tss|s)\d{4}\b|poor sender|banned"
        r"|badmailfrom|badrcptto|deferred due to (?:user|excess)|permanently deferred|\bpbl\b|\bsbl\b"
        r"|\bxbl\b|bad outbound sender|access denied|client host rejected|listed (?:at|in|by|on)"
        r"|your (?:ip|host|server|mail server|network)\b.*(?:not|refus|reject|deni)|service refused"
        r"|suspicious|compromised",
    ),
    (
        "rate",
        r"rate.?limit|too (?:many|fast|much)(?! recipients)|unusual rate|throttl|exceeded.*(?:limit|rate)"
        r"|limit (?:exceeded|reached)|sending (?:limit|quota)|daily (?:user )?(?:sending )?(?:limit|quota)"
        r"|connections? (?:limit|from your)|slow down|flood|try again later, .*busy|concurren",
    ),
    (
        "content",
        r"\bspam\b|virus|malware|phish|content (?:rejected|filter|policy|not)|message (?:filtered|content)"
        r"|attachment|blocked using|unsolicited|\bbulk\b|\buce\b|executable|looks like|url.*reject"
        r"|header.*(?:invalid|missing|rejected)|message rejected",
    ),
    (
        "tls",
        r"starttls|encrypt|\btls\b|\bssl\b|certificate",
    ),
    (
        "smtputf8",
        r"smtputf8|internationali[sz]ed email|\b[45]\.6\.7\b|non-?ascii|8-?bit char|internationali[sz]ed|unicode address"
        r"|utf-?8 (?:address|local)|eai ",
    ),
    ("encoding", r"unicodeencodeerror|codec can't encode"),
    (
        "sender-domain",
        r"domain of sender|sender (?:address rejected: )?(?:domain|unverif)|sender verify failed"
        r"|unresolvable (?:sender|address)|sender domain|return path|envelope sender.*(?:verif|exist)"
        r"|does not resolve|\b[45]\.1\.8\b|\b[45]\.7\.27\b",
    ),
    ("mailbox-unknown", r"recipient ?not ?found|not found by smtp address lookup"),
    ("null-mx", r"null ?mx|does not accept mail|no mail (?:is )?accepted|\b[45]\.1\.10\b.*(?:null|domain)"),
    (
        "domain-unknown",
        r"domain (?:name )?not found|domain\b.{0,80}(?:does(?: not|n't) exist|couldn't be found)|host (?:or domain name )?not found|host unknown|unknown host|"
        r"nxdomain|no such domain|unrouteable address|unable to (?:find|route|resolve)|bad destination"
        r"|domain (?:does|did)(?: not|n't) exist|(?:find|found|lookup).*(?:recipient )?domain|no mx"
        r"|domain (?:is )?(?:invalid|unknown)|invalid domain|name service error|dns (?:error|lookup|fail)"
        r"|couldn't find any host|name or service not known|\b[45]\.4\.[34]\b|getaddrinfo|nodename nor",
    ),
    (
        "mailbox-moved",
        r"has moved|user not local|forwarding address|new address is|no longer (?:at|with)",
    ),
    (
        "mailbox-full",
        r"(?:mail)?box(?: is)? full|over ?quota|quota (?:exceed|full)|exceeded.*(?:storage|quota)"
        r"|out of (?:storage|space)|insufficient (?:system )?(?:storage|disk)|not enough (?:space|storage)"
        r"|inbox is full|no space|\b[45]\.2\.2\b|storage allocation",
    ),
    (
        "mailbox-disabled",
        r"(?:account|mailbox|user|recipient)(?: that .*)?(?: is| has been| was)? ?(?:disabled|inactive"
        r"|suspended|deactivated|locked|expired|closed|frozen)|not active|\b[45]\.2\.1\b",
    ),
    (
        "too-big",
        r"message (?:size|too (?:big|large|long))|size (?:exceed|limit)|exceeds (?:the )?(?:max|size|fixed"
        r"|limit|allow)|too large|\b[45]\.3\.4\b|\b[45]\.2\.3\b",
    ),
    ("too-many-recipients", r"too many recipients|\b[45]\.5\.3\b"),
    ("loop", r"\bloop|too many hops|hop count|loops back|\b[45]\.4\.6\b"),
    (
        "reserved-domain",
        r"reserved by rfc|rfc ?2606|special-?use|reserved (?:domain|tld)",
    ),
    (
        "no-domain",
        r"fully[- ]qualified|domain name required|real domain name|single label|missing (?:final )?'?@?domain"
        r"|missing final|missing domain|without a domain|hostname required|unqualified|domain missing"
        r"|no at sign|must contain an? ['\"]?@|must have exactly one @|missing @",
    ),
    (
        "too-long",
        r"address.*too long|too long.*(?:address|local|path)|ridiculously long|token too long|path too long"
        r"|local ?part (?:is )?too long",
    ),
    (
        "mailbox-unknown",
        r"wasn't found at|user unknown|unknown user|no such (?:user|recipient|mailbox|account|address|person|local)"
        r"|(?:user|mailbox|recipient|account|address|alias)(?: \S+)? (?:does(?: not|n't) exist|not found|unknown)"
        r"|does(?: not|n't) exist|unknown (?:recipient|mailbox|local|address|alias)|invalid (?:recipient"
        r"|mailbox)\b(?!.*(?:syntax|address| name))|(?:recipient|mailbox) (?:not found|unavailable|unknown)"
        r"|not a valid (?:mailbox|user|recipient)\b|mailbox (?:name )?(?:unavailable|not available)"
        r"|no mailbox|nobody (?:here )?by that name|not our customer|user (?:doesn't|does not) have"
        r"|no longer (?:available|valid|in use)|\b[45]\.1\.1\b|address(?: is)? unknown|not known here"
        r"|invalid recipient \S+ \(mode",
    ),
    (
        "after-path",
        r"(?:orcpt|parameter|option)s?.*(?:syntax|not (?:recogni|implement|support)|unsupported|unknown)"
        r"|unsupported option|\b555 5\.5\.4\b",
    ),
    (
        "syntax",
        r"\b[45]\.1\.[37]\b|invalid mailbox name|does not contain a valid address|needs to follow the|bad (?:recipient|sender) address syntax|address syntax|syntax error in (?:mailbox"
        r"|address|parameter|sender|recipient|from|to\b)|mal-?formed (?:address|recipient|sender|mail|e-?mail"
        r"|local|to\b|from\b)|malformed address|invalid (?:e-?mail|recipient|sender|mail|x\.400|smtp)? ?address"
        r"|not a valid (?:rfc|e-?mail|address)|valid rfc|illegal (?:address|character|alias)|bad address"
        r"|unbalanced|\"?@\"? or \"?\.\"? expected|missing or malformed|restricted characters|hostname required"
        r"|user address required|invalid (?:route|host name)|syntax illegal|colon illegal|user name required"
        r"|local address contains|domain contains|missing local|local ?part|malformed\b|bad utf-?8"
        r"|(?:address|recipient|mailbox|rcpt|mail from|sender|path).{0,40}(?:syntax|invalid|illegal|malformed"
        r"|not valid|unparsable|parse)|mailbox name (?:invalid|not allowed)|domain literals? not allowed"
        r"|(?:rcpt to|mail from).*syntax|invalid character|bad sequence in address|address is not valid",
    ),
    (
        "network",
        r"connection (?:timed out|refused|reset|lost|dropped|closed|to)|timed? ?out|no route to host"
        r"|network is unreachable|lost connection|conversation with|could not connect|unreachable"
        r"|delivery time expired|retry time(?:out)?|\b[45]\.4\.[1257]\b|no answer",
    ),
    (
        "sequence",
        r"bad sequence|need (?:rcpt|mail|helo|ehlo)|no valid recipients|must be first|nested mail|polite people"
        r"|out of (?:sequence|order)|valid rcpt command must precede",
    ),
    (
        "command",
        r"command (?:not |un)(?:recogni|implement|known|support)|unknown command|unrecogni[sz]ed command"
        r"|not implemented|command error",
    ),
    (
        "server",
        r"temporary (?:local|lookup|server|system|failure|problem|error)|local (?:error|problem|configuration)"
        r"|system (?:error|problem|config|failure)|server (?:error|busy|too busy|configuration)|internal error"
        r"|service (?:not available|unavailable|currently)|please try (?:again )?later|queue file|overload"
        r"|try again later|not accepting|out of memory|resources|\b[45]\.3\.[0125]\b",
    ),
    ("policy", r"policy|prohibit|not permitted|not allowed|denied|refused|rejected|administrat"),
)  # fmt: skip
_CAUSES = [(cause, late(pattern, "search", re.I | re.S)) for cause, pattern in _WORDINGS]

# Without a known wording, the cause by enhanced code without its class, then by reply code.
_BY_ENHANCED = {
    "1.0": "unknown", "1.1": "mailbox-unknown", "1.2": "domain-unknown", "1.3": "syntax",
    "1.4": "mailbox-unknown", "1.6": "mailbox-moved", "1.7": "syntax", "1.8": "sender-domain",
    "1.10": "null-mx", "2.1": "mailbox-disabled", "2.2": "mailbox-full", "2.3": "too-big",
    "3.1": "mailbox-full", "3.4": "too-big", "4.6": "loop", "5.1": "command", "5.2": "unknown",
    "5.3": "too-many-recipients", "5.4": "unknown", "6.7": "smtputf8", "7.8": "login", "7.9": "login",
    "7.10": "tls", "7.11": "tls", "7.12": "login", "7.13": "login", "7.27": "sender-domain",
    "7.28": "rate", "7.30": "tls",
}  # fmt: skip
_BY_SUBJECT = {"2": "policy", "3": "server", "4": "network", "6": "content", "7": "policy"}
_BY_CODE = {
    "421": "server", "450": "greylisting", "451": "server", "452": "mailbox-full", "454": "login",
    "500": "command", "501": "unknown", "502": "command", "503": "sequence", "504": "unknown",
    "511": "mailbox-unknown", "513": "syntax", "517": "syntax", "521": "null-mx", "523": "tls",
    "524": "tls", "525": "login", "530": "login", "534": "login", "535": "login", "538": "tls",
    "541": "content", "550": "unknown", "551": "mailbox-moved", "552": "mailbox-full",
    "553": "unknown", "554": "policy", "555": "after-path", "556": "null-mx", "557": "policy",
    "571": "blocked",
}  # fmt: skip


def cause_of(text: str, code: str | None, enhanced: str | None) -> str:
    """Return the name of the cause for a reply's text and codes.

    ``text`` is the whole reply without its addresses, so that no address is mistaken for wording.
    """
    if code is not None and code[0] in "23":
        return "done"
    for cause, found in _CAUSES:
        if found(text) is not None:
            return cause
    if enhanced is not None and code != "555":
        _, _, rest = enhanced.partition(".")
        by_code = _BY_CODE.get(code or "", "unknown")
        return _BY_ENHANCED.get(rest) or _BY_SUBJECT.get(rest[0]) or by_code
    return _BY_CODE.get(code or "", "unknown")


def blame_of(cause: str) -> str:
    """Return whether the text of the address is at fault: ``"yes"``, ``"no"`` or ``"unknown"``."""
    if cause in AT_FAULT:
        return "yes"
    return "unknown" if cause in OPEN else "no"


# Servers with typical wordings; the first match decides.
_SERVERS = tuple(
    (server, late(pattern, "search", re.I | re.S))
    for server, pattern in (
        ("Gmail", r"gsmtp|support\.google\.com|valid rfc.?532[12] address|google"),
        ("Exchange or Microsoft 365", r"storedrv|protection\.outlook|outlook\.com|exchange|smtpsend|\[\w+\.prod|resolver\.adr|x\.400"),
        ("Yahoo or AOL", r"\[tss?\d+\]|\[bl\d+\]|yahoo|\baol\b|tss\d{2}"),
        ("Amazon SES", r"amazonses|invalidparametervalue|missing final '@domain'|(?:local address|domain) contains control|messagerejected|missing local name"),
        ("Zoho", r"zoho|relaying disallowed"),
        ("qmail", r"rcpthosts|badmailfrom|badrcptto|\(#\d\.\d\.\d+\)|qmail"),
        ("OpenSMTPD", r"opensmtpd|(?:sender|recipient|orcpt) address syntax error"),
        ("Courier", r"\b51[37] (?:syntax|invalid)|courier|511 unknown user"),
        ("aiosmtpd", r"error: malformed address"),
        ("Exim", r"unrouteable address|expected after|missing or malformed local part|domain missing or malformed|smtp error from remote mail server|exim|ridiculously long|restricted characters"),
        ("Postfix", r"(?:recipient|sender|client host|helo command|relay) (?:address )?(?:rejected|access denied)|bad (?:recipient|sender) address syntax|postfix|dsn=|\(in reply to|command not recognized|must declare smtputf8|smtputf8 is required"),
        ("Sendmail", r"\.\.\. |sendmail|stat=|8-bit character in mailbox|unbalanced '|domain name required|service unavailable; "),
        ("Mimecast", r"mimecast"),
        ("Email Security.cloud", r"messagelabs|symanteccloud|you are trying to use me"),
        ("SubEtha SMTP", r"> invalid email address\."),
        ("SendGrid", r"sendgrid"),
        ("Python's smtplib", r"smtprecipientsrefused|smtpsenderrefused|smtpnotsupported|unicodeencodeerror|smtplib"),
    )
)  # fmt: skip


def server_of(text: str) -> str | None:
    """Return the name of the software or provider that probably wrote ``text``, or None."""
    return next((server for server, found in _SERVERS if found(text) is not None), None)
