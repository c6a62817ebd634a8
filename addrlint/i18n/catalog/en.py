"""English: the texts about SMTP replies, and the words of ``addrlint explain``; no fact stands here.

An entry of ``REPLIES`` is title, description, when one meets it, how to fix it.
"""

REPLIES: dict[str, tuple[str, str, str, str]] = {
    "200": (
        "Success, in a form that nobody defines",
        "A reply of the earliest mail servers. No standard in force has it; by its first digit the "
        "command was carried out.",
        "Almost never: from software that makes up its own replies, or from something that is no "
        "mail server, such as a web server on the wrong port.",
        "Nothing has to be done about the mail. Make sure that host and port are those of a mail "
        "server.",
    ),
    "211": (
        "System status, or system help",
        "Information about the server's state, written for a person. It changes nothing.",
        "After HELP, from servers that answer with their status in place of a help text.",
        "Nothing is wrong. A program should look at the first digit and leave the text alone.",
    ),
    "214": (
        "Help message",
        "The answer to HELP: a text for people that lists the commands this server knows, or shows "
        "how one of them is written. It is never meant to be read by a program.",
        "After HELP, or HELP with the name of a command, typed by a person who tries a server by "
        "hand. Exim lists its commands, Sendmail its topics and the syntax of each (HELP RCPT), "
        "OpenSMTPD, qpsmtpd, notqmail, chasquid and nodemailer's smtp-server some lines about "
        "themselves. Others answer HELP with 250 (aiosmtpd, Haraka), 500 (Postfix, Dovecot) or 502 "
        "(Courier, go-smtp).",
        "Nothing is broken and nothing has to be fixed. If a program stumbles over it, it sent HELP "
        "without need, or it reads replies one line late: look at the command before.",
    ),
    "220": (
        "Service ready",
        "The server's greeting. After STARTTLS it means: begin the TLS handshake now.",
        "First of all on every connection, and after STARTTLS.",
        "Nothing is wrong: go on with EHLO, or with the handshake.",
    ),
    "221": (
        "Closing the connection",
        "The server says goodbye and closes the connection.",
        "After QUIT.",
        "Nothing is wrong. Where it comes without QUIT, the server ended the session on its own; "
        "connect again.",
    ),
    "235": (
        "Authentication succeeded",
        "The login was accepted.",
        "At the end of AUTH.",
        "Nothing is wrong: go on with MAIL.",
    ),
    "250": (
        "Done",
        "The command was carried out. After the message's last dot it means that the server has "
        "taken charge of the mail.",
        "After almost every command that succeeds: EHLO, MAIL, RCPT, the end of DATA, RSET, NOOP.",
        "Nothing is wrong. It does not promise that the mailbox exists: many servers accept first "
        "and bounce later.",
    ),
    "251": (
        "User not local; will forward",
        "The server accepts the recipient and will pass the mail on to another address, which it "
        "names.",
        "After RCPT or VRFY for somebody who has moved.",
        "The mail is on its way. Put the new address into your list.",
    ),
    "252": (
        "Cannot verify the user, but will take the mail",
        "The server neither confirms nor denies that the mailbox exists. It would accept mail for it "
        "and try.",
        "After VRFY: nearly all servers answer so to everybody, lest spammers harvest addresses.",
        "Nothing is wrong. VRFY can't tell whether a mailbox exists; only sending can.",
    ),
    "253": (
        "Messages are waiting and will be sent",
        "The queue for the named host has been started; so many messages wait there.",
        "After ETRN, by which a host on a part-time line asks for its mail.",
        "Nothing is wrong.",
    ),
    "334": (
        "Go on with authentication",
        "A challenge of the login, in Base64. The client answers with its part.",
        "During AUTH, before each line of the client.",
        "Nothing is wrong. VXNlcm5hbWU6 and UGFzc3dvcmQ6 are just Username: and Password:.",
    ),
    "354": (
        "Go ahead with the message",
        "The server waits for header and body, ended by a line with a single dot.",
        "After DATA, once a recipient was accepted.",
        "Nothing is wrong: send the message. A line that begins with a dot is sent with two.",
    ),
    "355": (
        "Go on from this octet",
        "A transfer that broke off may go on at the octet named.",
        "After MAIL with the rare extension CHECKPOINT.",
        "Nothing is wrong: send the rest.",
    ),
    "421": (
        "Service not available, closing the connection",
        "The server can't or won't talk now and hangs up. The same mail may succeed later.",
        "At any time: the server is shutting down or overloaded, you have been idle for too long, or "
        "you open more connections or send faster than it allows.",
        "Let the queue try again. If it stays, send more slowly and over fewer connections, and read "
        "the text: it often names the limit or a page about it.",
    ),
    "422": (
        "Password must be changed, or mailbox full",
        "Two meanings are in use. Registries list it for a password that must be moved to a new "
        "mechanism; some servers say it of a mailbox over its quota.",
        "After AUTH, or after RCPT and DATA from the latter kind of server.",
        "Read the text: change the password, or write to the recipient by another way and try later.",
    ),
    "430": (
        "Command not possible now",
        "No standard defines it; it is listed beside the enhanced code X.5.1.",
        "Rarely, from software with replies of its own.",
        "By its first digit the trouble is temporary. Try again, and ask the server's operator if it "
        "stays.",
    ),
    "432": (
        "A password transition is needed",
        "The server can't check this login until the password has been set anew, or sent once by a "
        "plain mechanism.",
        "After AUTH with a mechanism such as CRAM-MD5 for which the server holds no secret yet.",
        "Log in once with PLAIN over TLS, or change the password.",
    ),
    "450": (
        "Mailbox unavailable for now",
        "The server does not take the mail at this moment: the mailbox is locked, or a policy asks "
        "you to wait.",
        "After RCPT, most often greylisting: an unknown sender is turned away once and accepted some "
        "minutes later. Also busy mailboxes and rate limits.",
        "Let the queue try again; that is all greylisting asks for. Do not take the address off your "
        "list.",
    ),
    "451": (
        "Local error in processing",
        "Something went wrong on the server's side, or in what it depends on, and may be right later.",
        "After MAIL, RCPT or DATA: its DNS lookup failed, a filter did not answer, its disk had a "
        "fault; also greylisting.",
        "Let the queue try again. If one domain of yours is named, look whether its name servers "
        "answer.",
    ),
    "452": (
        "Insufficient storage, or too many recipients",
        "The server has no room now, or will not take more recipients with this message.",
        "After RCPT when a message has more recipients than the server allows (it must allow 100), "
        "after MAIL or DATA when its disk or the mailbox is full.",
        "Send to the rest in a further transaction; good mail programs do so by themselves. For "
        "storage: try later.",
    ),
    "453": (
        "No mail waiting, or system overloaded",
        "Defined for ATRN: there is no mail for you. Some servers say it when they are overloaded.",
        "After ATRN; else rarely.",
        "Nothing has to be done, or try again later.",
    ),
    "454": (
        "Temporary failure of authentication or TLS",
        "The server can't check logins or can't start TLS at the moment.",
        "After AUTH or STARTTLS, when what it asks (a directory, a certificate) does not answer.",
        "Try again. If it stays, it is the server's operator who must act. Do not send the password "
        "without TLS instead.",
    ),
    "455": (
        "Parameters can't be honoured now",
        "The server knows a parameter of MAIL or RCPT and can't serve it at the moment.",
        "After MAIL or RCPT with an extension's parameter.",
        "Try again, or send without the parameter.",
    ),
    "458": (
        "Can't queue messages for that host",
        "The queue could not be started.",
        "After ETRN.",
        "Try again later.",
    ),
    "459": (
        "Queueing for that host is not allowed",
        "The server does not hold mail for the named host, or not for you.",
        "After ETRN.",
        "Ask the server's operator to enter the host.",
    ),
    "500": (
        "Command unrecognized, or line too long",
        "The server could not make out the command. To mail programs it often means that a line was "
        "longer than allowed or held bytes that may not stand in a command.",
        "After a misspelt or unknown command (Postfix and Dovecot answer HELP so), after a line of "
        "more than 512 octets, after bytes beyond ASCII without SMTPUTF8. A line end inside an "
        "address makes a second, meaningless command.",
        "Look at the exact line that was sent: a line end, a control character or a foreign letter "
        "within an address, or a client that is out of step with the server.",
    ),
    "501": (
        "Syntax error in parameters or arguments",
        "The command is known, what stands behind it can't be read. After MAIL and RCPT that is the "
        "address: this is what most servers say to a malformed one, more often than 553.",
        "After MAIL or RCPT when the address has no domain, a blank, two dots, a missing bracket and "
        "the like; after EHLO with a bad host name.",
        "Check the address against local@domain; addrlint check shows the place. If the address is "
        "right, look at the parameters behind it and at the angle brackets.",
    ),
    "502": (
        "Command not implemented",
        "The server knows the command and does not offer it.",
        "After VRFY, EXPN, HELP or TURN where an operator has switched them off.",
        "Do without the command. Offer only what the server lists after EHLO.",
    ),
    "503": (
        "Bad sequence of commands",
        "A command came before another that must precede it.",
        "After RCPT without an accepted MAIL, after DATA without an accepted RCPT, after AUTH twice. "
        "Often the real refusal came one reply earlier.",
        "Read the reply before this one: if the only recipient was refused, DATA has nobody to go to. "
        "Send RSET before a new message.",
    ),
    "504": (
        "Command parameter not implemented",
        "The server does not serve this parameter. Postfix says it, with 5.5.2, when a name is not "
        "fully qualified.",
        "After AUTH with an unknown mechanism, and after EHLO, MAIL or RCPT with a host name or "
        "domain that has no dot.",
        "Complete the domain (jane@mail becomes jane@mail.example.net), or choose a mechanism that "
        "the server lists.",
    ),
    "521": (
        "This host does not accept mail",
        "The host never takes mail; it answers only to say so.",
        "When connecting, or after RCPT at a server that knows this of the domain.",
        "The domain has no mailboxes on that host. Check the domain for a slip, and its MX records.",
    ),
    "523": (
        "Encryption needed",
        "The server wants TLS before it goes on.",
        "After MAIL or AUTH without STARTTLS.",
        "Turn TLS on in the client.",
    ),
    "524": (
        "Encryption required for this mechanism",
        "The login mechanism may be used within TLS only.",
        "After AUTH without TLS; from few servers.",
        "Turn TLS on in the client.",
    ),
    "525": (
        "User account disabled",
        "The account exists and has been switched off.",
        "After AUTH.",
        "Ask the operator of the account; nothing in the address helps.",
    ),
    "530": (
        "Authentication or TLS required",
        "The server takes no mail from you before you have logged in, or before STARTTLS.",
        "After MAIL at a submission server (ports 587 and 465).",
        "Configure user name and password, and TLS. A server that should take mail for its own "
        "domains from anybody listens on port 25.",
    ),
    "533": (
        "Not authorized",
        "No standard defines it; it is listed beside the enhanced code X.7.1.",
        "Rarely, from software with replies of its own.",
        "Read the text; it is a matter of permission, not of the address's form.",
    ),
    "534": (
        "Authentication mechanism too weak",
        "The server does not accept this way to log in for this account.",
        "After AUTH; Gmail says it to programs that log in with the account's own password.",
        "Use a stronger mechanism: OAuth, or a password made for this program.",
    ),
    "535": (
        "Credentials invalid",
        "User name or password is wrong.",
        "After AUTH. Providers also say it when they no longer take plain passwords.",
        "Check both for blanks and the right account; many providers want a password made for the "
        "program.",
    ),
    "538": (
        "Encryption required for this mechanism",
        "The older code for a mechanism that may be used within TLS only.",
        "After AUTH without TLS.",
        "Turn TLS on in the client.",
    ),
    "541": (
        "Rejected by the recipient's filter",
        "No standard defines it; some providers say it when a filter takes the message for spam.",
        "After DATA or RCPT.",
        "It is about content or reputation. Read the text, and write to the recipient by another way.",
    ),
    "550": (
        "Mailbox unavailable",
        "The server refuses for good. Most often there is no such mailbox; it is as well the code for "
        "refusals by policy: relaying, reputation, authentication of the sender.",
        "After RCPT for an unknown user, after MAIL or DATA by policy. With 5.6.7: the sender's "
        "address needs SMTPUTF8, which the server does not offer.",
        "Read the enhanced code and the text. 5.1.1: check the spelling of the part before the @, "
        "then take the address off the list. 5.7.x: it is you, not the address, that is refused.",
    ),
    "551": (
        "User not local; try another path",
        "The mailbox is elsewhere, and the server will not pass the mail on. It may name the right "
        "address.",
        "After RCPT or VRFY.",
        "Send to the address in the text, if there is one, and put it into your list.",
    ),
    "552": (
        "Storage exceeded",
        "The message is larger than the server takes, or the mailbox has no room left.",
        "After MAIL with SIZE, or at the end of DATA. Old servers say it to too many recipients.",
        "Send less: a link in place of an attachment. For a full mailbox write by another way.",
    ),
    "553": (
        "Mailbox name not allowed",
        "The name of the mailbox is not allowed; by the standard, because its syntax is wrong: a "
        "blank, a character that must be quoted, letters beyond ASCII without SMTPUTF8, a missing "
        "part. In truth most servers say 501 to such an address, and most 553 that one meets in the "
        "wild are about relaying, logins or reputation.",
        "After MAIL or RCPT. About the form: Sendmail, OpenSMTPD (of senders), aiosmtpd, Gmail (5.1.3 "
        "and 5.1.7), Postfix with strict_smtputf8 (5.6.7). Not about the form: qmail's rcpthosts and "
        "badmailfrom, Yahoo's deferrals, Postfix's sender not owned by user, Zoho's Relaying "
        "disallowed.",
        "Look at the enhanced code first. 5.1.2, 5.1.3, 5.1.7, 5.5.4, 5.6.7: check the address "
        "against local@domain for blanks, special characters and encoding; addrlint check shows the "
        "place. 5.7.x, 5.1.8, 5.3.x, or words such as relay, owned, list: the address is fine; log "
        "in, send as an address of your own, or ask the operator.",
    ),
    "554": (
        "Transaction failed",
        "The refusal for everything else: by policy, by content, or without a reason.",
        "At the end of DATA (spam, DMARC, malware), when connecting (your IP address is not welcome), "
        "after RCPT (Relay access denied).",
        "Read the text and the enhanced code. It is hardly ever the address's form; with 5.6.9 a "
        "header needs SMTPUTF8.",
    ),
    "555": (
        "Parameters of MAIL or RCPT not recognized",
        "Something behind the address can't be read. Gmail answers so (5.5.2) when the whole path "
        "can't.",
        "After MAIL or RCPT: with a parameter the server does not offer, without angle brackets, "
        "with anything behind the closing bracket, with bytes beyond ASCII.",
        "Look at the exact line: brackets round the address, nothing but known parameters after them, "
        "no > within the address.",
    ),
    "556": (
        "Domain does not accept mail",
        "The recipient's domain declares in DNS (a null MX) that it takes no mail at all.",
        "After RCPT, at a relay that looked the domain up.",
        "Check the domain for a slip. If it is right, nobody there can be reached by mail.",
    ),
    "557": (
        "Access denied",
        "No standard defines it; some servers refuse with it by policy.",
        "Rarely, when connecting or after MAIL.",
        "Read the text: it is about you or your server, not about the address's form.",
    ),
    "571": (
        "Blocked by policy",
        "No standard defines it; some filters refuse with it, after the enhanced code 5.7.1.",
        "After RCPT or DATA.",
        "Read the text: it is about reputation or content, not about the address's form.",
    ),
    "X.0.0": (
        "Other undefined status",
        "The server gives no closer reason.",
        "With any reply.",
        "Go by the text and the reply's first digit.",
    ),
    "X.1.0": (
        "Other address status",
        "Something about an address, without saying what. OpenSMTPD and Sendmail use it for faults "
        "of form.",
        "After MAIL or RCPT.",
        "Read the text: syntax or too long means the form; else the mailbox.",
    ),
    "X.1.1": (
        "Bad destination mailbox address",
        "There is no mailbox of that name; what stands before the @ is unknown at that domain.",
        "After RCPT, and in bounces. The commonest of all.",
        "Check the spelling before the @. If it was right once, the mailbox is gone: take it off the "
        "list.",
    ),
    "X.1.2": (
        "Bad destination system address",
        "The domain does not exist or can't take mail.",
        "After RCPT at a relay, and in bounces from your own server.",
        "Check the domain for a slip, a blank or a dot at its end.",
    ),
    "X.1.3": (
        "Bad destination mailbox address syntax",
        "The recipient's address is malformed.",
        "After RCPT, with 501 or 553.",
        "Mend the address: addrlint check shows each fault and its place.",
    ),
    "X.1.4": (
        "Destination mailbox address ambiguous",
        "The name fits more than one mailbox.",
        "After RCPT or VRFY, at servers that accept parts of names.",
        "Use the complete address.",
    ),
    "X.1.5": (
        "Destination address valid",
        "The address is good.",
        "With 250, after RCPT.",
        "Nothing is wrong.",
    ),
    "X.1.6": (
        "Mailbox has moved",
        "The mailbox existed and is gone, with no forwarding address.",
        "After RCPT, and in bounces.",
        "Ask the person for the new address; take the old one off the list.",
    ),
    "X.1.7": (
        "Bad sender's mailbox address syntax",
        "The sender's address is malformed.",
        "After MAIL, with 501 or 553.",
        "Mend the envelope sender; often it is a setting such as root@localhost.",
    ),
    "X.1.8": (
        "Bad sender's system address",
        "The sender's domain does not exist or can't be answered. Microsoft 365 says 5.1.8 also to an "
        "account that it has blocked for spam.",
        "After MAIL.",
        "Send from a domain that has MX or address records in DNS.",
    ),
    "X.1.9": (
        "Relayed to a non-compliant mailer",
        "The mail went on to a system that does not report on delivery.",
        "In delivery reports.",
        "Nothing has to be done; no further report will come.",
    ),
    "X.1.10": (
        "Recipient's domain takes no mail",
        "The domain declares by a null MX that it accepts none. Exchange Online means by 5.1.10 that "
        "there is no such recipient.",
        "After RCPT, with 556 or 550.",
        "Check the address for a slip; else take it off the list.",
    ),
    "X.2.0": (
        "Other mailbox status",
        "Something about the mailbox, without saying what.",
        "After RCPT or DATA.",
        "Go by the text.",
    ),
    "X.2.1": (
        "Mailbox disabled",
        "The mailbox exists and takes no mail.",
        "After RCPT, for accounts that were closed, blocked, or not used for long.",
        "Take it off the list unless the class is 4.",
    ),
    "X.2.2": (
        "Mailbox full",
        "The recipient has no room left.",
        "After RCPT or DATA, with 452 or 552.",
        "Try again in some days; write by another way if it matters.",
    ),
    "X.2.3": (
        "Message too long for the mailbox",
        "The message is larger than this recipient may get.",
        "After DATA, with 552.",
        "Send less, or a link.",
    ),
    "X.2.4": (
        "Mailing list expansion problem",
        "The list could not be resolved to its members.",
        "After RCPT, or in bounces of a list.",
        "Tell the list's owner.",
    ),
    "X.3.0": (
        "Other mail system status",
        "Something about the receiving system, without saying what.",
        "At any command.",
        "Try again, and tell the operator if it stays.",
    ),
    "X.3.1": (
        "Mail system full",
        "The server has no room left.",
        "After MAIL or DATA, with 452.",
        "Try again later.",
    ),
    "X.3.2": (
        "System not accepting mail",
        "The server takes no mail, now (class 4) or ever (class 5).",
        "When connecting, with 421 or 521.",
        "Class 4: try again. Class 5: the host is no mail server.",
    ),
    "X.3.3": (
        "Feature not supported",
        "The system can't do what the message asks for.",
        "After MAIL or DATA.",
        "Send without the feature named in the text.",
    ),
    "X.3.4": (
        "Message too big for the system",
        "The message is larger than the server takes.",
        "After MAIL with SIZE or after DATA, with 552.",
        "Send less; EHLO's SIZE tells the limit.",
    ),
    "X.3.5": (
        "System incorrectly configured",
        "The server is set up wrongly, so that it can't take the mail: for example it would send it to "
        "itself.",
        "After RCPT or in bounces, with 553 or 554.",
        "The operator of the recipient's server must act; check the domain's MX records.",
    ),
    "X.3.6": (
        "Priority was changed",
        "The message was taken with another priority than asked for.",
        "With 250.",
        "Nothing is wrong.",
    ),
    "X.4.0": (
        "Other network or routing status",
        "Something between the servers, without saying what.",
        "In bounces and logs.",
        "Let the queue try again.",
    ),
    "X.4.1": (
        "No answer from host",
        "The recipient's server did not answer.",
        "In bounces and logs of your own server.",
        "Let the queue try again; check the domain for a slip if it stays.",
    ),
    "X.4.2": (
        "Bad connection",
        "The connection broke off.",
        "In bounces and logs.",
        "Let the queue try again.",
    ),
    "X.4.3": (
        "Directory server failure",
        "A lookup, in DNS most often, gave no answer.",
        "In bounces and logs, and after RCPT with 451.",
        "Let the queue try again; look at the domain's name servers if it stays.",
    ),
    "X.4.4": (
        "Unable to route",
        "No way to the domain could be found: it does not exist, or has no mail server.",
        "In bounces of your own server.",
        "Check the domain for a slip.",
    ),
    "X.4.5": (
        "Mail system congestion",
        "The server or the way to it is overloaded.",
        "With 421 or 451.",
        "Send more slowly.",
    ),
    "X.4.6": (
        "Routing loop detected",
        "The message went round in a circle between servers.",
        "In bounces.",
        "Operators must look at forwardings and MX records.",
    ),
    "X.4.7": (
        "Delivery time expired",
        "The mail waited in the queue for as long as it may, and was given up.",
        "In bounces, days after sending.",
        "Look for the earlier, temporary reason in the bounce; send again when it is gone.",
    ),
    "X.5.0": (
        "Other protocol status",
        "The two programs did not understand each other, without saying how.",
        "At any command.",
        "Go by the text.",
    ),
    "X.5.1": (
        "Invalid command",
        "The command is unknown here, or came at the wrong time.",
        "With 500, 502 or 503.",
        "Read the reply before this one; use only what EHLO lists.",
    ),
    "X.5.2": (
        "Syntax error",
        "The line could not be read. Gmail says 555 5.5.2 of an address that it can't parse.",
        "With 500, 501, 504 or 555.",
        "Look at the exact line: brackets, blanks, bytes beyond ASCII.",
    ),
    "X.5.3": (
        "Too many recipients",
        "More recipients than the server takes with one message.",
        "After RCPT, with 452.",
        "Send to the rest in a further transaction.",
    ),
    "X.5.4": (
        "Invalid command arguments",
        "What stands behind the command is wrong. Sendmail says 5.5.4 of a sender without a domain.",
        "With 501, 504, 553 or 555.",
        "Look at the address's domain and at the parameters behind the address.",
    ),
    "X.5.5": (
        "Wrong protocol version",
        "The programs speak versions that do not fit.",
        "Rarely.",
        "Use another server or client.",
    ),
    "X.5.6": (
        "Authentication line too long",
        "A line of the login was longer than allowed.",
        "During AUTH, with 500.",
        "Check the password or token that is sent.",
    ),
    "X.6.0": (
        "Other media error",
        "Something about the message's content, without saying what.",
        "After DATA.",
        "Go by the text.",
    ),
    "X.6.1": (
        "Media not supported",
        "The recipient's system can't take this kind of content.",
        "After DATA, and in bounces.",
        "Send plain text, or another format.",
    ),
    "X.6.2": (
        "Conversion required and prohibited",
        "The message would have to be converted and may not be.",
        "In bounces.",
        "Send it in a form that needs no conversion.",
    ),
    "X.6.3": (
        "Conversion required but not supported",
        "The message would have to be converted (8-bit text, for example), and the server can't.",
        "After DATA, with 554.",
        "Send it as quoted-printable or Base64.",
    ),
    "X.6.4": (
        "Conversion with loss performed",
        "The message was delivered, not quite as it was.",
        "With 250, and in reports.",
        "Nothing has to be done.",
    ),
    "X.6.5": (
        "Conversion failed",
        "The message had to be converted, and that failed.",
        "In bounces.",
        "Send it in a simpler form.",
    ),
    "X.6.6": (
        "Message content not available",
        "Content that is fetched by reference (BURL) could not be had.",
        "After BURL, with 554.",
        "Send the content itself.",
    ),
    "X.6.7": (
        "Non-ASCII addresses not permitted",
        "An address holds letters beyond ASCII, and the next server, or the sender's, does not take "
        "them without SMTPUTF8.",
        "After RCPT with 553, after MAIL with 550, and in logs of a sending server.",
        "Is only the domain foreign? Send to its A-label form (xn--...). If the part before the @ is, "
        "no ASCII form exists: ask for another address, or a server with SMTPUTF8.",
    ),
    "X.6.8": (
        "A reply in UTF-8 is required, and not permitted",
        "The server would have to answer with letters beyond ASCII, and the client did not allow it.",
        "After VRFY or EXPN, with 252, 550 or 553.",
        "Give the SMTPUTF8 parameter.",
    ),
    "X.6.9": (
        "Internationalized message can't be delivered to some recipients",
        "A header holds UTF-8, and a recipient's server does not offer SMTPUTF8.",
        "After DATA, with 550 or 554.",
        "Write header addresses in ASCII.",
    ),
    "X.6.10": (
        "A reply in UTF-8 is required (old code)",
        "The same as X.6.8, which took its place.",
        "Hardly ever.",
        "See X.6.8.",
    ),
    "X.7.0": (
        "Other security status",
        "Refused for security or policy, without saying why.",
        "At any command, with 530, 550 or 554.",
        "Go by the text; it is not about the address's form.",
    ),
    "X.7.1": (
        "Not authorized, message refused",
        "A policy forbids it: relaying, a blocklist, content, a sender that is not yours.",
        "After MAIL, RCPT or DATA, with 550, 553 or 554.",
        "Log in, send as an address of your own, or look into your server's reputation; the address "
        "is well-formed.",
    ),
    "X.7.2": (
        "Mailing list expansion prohibited",
        "You may not send to this list.",
        "After RCPT.",
        "Ask the list's owner.",
    ),
    "X.7.3": (
        "Security conversion required but not possible",
        "The message would have to pass from one security system to another.",
        "Rarely.",
        "Go by the text.",
    ),
    "X.7.4": (
        "Security features not supported",
        "The server can't do what the message's security asks for.",
        "After AUTH or DATA.",
        "Use what EHLO lists.",
    ),
    "X.7.5": (
        "Cryptographic failure",
        "Something could not be decrypted or verified.",
        "After DATA.",
        "Sign or encrypt anew.",
    ),
    "X.7.6": (
        "Cryptographic algorithm not supported",
        "The algorithm is unknown to the receiving system.",
        "After DATA.",
        "Use a common one.",
    ),
    "X.7.7": (
        "Message integrity failure",
        "The message was changed on its way.",
        "After DATA.",
        "Send again; look for programs that rewrite mail.",
    ),
    "X.7.8": (
        "Credentials invalid",
        "User name or password is wrong.",
        "After AUTH, with 535.",
        "Check both; many providers want a password made for the program.",
    ),
    "X.7.9": (
        "Authentication mechanism too weak",
        "This way to log in is not accepted.",
        "After AUTH, with 534.",
        "Use a stronger mechanism.",
    ),
    "X.7.10": (
        "Encryption needed",
        "TLS is wanted first.",
        "After MAIL or AUTH, with 523 or 530.",
        "Turn TLS on.",
    ),
    "X.7.11": (
        "Encryption required for the mechanism",
        "This login is accepted within TLS only.",
        "After AUTH, with 538.",
        "Turn TLS on.",
    ),
    "X.7.12": (
        "Password transition needed",
        "The password must be set anew for this mechanism.",
        "After AUTH, with 432.",
        "Log in once with PLAIN over TLS, or change the password.",
    ),
    "X.7.13": (
        "User account disabled",
        "The account is switched off.",
        "After AUTH, with 525.",
        "Ask the account's operator.",
    ),
    "X.7.14": (
        "Trust relationship required",
        "The server trusts only certain others.",
        "After MAIL or RCPT, with 554.",
        "Ask the operator.",
    ),
    "X.7.15": (
        "Priority too low",
        "The server takes only more urgent mail at the moment.",
        "After MAIL with a priority.",
        "Try again later.",
    ),
    "X.7.16": (
        "Message too big for its priority",
        "A message so urgent may not be so large.",
        "After MAIL with a priority.",
        "Lower the priority, or send less.",
    ),
    "X.7.17": (
        "Mailbox has another owner now",
        "The mailbox changed hands after the date that the sender named.",
        "After RCPT with RRVS.",
        "Ask the person for the present address.",
    ),
    "X.7.18": (
        "Domain has another owner now",
        "The domain changed hands after the date that the sender named.",
        "After RCPT with RRVS.",
        "Ask the person for the present address.",
    ),
    "X.7.19": (
        "Ownership can't be tested",
        "The server can't tell since when the mailbox has its owner.",
        "After RCPT with RRVS.",
        "Send without RRVS if that is no risk.",
    ),
    "X.7.20": (
        "No passing DKIM signature",
        "No DKIM signature of the message could be verified.",
        "After DATA, with 550.",
        "Sign your mail; look for programs that change it after signing.",
    ),
    "X.7.21": (
        "No acceptable DKIM signature",
        "A signature was valid and not one that the server accepts.",
        "After DATA, with 550.",
        "Sign with your own domain and a key of 1024 bits or more.",
    ),
    "X.7.22": (
        "No DKIM signature of the author's domain",
        "No valid signature belongs to the domain in From.",
        "After DATA, with 550.",
        "Sign with the domain that stands in From.",
    ),
    "X.7.23": (
        "SPF validation failed",
        "The sender's domain does not allow your server to send for it.",
        "After MAIL or DATA, with 550.",
        "Enter your server in the domain's SPF record.",
    ),
    "X.7.24": (
        "SPF validation error",
        "The domain's SPF record could not be read.",
        "After MAIL, with 451 or 550.",
        "Mend the record: one only, ten lookups at most.",
    ),
    "X.7.25": (
        "Reverse DNS validation failed",
        "Your server's IP address has no name, or one that does not lead back to it.",
        "When connecting or after MAIL, with 550.",
        "Set the PTR record, and the name's address record.",
    ),
    "X.7.26": (
        "Several authentication checks failed",
        "None of SPF, DKIM and DMARC passed.",
        "After DATA, with 550.",
        "Set up SPF and DKIM for the domain in From.",
    ),
    "X.7.27": (
        "Sender's domain takes no mail",
        "The sender's domain has a null MX: nobody could answer.",
        "After MAIL, with 550.",
        "Send from a domain that accepts mail.",
    ),
    "X.7.28": (
        "Mail flood detected",
        "You send more than the server takes for normal.",
        "After MAIL or RCPT, with 421, 450 or 550.",
        "Send more slowly.",
    ),
    "X.7.29": (
        "ARC validation failure",
        "The chain of forwarders' seals (ARC) is broken.",
        "After DATA, with 550.",
        "The forwarder must act, or mail must be sent directly.",
    ),
    "X.7.30": (
        "REQUIRETLS support required",
        "The message must travel within TLS, and the next server can't promise that.",
        "After MAIL, and in bounces, with 550.",
        "Send without REQUIRETLS if that is no risk.",
    ),
}

# Why a reply came, by the name of the cause: the reason in a sentence, and what to do.
CAUSES: dict[str, tuple[str, str]] = {
    "syntax": (
        "The server could not read the address: its form is wrong.",
        "Mend the address; what addrlint finds in it is shown below.",
    ),
    "no-domain": (
        "The address has no complete domain.",
        "Add the domain with its dots: jane@mail becomes jane@mail.example.net.",
    ),
    "too-long": (
        "The address is longer than the server takes.",
        "Shorten it: 64 octets before the @, 254 in all.",
    ),
    "reserved-domain": (
        "The domain is reserved for examples or local use; no mail can reach it.",
        "Replace it by the real domain.",
    ),
    "smtputf8": (
        "The address holds letters beyond ASCII, and a server on the way does not take them.",
        "Write a foreign domain as its A-label (xn--...). For a foreign part before the @ there is no "
        "ASCII form: ask for another address.",
    ),
    "encoding": (
        "The program could not write the address as ASCII: it holds letters beyond it.",
        "Offer SMTPUTF8 if the server does, or use an ASCII address.",
    ),
    "after-path": (
        "Something behind the address, or the brackets round it, could not be read.",
        "Look at the exact line: <address>, then known parameters only.",
    ),
    "domain-unknown": (
        "The domain was not found in DNS, or takes no mail. The form may be right and the name wrong.",
        "Check the domain for a slip, a blank or a dot at its end.",
    ),
    "null-mx": (
        "The domain declares that it accepts no mail.",
        "Check the domain for a slip; else nobody there can be reached.",
    ),
    "mailbox-unknown": (
        "The address is well-formed, and there is no such mailbox.",
        "Check the spelling before the @; else take the address off the list.",
    ),
    "mailbox-moved": (
        "The mailbox has moved.",
        "Use the new address if the text names one.",
    ),
    "mailbox-disabled": (
        "The mailbox exists and takes no mail.",
        "Write by another way; take it off the list if it stays so.",
    ),
    "mailbox-full": (
        "The mailbox or the server has no room left.",
        "Try again in some days.",
    ),
    "too-big": ("The message is too large.", "Send less, or a link."),
    "relay": (
        "The server does not pass mail on to that domain for you. The address is not at fault.",
        "Log in before sending, or send to the domain's own mail server (its MX).",
    ),
    "login": (
        "The server wants a login, or did not accept yours. The address is not at fault.",
        "Check user name, password and the mechanism.",
    ),
    "not-owner": (
        "You may not send as this sender. Its form is not at fault.",
        "Send as an address that belongs to the login, or have it added.",
    ),
    "blocked": (
        "Your server or sender is on a blocklist or has a bad reputation. The address is not at fault.",
        "Read the page that the text names, and ask to be taken off.",
    ),
    "content": (
        "The message was taken for spam, or its content is not allowed. The address is not at fault.",
        "Look at the content and the links in it.",
    ),
    "authentication": (
        "SPF, DKIM, DMARC or reverse DNS of the sender did not pass. The recipient is not at fault.",
        "Set up these records for the domain in From.",
    ),
    "sender-domain": (
        "The sender's domain could not be found in DNS. The recipient is not at fault.",
        "Send from a domain that exists; check it for a slip.",
    ),
    "tls": ("The server wants an encrypted connection.", "Turn TLS on."),
    "rate": (
        "You send more, or faster, than the server allows.",
        "Send more slowly; let the queue try again.",
    ),
    "greylisting": (
        "Greylisting: the server asks you to try again in some minutes.",
        "Let the queue try again; nothing else.",
    ),
    "too-many-recipients": (
        "The message has more recipients than the server takes at once.",
        "Send to the rest in a further message.",
    ),
    "network": (
        "The server could not be reached, or the connection broke.",
        "Let the queue try again; check the domain for a slip if it stays.",
    ),
    "server": (
        "Something is wrong on the server's side.",
        "Let the queue try again, or tell the server's operator.",
    ),
    "loop": ("The message goes round in a circle.", "Look at forwardings and MX records."),
    "sequence": (
        "A command came at the wrong time; the real refusal is often the reply before.",
        "Read the reply before this one.",
    ),
    "command": (
        "The server does not know or offer the command.",
        "Use only what the server lists after EHLO.",
    ),
    "policy": (
        "A policy of the server refuses; the text tells more than the code. It is not about the form.",
        "Read the text, or ask the server's operator.",
    ),
    "done": ("Nothing is wrong.", "Nothing has to be done."),
    "unknown": (
        "The reply does not tell whether the address is the cause.",
        "See what addrlint finds in the address; if nothing, ask the server's operator.",
    ),
}

# What the digits of a code mean (RFC 5321 section 4.2.1, RFC 3463 section 3).
FIRST_DIGIT = {
    "2": "done",
    "3": "go on: the server waits for more",
    "4": "failed for now: the same may succeed later",
    "5": "failed for good: do not repeat it unchanged",
}
SECOND_DIGIT = {
    "0": "syntax",
    "1": "information",
    "2": "the connection",
    "3": "not specified (authentication)",
    "4": "not specified",
    "5": "the mail system",
}
SUBJECT = {
    "0": "undefined",
    "1": "addresses",
    "2": "the mailbox",
    "3": "the mail system",
    "4": "network and routing",
    "5": "the protocol",
    "6": "content",
    "7": "security and policy",
}
BLAME = {
    "always": "always",
    "often": "often",
    "sometimes": "sometimes",
    "never": "never",
}
VERDICT = {"yes": "yes", "no": "no", "unknown": "can't tell"}
WORDS = {
    "class": "Class",
    "description": "Description",
    "when": "When you see it",
    "fix": "How to fix it",
    "blame": "Is the address's text to blame",
    "commands": "Commands",
    "beside": "Seen with",
    "wordings": "Common wordings",
    "rules": "Rules of addrlint that predict it",
    "source": "Source",
    "differences": "Key differences",
    "which": "Which to act on, and when",
    "about": "about",
    "unknown-code": "{code} is no code that a standard defines. By its digits: {meaning}.",
    "nearest": "The nearest that are defined: {codes}.",
    "says": "Probably said by",
    "meaning": "Meaning",
    "at-fault": "Is the address's text the cause",
    "todo": "What to do",
    "nothing-found": "addrlint finds no fault in {address}.",
    "no-reply": "No SMTP reply was found in this text. Give a code (553), a reply line, a bounce, or a "
    "line of a log.",
    "act-on": "{code}: {fix}",
    "nothing-to-do": "{code}: nothing has to be done.",
    "differ-class": "{one} means {one_class}; {other} means {other_class}.",
    "differ-about": "{one} is about {one_about}, {other} about {other_about}.",
    "differ-commands": "{one} comes after {one_commands}; {other} after {other_commands}.",
    "differ-blame": "The address's text is to blame: {one} {one_blame}, {other} {other_blame}.",
    "same-class": "Both mean {one_class}.",
    "connect": "connecting",
    "bounce": "delivery reports",
    "any": "any command",
    "and": "and",
    "summary": "{count} replies; the address's text is the cause: yes {yes}, no {no}, can't tell "
    "{unknown}.",
    "and-more": "and {count} more",
}
