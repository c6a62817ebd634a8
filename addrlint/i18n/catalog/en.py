"""English texts for SMTP replies and the output of ``addrlint explain``.

An entry of ``REPLIES`` has four texts: title, meaning, when you see it, how to fix it.
The facts (commands, related codes, sources) are in ``addrlint.replies.code_facts``.
"""

REPLIES: dict[str, tuple[str, str, str, str]] = {
    "200": (
        "Success (non-standard)",
        "A success reply of early mail servers. No current standard defines it; the first digit "
        "says that the command succeeded.",
        "Rarely: from software with its own reply codes, or from something that is not a mail "
        "server, such as a web server on the wrong port.",
        "Nothing to fix in the message. Check that the host and port belong to a mail server.",
    ),
    "211": (
        "System status, or system help reply",
        "Information about the state of the server, for a person to read. It changes nothing.",
        "After HELP, from servers that send their status instead of a help text.",
        "Nothing to fix: 211 is informational, not an error. Programs should check the first digit "
        "and ignore the text.",
    ),
    "214": (
        "Help message",
        "The reply to HELP: a text for people that lists the commands of this server or explains "
        "one of them. Programs should not parse it.",
        "After HELP, or HELP with a command name, usually typed by a person who tests a server by "
        "hand. Exim lists its commands; Sendmail lists its topics and the syntax of each (HELP "
        "RCPT); OpenSMTPD, qpsmtpd, notqmail, chasquid and nodemailer's smtp-server send a few "
        "lines about themselves. Other servers reply to HELP with 250 (aiosmtpd, Haraka), 500 "
        "(Postfix, Dovecot) or 502 (Courier, go-smtp).",
        "Nothing to fix: 214 is informational, not an error. If a program fails on it, the program "
        "sends HELP without need, or it reads replies one line late: check the previous command.",
    ),
    "220": (
        "Service ready",
        "The server's greeting. After STARTTLS it means: start the TLS handshake now.",
        "At the start of every connection, and after STARTTLS.",
        "Nothing to fix: continue with EHLO, or with the TLS handshake.",
    ),
    "221": (
        "Service closing transmission channel (goodbye)",
        "The server says goodbye and closes the connection.",
        "After QUIT.",
        "Nothing to fix. If you did not send QUIT, the server ended the session on its own: "
        "reconnect.",
    ),
    "235": (
        "Authentication succeeded",
        "The server accepted the login.",
        "At the end of AUTH.",
        "Nothing to fix: continue with MAIL.",
    ),
    "250": (
        "Requested mail action okay, completed (OK)",
        "The command succeeded. At the end of DATA it means that the server has taken "
        "responsibility for the message.",
        "After almost every successful command: EHLO, MAIL, RCPT, the end of DATA, RSET, NOOP.",
        "Nothing to fix. But 250 does not prove that the mailbox exists: many servers accept first "
        "and bounce later.",
    ),
    "251": (
        "User not local; will forward",
        "The server accepts the recipient and forwards the message to another address, which the "
        "reply names.",
        "After RCPT or VRFY, for a user who has moved.",
        "Nothing to fix: the message is on its way. Update the address in your list.",
    ),
    "252": (
        "Cannot VRFY user, but will accept message and attempt delivery",
        "The server neither confirms nor denies that the mailbox exists. It would accept a message "
        "for it and try to deliver it.",
        "After VRFY: almost all servers send this reply for every address, so that spammers cannot "
        "collect addresses.",
        "Nothing to fix. VRFY cannot show whether a mailbox exists; only sending a message can.",
    ),
    "253": (
        "Pending messages for node started (ETRN)",
        "The server has started the queue for the named host. The reply gives the number of "
        "waiting messages.",
        "After ETRN, with which a host with a part-time connection requests its mail.",
        "Nothing to fix.",
    ),
    "334": (
        "Server challenge (continue authentication)",
        "A login challenge in Base64. The client sends the next part of the login.",
        "During AUTH, before each line that the client sends.",
        "Nothing to fix: send the next part. VXNlcm5hbWU6 and UGFzc3dvcmQ6 are Base64 for "
        "Username: and Password: prompts.",
    ),
    "354": (
        "Start mail input (go ahead)",
        "The server waits for the message: header and body, ended by a line with a single dot.",
        "After DATA, if at least one recipient was accepted.",
        "Nothing to fix: send the message. If a line starts with a dot, send that dot twice.",
    ),
    "355": (
        "Transaction offset (resume at this octet)",
        "An interrupted transfer can continue at the given octet.",
        "After MAIL with the rare CHECKPOINT extension.",
        "Nothing to fix: send the rest of the message.",
    ),
    "421": (
        "Service not available, closing transmission channel",
        "The server cannot or will not continue now, and closes the connection. The same message "
        "may succeed later.",
        "At any time: the server is shutting down or overloaded, the connection was idle for too "
        "long, or you open more connections or send faster than the server allows.",
        "Let the queue retry. If it keeps happening, send more slowly over fewer connections, and "
        "read the text: it often names the limit or a page about it.",
    ),
    "422": (
        "Password transition needed, or mailbox full",
        "Two meanings are in use. The IANA registry lists it for a password that must move to a "
        "new authentication mechanism; some servers use it for a mailbox over quota.",
        "After AUTH; for a mailbox over quota, after RCPT or DATA.",
        "Read the text. Change the password, or contact the recipient another way and try again "
        "later.",
    ),
    "430": (
        "Command not possible now (non-standard)",
        "No standard defines it; the IANA registry lists it with the enhanced code X.5.1.",
        "Rarely, from software with its own reply codes.",
        "The first digit means that the failure is temporary. Try again, and ask the server "
        "administrator if it persists.",
    ),
    "432": (
        "A password transition is needed",
        "The server cannot check this login until the password is reset, or sent once with a "
        "plain-text mechanism.",
        "After AUTH with a mechanism such as CRAM-MD5, if the server has no secret for it yet.",
        "Log in once with PLAIN over TLS, or change the password.",
    ),
    "450": (
        "Mailbox unavailable (temporary, often greylisting)",
        "The server does not accept the message now: the mailbox is locked, or a policy asks you "
        "to wait.",
        "After RCPT, most often because of greylisting: the server rejects an unknown sender once "
        "and accepts it a few minutes later. Also for busy mailboxes and rate limits.",
        "Let the queue retry; greylisting needs nothing else. Do not remove the address from your "
        "list.",
    ),
    "451": (
        "Requested action aborted: local error in processing",
        "Something failed on the server, or on a system that it depends on. It may work later.",
        "After MAIL, RCPT or DATA: a DNS lookup failed, a filter did not respond, or a disk has a "
        "fault. Also for greylisting.",
        "Let the queue retry. If the text names one of your domains, check that its name servers "
        "respond.",
    ),
    "452": (
        "Insufficient system storage, or too many recipients",
        "The server has no storage left now, or accepts no more recipients for this message.",
        "After RCPT, if the message has more recipients than the server allows (it must allow at "
        "least 100); after MAIL or DATA, if its disk or the mailbox is full.",
        "Send to the remaining recipients in another transaction; good mail programs do this "
        "automatically. If storage is full, try again later.",
    ),
    "453": (
        "You have no mail (ATRN), or system overloaded",
        "Defined for ATRN: no mail is waiting for you. Some servers also use it when they are "
        "overloaded.",
        "After ATRN; otherwise rarely.",
        "After ATRN, nothing to fix. Otherwise try again later.",
    ),
    "454": (
        "Temporary authentication failure, or TLS not available",
        "The server cannot check logins or cannot start TLS at the moment.",
        "After AUTH or STARTTLS, if something that the server needs (a directory, a certificate) "
        "is not available.",
        "Try again. If it persists, the server administrator must fix it. Do not send the password "
        "without TLS instead.",
    ),
    "455": (
        "Server unable to accommodate parameters",
        "The server knows a parameter of MAIL or RCPT, but cannot apply it at the moment.",
        "After MAIL or RCPT with a parameter of an extension.",
        "Try again, or send without the parameter.",
    ),
    "458": (
        "Unable to queue messages for node (ETRN)",
        "The server could not start the queue for the named host.",
        "After ETRN.",
        "Try again later.",
    ),
    "459": (
        "Node not allowed (ETRN)",
        "The server does not hold mail for the named host, or not for you.",
        "After ETRN.",
        "Ask the server administrator to add the host.",
    ),
    "500": (
        "Syntax error, command unrecognized (or line too long)",
        "The server did not recognize the command. For mail programs it often means that a line "
        "was too long or contained bytes that are not allowed in a command.",
        "After a misspelled or unknown command (Postfix and Dovecot send it after HELP), after a "
        "line of more than 512 octets, or after non-ASCII bytes without SMTPUTF8. A line break "
        "inside an address causes it too: the rest becomes a second, meaningless command.",
        "Check the exact line that was sent for a line break, a control character or a non-ASCII "
        "character inside the address. Also check whether the client is out of step with the "
        "server.",
    ),
    "501": (
        "Syntax error in parameters or arguments",
        "The server knows the command, but cannot parse what follows it. After MAIL and RCPT that "
        "is the address: most servers reject a malformed address with 501, more often than with "
        "553.",
        "After MAIL or RCPT, for example if the address has no domain, contains a space or two "
        "consecutive dots, or an angle bracket is missing; after EHLO with a malformed host name.",
        "Compare the address with local@domain; `addrlint check ADDRESS` shows where it is wrong. "
        "If the address is correct, check the parameters after it and the angle brackets.",
    ),
    "502": (
        "Command not implemented",
        "The server knows the command, but does not offer it.",
        "After VRFY, EXPN, HELP or TURN, if an administrator has disabled the command.",
        "Do without the command. Use only what the server lists after EHLO.",
    ),
    "503": (
        "Bad sequence of commands",
        "A command was sent before another one that must come first.",
        "After RCPT without an accepted MAIL, after DATA without an accepted RCPT, or after a "
        "second AUTH. The real refusal is often one reply earlier.",
        "Read the previous reply: if the only recipient was rejected, DATA has nobody to send to. "
        "Send RSET before a new message.",
    ),
    "504": (
        "Command parameter not implemented",
        "The server does not support this parameter. Postfix sends it with 5.5.2 if a name is not "
        "fully qualified.",
        "After AUTH with an unknown mechanism; after EHLO, MAIL or RCPT with a host name or domain "
        "that has no dot.",
        "Complete the domain (jane@mail becomes jane@mail.example.net), or choose a mechanism that "
        "the server lists.",
    ),
    "521": (
        "Host does not accept mail",
        "This host never accepts mail; it replies only to say so.",
        "When connecting, or after RCPT at another server that knows this about the domain.",
        "The domain has no mailboxes on that host. Check the domain for a typo, and check its MX "
        "records.",
    ),
    "523": (
        "Encryption needed",
        "The server requires TLS before it continues.",
        "After MAIL or AUTH without STARTTLS.",
        "Enable TLS in the client.",
    ),
    "524": (
        "Encryption required for requested authentication mechanism",
        "The server allows this login mechanism only over TLS.",
        "After AUTH without TLS; few servers use this code.",
        "Enable TLS in the client.",
    ),
    "525": (
        "User account disabled",
        "The account exists, but is disabled.",
        "After AUTH.",
        "Ask the administrator of the account; changing the address does not help.",
    ),
    "530": (
        "Authentication required (or STARTTLS first)",
        "The server accepts no mail from you before a login, or before STARTTLS.",
        "After MAIL at a submission server (ports 587 and 465).",
        "Configure the user name, the password and TLS. A server that accepts mail for its own "
        "domains from anyone listens on port 25.",
    ),
    "533": (
        "Not authorized (non-standard)",
        "No standard defines it; the IANA registry lists it with the enhanced code X.7.1.",
        "Rarely, from software with its own reply codes.",
        "Read the text: the problem is permission, not the address syntax.",
    ),
    "534": (
        "Authentication mechanism is too weak",
        "The server does not accept this login mechanism for this account.",
        "After AUTH; Gmail sends it to programs that log in with the account's own password.",
        "Use a stronger mechanism: OAuth, or an app password.",
    ),
    "535": (
        "Authentication credentials invalid (wrong user name or password)",
        "The user name or the password is wrong.",
        "After AUTH. Providers also send it when they no longer accept plain passwords.",
        "Check both for spaces, and check that they belong to the right account; many providers "
        "require an app password.",
    ),
    "538": (
        "Encryption required for requested authentication mechanism",
        "The older code for a login mechanism that the server allows only over TLS.",
        "After AUTH without TLS.",
        "Enable TLS in the client.",
    ),
    "541": (
        "Rejected by the recipient's filter (non-standard)",
        "No standard defines it; some providers send it if a filter classifies the message as "
        "spam.",
        "After DATA or RCPT.",
        "The problem is content or reputation. Read the text, and contact the recipient another "
        "way.",
    ),
    "550": (
        "Mailbox unavailable (user unknown, or rejected by policy)",
        "The server refuses permanently. Most often the mailbox does not exist; 550 is also the "
        "code for policy refusals: relaying, reputation, authentication of the sender.",
        "After RCPT for an unknown user; after MAIL or DATA because of a policy. With 5.6.7, the "
        "sender address needs SMTPUTF8, which the server does not offer.",
        "Read the enhanced code and the text. 5.1.1: check the spelling of the local part (before "
        "the @), then remove the address from your list. 5.7.x: the server rejects you, not the "
        "address.",
    ),
    "551": (
        "User not local; please try another address",
        "The mailbox is on another server, and this server does not forward the message. The text "
        "may name the right address.",
        "After RCPT or VRFY.",
        "If the text names an address, send to it and update your list.",
    ),
    "552": (
        "Exceeded storage allocation (message too large, or mailbox full)",
        "The message is larger than the server accepts, or the mailbox has no space left.",
        "After MAIL with SIZE, or at the end of DATA. Old servers also send it for too many "
        "recipients.",
        "Send a smaller message: a link instead of an attachment. If the mailbox is full, contact "
        "the recipient another way.",
    ),
    "553": (
        "Mailbox name invalid / not allowed",
        "The server does not allow this mailbox name. RFC 5321 gives wrong syntax as the example: "
        "a space, a character that needs quotes, a missing part, or non-ASCII characters without "
        "SMTPUTF8. In practice most 553 replies have other causes: relaying, a sender that is not "
        "allowed, a missing login, or reputation. The address itself is the less common cause, "
        "because most servers reject a malformed address with 501.",
        "After MAIL or RCPT. The address is the cause for Sendmail, OpenSMTPD (senders), aiosmtpd, "
        "Gmail (5.1.3 and 5.1.7) and Postfix with strict_smtputf8 (5.6.7). It is not the cause for "
        "qmail (rcpthosts, badmailfrom), Yahoo (deferrals), Postfix (sender not owned by user) and "
        "Zoho (Relaying disallowed). After VRFY it means that the name is ambiguous.",
        "Read the enhanced code first. 5.1.3, 5.1.7, 5.5.4, 5.6.7: the address is at fault; "
        "`addrlint check ADDRESS` shows where. 5.1.2, 5.1.8: check the domain of the recipient "
        "(5.1.2) or sender (5.1.8). 5.7.x, 5.3.x, or words such as relay, owned, list: the address "
        "is fine; log in, send from an address of your own, or ask the server administrator. If "
        "the reply has neither, check the address.",
    ),
    "554": (
        "Transaction failed (or no SMTP service here)",
        "The refusal for everything else: because of a policy, because of the content, or without "
        "a reason.",
        "At the end of DATA (spam, DMARC, malware), when connecting (the server does not accept "
        "your IP address), after RCPT (Relay access denied).",
        "Read the text and the enhanced code. The address syntax is almost never the cause; with "
        "5.6.9, a header needs SMTPUTF8.",
    ),
    "555": (
        "MAIL FROM/RCPT TO parameters not recognized or not implemented",
        "The server cannot parse something after the address. Gmail also sends it (5.5.2) if it "
        "cannot parse the whole path.",
        "After MAIL or RCPT: with a parameter that the server does not offer, without angle "
        "brackets, with text after the closing bracket, or with non-ASCII bytes.",
        "Check the exact line: angle brackets around the address, only known parameters after "
        "them, no > inside the address.",
    ),
    "556": (
        "Domain does not accept mail",
        "The recipient's domain declares in DNS (with a null MX record) that it accepts no mail.",
        "After RCPT, from a relay that looked up the domain.",
        "Check the domain for a typo. If it is correct, nobody at that domain can receive mail.",
    ),
    "557": (
        "Access denied (non-standard)",
        "No standard defines it; some servers use it for policy refusals.",
        "Rarely, when connecting or after MAIL.",
        "Read the text: the problem is you or your server, not the address syntax.",
    ),
    "571": (
        "Blocked by policy (non-standard)",
        "No standard defines it; some filters use it, modeled on the enhanced code 5.7.1.",
        "After RCPT or DATA.",
        "Read the text: the problem is reputation or content, not the address syntax.",
    ),
    "X.0.0": (
        "Other undefined status",
        "The server gives no specific reason.",
        "With any reply.",
        "Use the text and the first digit of the reply.",
    ),
    "X.1.0": (
        "Other address status",
        "The status is about an address, without details. OpenSMTPD and Sendmail use 5.1.0 for "
        "syntax errors.",
        "After MAIL or RCPT.",
        "With class 2, nothing to fix. Otherwise read the text: if it says syntax or too long, the "
        "address is malformed; if not, the problem is the mailbox.",
    ),
    "X.1.1": (
        "Bad destination mailbox address (no such user)",
        "The mailbox does not exist: the local part (before the @) is unknown at that domain.",
        "After RCPT, and in bounces. The most common code of all.",
        "Check the spelling of the local part. If the address worked before, the mailbox is gone: "
        "remove it from your list.",
    ),
    "X.1.2": (
        "Bad destination system address (no such domain)",
        "The recipient's domain does not exist or cannot receive mail.",
        "After RCPT from a relay, and in bounces from your own server.",
        "Check the domain for a typo, a space or a trailing dot.",
    ),
    "X.1.3": (
        "Bad destination mailbox address syntax",
        "The recipient address is malformed.",
        "After RCPT, with 501 or 553.",
        "Fix the address: `addrlint check ADDRESS` shows each fault and its position.",
    ),
    "X.1.4": (
        "Destination mailbox address ambiguous",
        "The name matches more than one mailbox.",
        "After RCPT or VRFY, from servers that accept parts of names.",
        "Use the complete address.",
    ),
    "X.1.5": (
        "Destination address valid",
        "The recipient address is valid.",
        "With 250, after RCPT.",
        "With class 2, nothing to fix. Otherwise read the text.",
    ),
    "X.1.6": (
        "Destination mailbox has moved, no forwarding address",
        "The mailbox existed, but has moved, and the server has no forwarding address.",
        "After RCPT, and in bounces.",
        "Ask the person for the new address; remove the old one from your list.",
    ),
    "X.1.7": (
        "Bad sender's mailbox address syntax",
        "The sender address is malformed.",
        "After MAIL, with 501 or 553.",
        "Fix the envelope sender; it often comes from a setting such as root@localhost.",
    ),
    "X.1.8": (
        "Bad sender's system address",
        "The sender's domain does not exist or cannot receive replies. Microsoft 365 also sends "
        "5.1.8 to an account that it has blocked for spam.",
        "After MAIL.",
        "Send from a domain that has MX or address records in DNS.",
    ),
    "X.1.9": (
        "Message relayed to non-compliant mailer",
        "The message was relayed to a system that does not report on delivery.",
        "In delivery reports.",
        "Nothing to fix; expect no further report.",
    ),
    "X.1.10": (
        "Recipient address has null MX",
        "The recipient's domain declares with a null MX record that it accepts no mail. Exchange "
        "Online uses 5.1.10 for a recipient that does not exist.",
        "After RCPT, with 556 or 550.",
        "Check the address for a typo. If it is correct, remove it from your list.",
    ),
    "X.2.0": (
        "Other or undefined mailbox status",
        "The status is about the mailbox, without details.",
        "After RCPT or DATA.",
        "Read the text.",
    ),
    "X.2.1": (
        "Mailbox disabled, not accepting messages",
        "The mailbox exists, but accepts no mail.",
        "After RCPT, for accounts that were closed, blocked or not used for a long time.",
        "Remove the address from your list, unless the class is 4 (temporary).",
    ),
    "X.2.2": (
        "Mailbox full",
        "The recipient's mailbox has no space left.",
        "After RCPT or DATA, with 452 or 552.",
        "Try again in a few days; if the message is important, contact the recipient another way.",
    ),
    "X.2.3": (
        "Message length exceeds administrative limit",
        "The message is larger than this mailbox accepts.",
        "After DATA, with 552.",
        "Send a smaller message, or a link.",
    ),
    "X.2.4": (
        "Mailing list expansion problem",
        "The server could not expand the mailing list to its members.",
        "After RCPT, or in bounces from a mailing list.",
        "Report it to the owner of the list.",
    ),
    "X.3.0": (
        "Other or undefined mail system status",
        "The status is about the receiving system, without details.",
        "With any command.",
        "Try again, and report it to the server administrator if it persists.",
    ),
    "X.3.1": (
        "Mail system full",
        "The server has no storage left.",
        "After MAIL or DATA, with 452.",
        "Try again later.",
    ),
    "X.3.2": (
        "System not accepting network messages",
        "The server accepts no mail, either now (class 4) or ever (class 5).",
        "When connecting, with 421 or 521.",
        "Class 4: try again. Class 5: the host is not a mail server.",
    ),
    "X.3.3": (
        "System not capable of selected features",
        "The system does not support a feature that the message needs.",
        "After MAIL or DATA.",
        "Send without the feature that the text names.",
    ),
    "X.3.4": (
        "Message too big for system",
        "The message is larger than the server accepts.",
        "After MAIL with SIZE or after DATA, with 552.",
        "Send a smaller message; SIZE in the EHLO reply gives the limit.",
    ),
    "X.3.5": (
        "System incorrectly configured",
        "The server cannot accept the message because of its own configuration; for example, it "
        "would send the message to itself.",
        "After RCPT or in bounces, with 553 or 554.",
        "The administrator of the recipient's server must fix it; check the domain's MX records.",
    ),
    "X.3.6": (
        "Requested priority was changed",
        "The server accepted the message with another priority than requested.",
        "With 250.",
        "Nothing to fix.",
    ),
    "X.4.0": (
        "Other or undefined network or routing status",
        "The status is about the network between the servers, without details.",
        "In bounces and logs.",
        "Let the queue retry.",
    ),
    "X.4.1": (
        "No answer from host",
        "The recipient's server did not answer.",
        "In bounces and logs of your own server.",
        "Let the queue retry. If it persists, check the domain for a typo.",
    ),
    "X.4.2": (
        "Bad connection",
        "The connection was lost.",
        "In bounces and logs.",
        "Let the queue retry.",
    ),
    "X.4.3": (
        "Directory server failure",
        "A lookup, usually in DNS, got no answer.",
        "In bounces and logs, and after RCPT with 451.",
        "Let the queue retry. If it persists, check the domain's name servers.",
    ),
    "X.4.4": (
        "Unable to route",
        "The server found no route to the domain: the domain does not exist or has no mail server.",
        "In bounces from your own server.",
        "Check the domain for a typo.",
    ),
    "X.4.5": (
        "Mail system congestion",
        "The server, or the route to it, is overloaded.",
        "With 421 or 451.",
        "Send more slowly.",
    ),
    "X.4.6": (
        "Routing loop detected",
        "The message went in circles between servers.",
        "In bounces.",
        "The server administrators must check forwarding rules and MX records.",
    ),
    "X.4.7": (
        "Delivery time expired",
        "The message stayed in the queue for the maximum time, and the server gave up.",
        "In bounces, days after sending.",
        "Find the earlier, temporary reason in the bounce; send again when it is resolved.",
    ),
    "X.5.0": (
        "Other or undefined protocol status",
        "The two programs did not understand each other; the server gives no details.",
        "With any command.",
        "Read the text.",
    ),
    "X.5.1": (
        "Invalid command",
        "The server does not know the command, or the command came at the wrong time.",
        "With 500, 502 or 503.",
        "Read the previous reply; use only what the server lists after EHLO.",
    ),
    "X.5.2": (
        "Syntax error",
        "The server could not parse the line. Gmail sends 555 5.5.2 for an address that it cannot "
        "parse.",
        "With 500, 501, 504 or 555.",
        "Check the exact line: brackets, spaces, non-ASCII bytes.",
    ),
    "X.5.3": (
        "Too many recipients",
        "The message has more recipients than the server accepts at once.",
        "After RCPT, with 452.",
        "Send to the remaining recipients in another transaction.",
    ),
    "X.5.4": (
        "Invalid command arguments",
        "The text after the command is wrong. Sendmail sends 5.5.4 for a sender without a domain.",
        "With 501, 504, 553 or 555.",
        "Check the domain of the address, and the parameters after the address.",
    ),
    "X.5.5": (
        "Wrong protocol version",
        "The two programs use protocol versions that do not match.",
        "Rarely.",
        "Use another server or client.",
    ),
    "X.5.6": (
        "Authentication exchange line is too long",
        "A line of the login was longer than allowed.",
        "During AUTH, with 500.",
        "Check the password or token that is sent.",
    ),
    "X.6.0": (
        "Other or undefined media error",
        "The status is about the content of the message, without details.",
        "After DATA.",
        "With class 2, nothing to fix. Otherwise read the text.",
    ),
    "X.6.1": (
        "Media not supported",
        "The recipient's system does not support this type of content.",
        "After DATA, and in bounces.",
        "Send plain text, or another format.",
    ),
    "X.6.2": (
        "Conversion required and prohibited",
        "The message needs a conversion that is not allowed.",
        "In bounces.",
        "Send it in a form that needs no conversion.",
    ),
    "X.6.3": (
        "Conversion required but not supported",
        "The message needs a conversion (for example, of 8-bit text) that the server does not "
        "support.",
        "After DATA, with 554.",
        "Send it as quoted-printable or Base64.",
    ),
    "X.6.4": (
        "Conversion with loss performed",
        "The message was converted, and some of its data was lost.",
        "With 250, and in reports.",
        "With class 2, nothing to fix: the message was delivered. With class 5, send it in a form "
        "that needs no conversion.",
    ),
    "X.6.5": (
        "Conversion failed",
        "The message needed a conversion, and the conversion failed.",
        "In bounces.",
        "Send it in a simpler form.",
    ),
    "X.6.6": (
        "Message content not available",
        "The server could not fetch content that the message includes by reference (BURL).",
        "After BURL, with 554.",
        "Send the content itself.",
    ),
    "X.6.7": (
        "Non-ASCII addresses not permitted for that sender/recipient",
        "An address contains non-ASCII characters, and the next server or your own does not accept "
        "them without SMTPUTF8.",
        "After RCPT with 553, after MAIL with 550, and in logs of a sending server.",
        "If only the domain is non-ASCII, send to its A-label form (xn--...). A non-ASCII local "
        "part has no ASCII form: ask for another address, or use a server with SMTPUTF8.",
    ),
    "X.6.8": (
        "UTF-8 string reply is required, but not permitted by the client",
        "The reply needs non-ASCII characters, but the client did not allow them.",
        "After VRFY or EXPN, with 252, 550 or 553.",
        "Add the SMTPUTF8 parameter.",
    ),
    "X.6.9": (
        "UTF-8 header message cannot be transferred to one or more recipients",
        "A header contains UTF-8, and a recipient's server does not offer SMTPUTF8.",
        "After DATA, with 550 or 554.",
        "Use ASCII addresses in the headers.",
    ),
    "X.6.10": (
        "UTF-8 string reply is required (deprecated)",
        "A deprecated duplicate of X.6.8.",
        "Almost never.",
        "See X.6.8.",
    ),
    "X.7.0": (
        "Other or undefined security status",
        "The status is about security or policy, without details. 2.7.0 means that a login "
        "succeeded.",
        "With any command; for errors, with 530, 550 or 554.",
        "With class 2, nothing to fix. Otherwise read the text; the problem is not the address "
        "syntax.",
    ),
    "X.7.1": (
        "Delivery not authorized, message refused",
        "A policy forbids the message: relaying, a blocklist, content, or a sender that is not "
        "yours.",
        "After MAIL, RCPT or DATA, with 550, 553 or 554.",
        "Log in, send from an address of your own, or check the reputation of your server; the "
        "problem is not the address syntax.",
    ),
    "X.7.2": (
        "Mailing list expansion prohibited",
        "You are not allowed to send to this mailing list.",
        "After RCPT.",
        "Ask the owner of the list.",
    ),
    "X.7.3": (
        "Security conversion required but not possible",
        "The message needs a conversion from one security protocol to another, which is not "
        "possible.",
        "Rarely.",
        "Read the text.",
    ),
    "X.7.4": (
        "Security features not supported",
        "The server does not support a security feature that the message needs.",
        "After AUTH or DATA.",
        "Use what the server lists after EHLO.",
    ),
    "X.7.5": (
        "Cryptographic failure",
        "The server could not decrypt or verify the message.",
        "After DATA.",
        "Sign or encrypt the message again.",
    ),
    "X.7.6": (
        "Cryptographic algorithm not supported",
        "The receiving system does not support the algorithm.",
        "After DATA.",
        "Use a common algorithm.",
    ),
    "X.7.7": (
        "Message integrity failure",
        "The message was changed on its way.",
        "After DATA.",
        "Send it again; look for programs that rewrite mail.",
    ),
    "X.7.8": (
        "Authentication credentials invalid (wrong user name or password)",
        "The user name or the password is wrong.",
        "After AUTH, with 535.",
        "Check both; many providers require an app password.",
    ),
    "X.7.9": (
        "Authentication mechanism is too weak",
        "The server does not accept this login mechanism.",
        "After AUTH, with 534.",
        "Use a stronger mechanism.",
    ),
    "X.7.10": (
        "Encryption needed",
        "The server requires TLS first.",
        "After MAIL or AUTH, with 523 or 530.",
        "Enable TLS.",
    ),
    "X.7.11": (
        "Encryption required for requested authentication mechanism",
        "The server accepts this login mechanism only over TLS.",
        "After AUTH, with 524 or 538.",
        "Enable TLS.",
    ),
    "X.7.12": (
        "A password transition is needed",
        "The password must be reset before this mechanism works.",
        "After AUTH, with 422 or 432.",
        "Log in once with PLAIN over TLS, or change the password.",
    ),
    "X.7.13": (
        "User account disabled",
        "The account is disabled.",
        "After AUTH, with 525.",
        "Ask the administrator of the account.",
    ),
    "X.7.14": (
        "Trust relationship required",
        "The server must fetch the content from another server (BURL), but has no trust "
        "relationship with it.",
        "Rarely, with 554.",
        "Ask the server administrator, or send the content itself.",
    ),
    "X.7.15": (
        "Priority level is too low",
        "The server accepts only mail with a higher priority at the moment.",
        "After MAIL with a priority.",
        "Try again later.",
    ),
    "X.7.16": (
        "Message is too big for the specified priority",
        "The server limits the size of messages with this priority.",
        "After MAIL with a priority.",
        "Lower the priority, or send a smaller message.",
    ),
    "X.7.17": (
        "Mailbox owner has changed",
        "The mailbox got another owner after the date that the sender gave.",
        "After RCPT with RRVS.",
        "Ask the person for the current address.",
    ),
    "X.7.18": (
        "Domain owner has changed",
        "The domain got another owner after the date that the sender gave.",
        "After RCPT with RRVS.",
        "Ask the person for the current address.",
    ),
    "X.7.19": (
        "RRVS test cannot be completed",
        "The server cannot determine how long the mailbox has had its owner.",
        "After RCPT with RRVS.",
        "Send without RRVS if that is not a risk.",
    ),
    "X.7.20": (
        "No passing DKIM signature found",
        "The server could not verify any DKIM signature of the message.",
        "After DATA, with 550.",
        "Sign your mail; look for programs that change it after signing.",
    ),
    "X.7.21": (
        "No acceptable DKIM signature found",
        "A DKIM signature is valid, but the server does not accept it.",
        "After DATA, with 550.",
        "Sign with your own domain and a key of at least 1024 bits.",
    ),
    "X.7.22": (
        "No valid author-matched DKIM signature found",
        "No valid DKIM signature matches the domain in the From header.",
        "After DATA, with 550.",
        "Sign with the domain in the From header.",
    ),
    "X.7.23": (
        "SPF validation failed",
        "The sender's domain does not allow your server to send for it.",
        "After MAIL or DATA, with 550.",
        "Add your server to the domain's SPF record.",
    ),
    "X.7.24": (
        "SPF validation error",
        "The server could not evaluate the domain's SPF record.",
        "After MAIL, with 451 or 550.",
        "Fix the record: only one per domain, at most ten lookups.",
    ),
    "X.7.25": (
        "Reverse DNS validation failed",
        "The IP address of your server has no host name in DNS, or the name does not resolve to "
        "that IP address.",
        "When connecting or after MAIL, with 550.",
        "Set the PTR record, and the address record of the name.",
    ),
    "X.7.26": (
        "Multiple authentication checks failed",
        "The message failed more than one authentication check, such as SPF and DKIM.",
        "After DATA, with 550.",
        "Set up SPF and DKIM for the domain in the From header.",
    ),
    "X.7.27": (
        "Sender address has null MX",
        "The sender's domain has a null MX record: nobody could reply.",
        "After MAIL, with 550.",
        "Send from a domain that accepts mail.",
    ),
    "X.7.28": (
        "Mail flood detected",
        "You send more than the server considers normal.",
        "After MAIL or RCPT, with 421, 450 or 550.",
        "Send more slowly.",
    ),
    "X.7.29": (
        "ARC validation failure",
        "The chain of ARC seals that forwarders add is broken.",
        "After DATA, with 550.",
        "Ask the forwarder to fix it, or send the message directly.",
    ),
    "X.7.30": (
        "REQUIRETLS support required",
        "The message requires TLS on the whole route, and the next server does not guarantee it.",
        "After MAIL, and in bounces, with 550.",
        "Send without REQUIRETLS if that is not a risk.",
    ),
}

# For each cause of a reply: the reason in one sentence, and what to do.
CAUSES: dict[str, tuple[str, str]] = {
    "syntax": (
        "The server could not parse the address: it is malformed.",
        "Fix the address: `addrlint check ADDRESS` shows each fault and its position.",
    ),
    "no-domain": (
        "The address has no complete domain.",
        "Add the full domain: jane@mail becomes jane@mail.example.net.",
    ),
    "too-long": (
        "The address is longer than the server accepts.",
        "Shorten it: at most 64 octets before the @, 254 in total.",
    ),
    "reserved-domain": (
        "The domain is reserved for examples or local use and cannot receive mail.",
        "Replace it with the real domain.",
    ),
    "smtputf8": (
        "The address contains non-ASCII characters, and a server on the way does not accept them.",
        "Write an internationalized domain as its A-label (xn--...). A non-ASCII local part has no "
        "ASCII form: ask for another address.",
    ),
    "encoding": (
        "The program could not encode the address as ASCII: it contains non-ASCII characters.",
        "Use SMTPUTF8 if the server offers it, or use an ASCII address.",
    ),
    "after-path": (
        "The server could not parse the whole MAIL FROM or RCPT TO line: the brackets around the "
        "address, or something after it.",
        "Check the exact line: <address>, then only known parameters.",
    ),
    "domain-unknown": (
        "The domain was not found in DNS, or it accepts no mail. It may be well-formed but wrong.",
        "Check the domain for a typo, a space or a trailing dot.",
    ),
    "null-mx": (
        "The domain declares that it accepts no mail (null MX).",
        "Check the domain for a typo. If it is correct, nobody at that domain can receive mail.",
    ),
    "mailbox-unknown": (
        "The address is well-formed, but the mailbox does not exist.",
        "Check the spelling before the @. If it is correct, remove the address from your list.",
    ),
    "mailbox-moved": ("The mailbox has moved.", "Use the new address if the text names one."),
    "mailbox-disabled": (
        "The mailbox exists, but accepts no mail.",
        "Contact the recipient another way; remove the address from your list if this persists.",
    ),
    "mailbox-full": ("The mailbox or the server has no space left.", "Try again in a few days."),
    "too-big": ("The message is too large.", "Send a smaller message, or a link."),
    "relay": (
        "The server does not relay mail to that domain for you.",
        "Log in before sending, or send to the domain's own mail server (its MX).",
    ),
    "login": (
        "The server requires a login, or did not accept yours.",
        "Check the user name, the password and the login mechanism.",
    ),
    "not-owner": (
        "You are not allowed to send as this sender.",
        "Send from an address that belongs to your login, or ask the administrator to add this "
        "one.",
    ),
    "blocked": (
        "Your server or sender is on a blocklist or has a bad reputation.",
        "If the text names a page, read it, and ask to be removed from the list.",
    ),
    "content": (
        "The server classified the message as spam, or does not allow its content.",
        "Check the content and the links in it.",
    ),
    "authentication": (
        "SPF, DKIM, DMARC or reverse DNS failed for the sender. The recipient address is not at "
        "fault.",
        "Set up these records for the domain in the From header and for your server.",
    ),
    "sender-domain": (
        "The sender's domain was not found in DNS. The recipient address is not at fault.",
        "Check the sender's domain for a typo; send from a domain that exists.",
    ),
    "tls": ("The server requires an encrypted connection.", "Enable TLS."),
    "rate": (
        "You send more, or faster, than the server allows.",
        "Send more slowly, and let the queue retry.",
    ),
    "greylisting": (
        "The server asks you to retry in a few minutes (usually greylisting).",
        "Let the queue retry; nothing else is needed.",
    ),
    "too-many-recipients": (
        "The message has more recipients than the server accepts at once.",
        "Send to the remaining recipients in another message.",
    ),
    "network": (
        "The server could not be reached, or the connection was lost.",
        "Let the queue retry. If it persists, check the domain for a typo.",
    ),
    "server": (
        "The server reports a problem of its own.",
        "Let the queue retry, or report it to the server administrator.",
    ),
    "loop": (
        "The message goes in circles between servers.",
        "Check forwarding rules and MX records.",
    ),
    "sequence": (
        "A command came at the wrong time; the real refusal is often the previous reply.",
        "Read the previous reply.",
    ),
    "command": (
        "The server does not know or does not offer the command.",
        "Use only what the server lists after EHLO.",
    ),
    "policy": (
        "The server refuses by its own policy, not because of the address syntax.",
        "Read the text of the reply: it says more than the code. If it does not help, ask the "
        "server administrator.",
    ),
    "done": (
        "This reply reports success or asks the client to continue; it is not an error.",
        "Nothing to fix here. If sending failed, look for a reply that starts with 4 or 5.",
    ),
    "unknown": (
        "The reply does not say whether the address is at fault.",
        "Check the address with `addrlint check ADDRESS`. If it has no errors, ask the server "
        "administrator.",
    ),
}

# What the digits of a code mean (RFC 5321 section 4.2.1, RFC 3463 section 3).
FIRST_DIGIT = {
    "2": "success",
    "3": "continue: the server waits for more input",
    "4": "temporary failure: the same command may succeed later",
    "5": "permanent failure: do not retry unchanged",
}
SECOND_DIGIT = {
    "0": "syntax",
    "1": "informational",
    "2": "connection",
    "3": "unspecified (authentication)",
    "4": "unspecified",
    "5": "mail system",
}
SUBJECT = {
    "0": "undefined",
    "1": "address",
    "2": "mailbox",
    "3": "mail system",
    "4": "network and routing",
    "5": "protocol",
    "6": "message content",
    "7": "security and policy",
}
BLAME = {
    "always": "always",
    "often": "often",
    "sometimes": "sometimes",
    "never": "never",
}
VERDICT = {"yes": "yes", "no": "no", "unknown": "unclear"}
WORDS = {
    "class": "Class",
    "description": "Description",
    "when": "When you see it",
    "fix": "How to fix it",
    "blame": "How often is the address itself at fault?",
    "commands": "Commands",
    "beside": "Seen with",
    "wordings": "Examples from real servers",
    "rules": "addrlint rules that predict this reply",
    "source": "Source",
    "differences": "Key differences",
    "which": "Which to act on, and when",
    "side-by-side": "Side by side",
    "dialogue": "Sample dialogue (C is the client, S the server)",
    "name": "Name",
    "blame-short": "Address at fault",
    "sent-by": "Sent by",
    "any-server": "any server",
    "wording": "Common wording",
    "rules-short": "Predicted by",
    "about": "category",
    "unknown-code": "No standard defines {code}. By its digits: {meaning}.",
    "nearest": "Closest defined codes: {codes}.",
    "says": "Probably sent by",
    "meaning": "Meaning",
    "at-fault": "Is the address itself at fault?",
    "todo": "What to do",
    "nothing-found": "addrlint found no problems in {address}.",
    "no-reply": "No SMTP reply was found in this text. Give a code (553), a reply line, a bounce "
    "or a log line.",
    "nothing-to-do": "{code}: not an error; nothing to fix.",
    "act-if-it-lasts": "{code}: let the mail server retry; act only if it lasts for hours.",
    "act-on-address": "{code}: correct the address, then send again.",
    "act-on-either": "{code}: check the address first; if it is correct, look at the other causes.",
    "act-on-other": "{code}: leave the address alone; change what the reply names, then send again.",
    "act-first": "If one session has both, act on {one}; {other} does not explain the failure.",
    "both-count": "If one session has both, act on the one with the more specific enhanced code.",
    "differ-class": "{one} means {one_class}; {other} means {other_class}.",
    "differ-about": "Category: {one_about} ({one}), {other_about} ({other}).",
    "differ-commands": "{one} occurs with {one_commands}; {other} with {other_commands}.",
    "differ-blame": "How often the address itself is at fault: {one_blame} ({one}), {other_blame} "
    "({other}).",
    "same-class": "Both mean {one_class}.",
    "connect": "connection setup",
    "bounce": "bounces",
    "any": "any command",
    "and": "and",
    "summary": "{count} replies; address itself at fault: yes {yes}, no {no}, unclear {unknown}.",
    "and-more": "and {count} more",
}
