"""Lists language-independent facts about SMTP replies: sources, commands, wordings, fault.

``_TABLE`` has one line per code: the code, how often the text of the address is at fault, the
commands that it may answer (``connect`` for the greeting, ``bounce`` for delivery reports), the
codes seen with it, and its source.
"""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple

BLAME = ("always", "often", "sometimes", "never")


class Fact(NamedTuple):
    """The facts about one code.

    Attributes:
        blame: how often the text of the address is at fault: one of ``BLAME``.
        commands: the commands that it may answer.
        beside: the enhanced codes seen with a reply code, or the reply codes seen with an enhanced
            one.
        source: where it is defined.
    """

    blame: str
    commands: tuple[str, ...]
    beside: tuple[str, ...]
    source: str


_TABLE = """
200 | never | - | - | RFC 876
211 | never | HELP | 2.0.0 | RFC 5321 section 4.2
214 | never | HELP | 2.0.0 | RFC 5321 section 4.2
220 | never | connect STARTTLS | 2.0.0 | RFC 5321 section 4.3.1; RFC 3207 section 4
221 | never | QUIT | 2.0.0 | RFC 5321 section 4.2
235 | never | AUTH | 2.7.0 | RFC 4954 section 6
250 | never | EHLO HELO MAIL RCPT DATA RSET NOOP VRFY EXPN | 2.0.0 2.1.0 2.1.5 2.6.0 | RFC 5321 section 4.2
251 | never | RCPT VRFY | 2.1.5 | RFC 5321 section 3.4
252 | never | VRFY EXPN | 2.0.0 2.1.5 | RFC 5321 section 3.5.3
253 | never | ETRN | - | RFC 1985 section 5.3
334 | never | AUTH | - | RFC 4954 section 4
354 | never | DATA | - | RFC 5321 section 4.1.1.4
355 | never | MAIL | - | RFC 1845
421 | never | connect EHLO MAIL RCPT DATA NOOP | 4.3.2 4.4.5 4.7.0 4.7.28 | RFC 5321 section 3.8
422 | never | AUTH RCPT DATA | 4.2.2 4.7.12 | RFC 5248
430 | never | - | 4.5.1 | RFC 5248
432 | never | AUTH | 4.7.12 | RFC 4954 section 6
450 | never | MAIL RCPT DATA | 4.2.0 4.2.1 4.7.1 | RFC 5321 section 4.2
451 | never | MAIL RCPT DATA | 4.3.0 4.4.3 4.7.1 4.7.24 | RFC 5321 section 4.2
452 | never | MAIL RCPT DATA | 4.2.2 4.3.1 4.5.3 | RFC 5321 section 4.5.3.1.10
453 | never | ATRN | 4.3.2 | RFC 2645
454 | never | AUTH STARTTLS | 4.7.0 | RFC 4954 section 6; RFC 3207 section 4
455 | never | MAIL RCPT | 4.5.4 | RFC 5321 section 4.1.1.11
458 | never | ETRN | - | RFC 1985 section 5.3
459 | never | ETRN | - | RFC 1985 section 5.3
500 | sometimes | EHLO MAIL RCPT HELP VRFY EXPN AUTH | 5.5.1 5.5.2 5.5.6 | RFC 5321 section 4.2
501 | often | EHLO HELO MAIL RCPT AUTH STARTTLS | 5.1.3 5.1.7 5.5.2 5.5.4 | RFC 5321 section 4.2
502 | never | HELP VRFY EXPN | 5.5.1 | RFC 5321 section 4.2.4
503 | never | MAIL RCPT DATA AUTH | 5.5.1 | RFC 5321 section 4.1.4
504 | sometimes | EHLO MAIL RCPT AUTH VRFY HELP | 5.5.2 5.5.4 | RFC 5321 section 4.2
521 | sometimes | connect RCPT | 5.3.2 | RFC 7504 section 3
523 | never | MAIL AUTH | 5.7.10 | RFC 5248
524 | never | AUTH | 5.7.11 | RFC 5248
525 | never | AUTH | 5.7.13 | RFC 5248
530 | never | MAIL AUTH | 5.7.0 5.7.10 | RFC 4954 section 6; RFC 3207 section 4
533 | never | - | 5.7.1 | RFC 5248
534 | never | AUTH | 5.7.9 | RFC 4954 section 6
535 | never | AUTH | 5.7.8 | RFC 4954 section 6
538 | never | AUTH | 5.7.11 | RFC 4954 section 6
541 | never | RCPT DATA | - | -
550 | sometimes | EHLO MAIL RCPT DATA VRFY EXPN bounce | 5.1.1 5.1.2 5.2.1 5.6.7 5.7.1 5.7.23 5.7.26 | RFC 5321 section 4.2
551 | never | RCPT VRFY | 5.1.6 | RFC 5321 section 3.4
552 | never | MAIL RCPT DATA | 5.2.2 5.2.3 5.3.4 | RFC 5321 section 4.2; RFC 1870 section 6
553 | sometimes | MAIL RCPT VRFY | 5.1.2 5.1.3 5.1.7 5.1.8 5.5.4 5.6.7 5.7.1 | RFC 5321 section 4.2; RFC 6531 section 3.5
554 | never | connect RCPT DATA bounce | 5.6.9 5.7.0 5.7.1 | RFC 5321 section 4.2
555 | often | MAIL RCPT | 5.5.2 5.5.4 | RFC 5321 section 4.1.1.11
556 | sometimes | RCPT | 5.1.10 | RFC 7504 section 4; RFC 7505 section 4.1
557 | never | connect MAIL | 5.7.1 | -
571 | never | RCPT DATA | 5.7.1 | -
X.0.0 | sometimes | - | - | RFC 3463 section 3.1
X.1.0 | sometimes | MAIL RCPT | 550 553 | RFC 3463 section 3.2
X.1.1 | sometimes | RCPT bounce | 550 | RFC 3463 section 3.2
X.1.2 | sometimes | RCPT bounce | 550 553 | RFC 3463 section 3.2
X.1.3 | always | RCPT | 501 553 | RFC 3463 section 3.2
X.1.4 | never | RCPT VRFY | 553 | RFC 3463 section 3.2
X.1.5 | never | RCPT | 250 | RFC 3463 section 3.2
X.1.6 | never | RCPT bounce | 550 551 | RFC 3463 section 3.2
X.1.7 | always | MAIL | 501 553 | RFC 3463 section 3.2
X.1.8 | sometimes | MAIL | 451 501 550 553 | RFC 3463 section 3.2
X.1.9 | never | bounce | - | RFC 3886
X.1.10 | sometimes | RCPT | 550 556 | RFC 7505 section 4.1
X.2.0 | never | RCPT DATA | 450 550 | RFC 3463 section 3.3
X.2.1 | never | RCPT | 450 550 | RFC 3463 section 3.3
X.2.2 | never | RCPT DATA | 452 552 | RFC 3463 section 3.3
X.2.3 | never | DATA | 552 | RFC 3463 section 3.3
X.2.4 | never | RCPT bounce | 550 | RFC 3463 section 3.3
X.3.0 | never | RCPT DATA | 451 554 | RFC 3463 section 3.4
X.3.1 | never | MAIL DATA | 452 | RFC 3463 section 3.4
X.3.2 | never | connect | 421 521 | RFC 3463 section 3.4; RFC 7504
X.3.3 | never | MAIL DATA | 554 | RFC 3463 section 3.4
X.3.4 | never | MAIL DATA | 552 | RFC 3463 section 3.4
X.3.5 | never | RCPT bounce | 553 554 | RFC 3463 section 3.4
X.3.6 | never | MAIL | 250 | RFC 6710
X.4.0 | never | bounce | - | RFC 3463 section 3.5
X.4.1 | sometimes | bounce | - | RFC 3463 section 3.5
X.4.2 | never | bounce | - | RFC 3463 section 3.5
X.4.3 | never | RCPT bounce | 451 | RFC 3463 section 3.5
X.4.4 | sometimes | bounce | - | RFC 3463 section 3.5
X.4.5 | never | connect RCPT | 421 451 | RFC 3463 section 3.5
X.4.6 | never | bounce | 554 | RFC 3463 section 3.5
X.4.7 | never | bounce | - | RFC 3463 section 3.5
X.5.0 | never | - | - | RFC 3463 section 3.6
X.5.1 | never | - | 500 502 503 | RFC 3463 section 3.6
X.5.2 | sometimes | MAIL RCPT | 500 501 504 555 | RFC 3463 section 3.6
X.5.3 | never | RCPT | 452 | RFC 3463 section 3.6
X.5.4 | often | MAIL RCPT EHLO AUTH | 501 504 553 555 | RFC 3463 section 3.6
X.5.5 | never | - | - | RFC 3463 section 3.6
X.5.6 | never | AUTH | 500 | RFC 4954 section 6
X.6.0 | never | DATA | - | RFC 3463 section 3.7
X.6.1 | never | DATA bounce | - | RFC 3463 section 3.7
X.6.2 | never | bounce | - | RFC 3463 section 3.7
X.6.3 | never | DATA | 554 | RFC 3463 section 3.7
X.6.4 | never | DATA | 250 | RFC 3463 section 3.7
X.6.5 | never | bounce | - | RFC 3463 section 3.7
X.6.6 | never | BURL | 554 | RFC 4468
X.6.7 | always | MAIL RCPT bounce | 550 553 | RFC 6531 section 4.2
X.6.8 | never | VRFY EXPN | 252 550 553 | RFC 6531 section 4.2
X.6.9 | sometimes | DATA | 550 554 | RFC 6531 section 4.2
X.6.10 | never | - | - | RFC 6531 section 4.2
X.7.0 | never | - | 530 550 554 | RFC 3463 section 3.8
X.7.1 | never | MAIL RCPT DATA | 550 553 554 | RFC 3463 section 3.8
X.7.2 | never | RCPT | 550 | RFC 3463 section 3.8
X.7.3 | never | - | - | RFC 3463 section 3.8
X.7.4 | never | AUTH DATA | 504 | RFC 3463 section 3.8
X.7.5 | never | DATA | 554 | RFC 3463 section 3.8
X.7.6 | never | DATA | 554 | RFC 3463 section 3.8
X.7.7 | never | DATA | 554 | RFC 3463 section 3.8
X.7.8 | never | AUTH | 535 | RFC 4954 section 6
X.7.9 | never | AUTH | 534 | RFC 4954 section 6
X.7.10 | never | MAIL AUTH | 523 530 | RFC 5248
X.7.11 | never | AUTH | 524 538 | RFC 4954 section 6
X.7.12 | never | AUTH | 422 432 | RFC 4954 section 6
X.7.13 | never | AUTH | 525 | RFC 5248
X.7.14 | never | BURL | 554 | RFC 5248
X.7.15 | never | MAIL | 450 550 | RFC 6710
X.7.16 | never | MAIL | 552 | RFC 6710
X.7.17 | never | RCPT | 550 | RFC 7293
X.7.18 | never | RCPT | 550 | RFC 7293
X.7.19 | never | RCPT | 550 | RFC 7293
X.7.20 | never | DATA | 550 | RFC 7372
X.7.21 | never | DATA | 550 | RFC 7372
X.7.22 | never | DATA | 550 | RFC 7372
X.7.23 | never | MAIL DATA | 550 | RFC 7372
X.7.24 | never | MAIL | 451 550 | RFC 7372
X.7.25 | never | connect MAIL | 550 | RFC 7372
X.7.26 | never | DATA | 550 | RFC 7372
X.7.27 | sometimes | MAIL | 550 | RFC 7505 section 4.2
X.7.28 | never | MAIL RCPT | 421 450 550 | IANA registry (M3AAWG)
X.7.29 | never | DATA | 550 | RFC 8617
X.7.30 | never | MAIL bounce | 550 | RFC 8689
"""


def _words(field: str) -> tuple[str, ...]:
    return () if field == "-" else tuple(field.split())


def _read() -> dict[str, Fact]:
    found = {}
    for line in _TABLE.strip().splitlines():
        code, blame, commands, beside, source = line.split(" | ")
        found[code] = Fact(blame, _words(commands), _words(beside), "" if source == "-" else source)
    return found


REPLIES = _read()

# Common wordings: reply or enhanced code, server and text; A is an address.
WORDINGS = (
    ("214", "Exim", "214-Commands supported:"),
    ("214", "Sendmail", "214-2.0.0 This is sendmail"),
    ("214", "OpenSMTPD", "214-2.0.0 This is OpenSMTPD"),
    ("250", "Gmail", "250 2.1.5 OK"),
    ("421", "Gmail", "421 4.7.28 Our system has detected an unusual rate of unsolicited mail"),
    ("450", "Postfix", "450 4.2.0 <A>: Recipient address rejected: Greylisted"),
    ("451", "Exim", "451 Temporary local problem - please try later"),
    ("452", "Gmail", "452 4.2.2 The email account that you tried to reach is over quota"),
    ("500", "Postfix", "500 5.5.2 Error: bad UTF-8 syntax"),
    ("501", "Postfix", "501 5.1.3 Bad recipient address syntax"),
    ("501", "Postfix", "501 5.1.7 Bad sender address syntax"),
    ("501", "Exchange", "501 5.1.3 Invalid address"),
    ("501", "Exim", "501 <A>: missing or malformed local part"),
    ("501", "Sendmail", "501 5.1.3 8-bit character in mailbox address"),
    ("503", "Postfix", "503 5.5.1 Error: need RCPT command"),
    ("504", "Postfix", "504 5.5.2 <A>: Recipient address rejected: need fully-qualified address"),
    ("535", "Gmail", "535 5.7.8 Username and Password not accepted"),
    ("550", "Gmail", "550 5.1.1 The email account that you tried to reach does not exist"),
    (
        "550",
        "Postfix",
        "550 5.1.1 <A>: Recipient address rejected: User unknown in local recipient table",
    ),
    ("552", "Postfix", "552 5.3.4 Message size exceeds fixed limit"),
    ("553", "Gmail", "553 5.1.3 The recipient address <A> is not a valid RFC 5321 address"),
    ("553", "Gmail", "553 5.1.7 The sender address <A> is not a valid RFC 5321 address"),
    ("553", "Sendmail", "553 5.5.4 A... Domain name required for sender address A"),
    ("553", "OpenSMTPD", "553 5.1.0 Sender address syntax error"),
    ("553", "aiosmtpd", "553 5.1.3 Error: malformed address"),
    ("553", "Postfix", "553 5.6.7 Must declare SMTPUTF8 to send unicode address"),
    ("553", "Postfix", "553 5.7.1 <A>: Sender address rejected: not owned by user U"),
    ("553", "qmail", "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"),
    ("553", "Yahoo", "553 5.7.2 [TSS09] All messages from IP will be permanently deferred"),
    ("553", "Zoho", "553 Relaying disallowed as A"),
    ("554", "Postfix", "554 5.7.1 <A>: Relay access denied"),
    ("555", "Gmail", "555 5.5.2 Syntax error"),
    (
        "556",
        "Postfix",
        "556 5.1.10 <A>: Recipient address rejected: Domain does not accept mail (nullMX)",
    ),
    ("X.1.3", "Postfix", "501 5.1.3 Bad recipient address syntax"),
    ("X.1.3", "Gmail", "553 5.1.3 The recipient address <A> is not a valid RFC 5321 address"),
    ("X.1.3", "Exchange", "501 5.1.3 Invalid address"),
    ("X.1.7", "Postfix", "501 5.1.7 Bad sender address syntax"),
    ("X.1.7", "Gmail", "553 5.1.7 The sender address <A> is not a valid RFC 5321 address"),
    ("X.1.8", "Sendmail", "553 5.1.8 A... Domain of sender address A does not exist"),
    ("X.6.7", "Postfix", "553 5.6.7 Must declare SMTPUTF8 to send unicode address"),
    ("X.7.1", "Postfix", "554 5.7.1 <A>: Relay access denied"),
)
