"""Defines the SMTP replies that servers give to faulty addresses."""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple


class Reply(NamedTuple):
    """An SMTP reply (RFC 5321 section 4.2) with its enhanced status code (RFC 3463).

    Attributes:
        code: the three-digit reply code, for example 553.
        enhanced: the enhanced status code, for example ``"5.1.3"``.
        text: the registered meaning of the enhanced code, in English as on the wire.
    """

    code: int
    enhanced: str
    text: str

    def __str__(self) -> str:
        return f"{self.code} {self.enhanced} {self.text}"


class ReplyByRole(NamedTuple):
    """The replies to one fault in RCPT TO (``recipient``) and in MAIL FROM (``sender``)."""

    recipient: Reply
    sender: Reply

    def of(self, role: str) -> Reply:
        """Return the reply for ``role``; header and list count as recipient."""
        return self.sender if role == "sender" else self.recipient


_TEXTS = {
    "5.1.2": "Bad destination system address",
    "5.1.3": "Bad destination mailbox address syntax",
    "5.1.7": "Bad sender's mailbox address syntax",
    "5.1.8": "Bad sender's system address",
    "5.5.4": "Invalid command arguments",
    "5.6.7": "Non-ASCII addresses not permitted for that sender/recipient",
    "5.7.1": "Delivery not authorized, message refused",
}


def _by_role(recipient: tuple[int, str], sender: tuple[int, str]) -> ReplyByRole:
    return ReplyByRole(
        Reply(*recipient, _TEXTS[recipient[1]]),
        Reply(*sender, _TEXTS[sender[1]]),
    )


# The mailbox name is not allowed (RFC 5321 section 4.2.3, enhanced codes of RFC 3463 section 3.2).
BAD_SYNTAX = _by_role((553, "5.1.3"), (553, "5.1.7"))
# The path does not have the syntax of the command (RFC 5321 section 4.1.2, last paragraph).
BAD_FORM = _by_role((501, "5.1.3"), (501, "5.1.7"))
BAD_DOMAIN = _by_role((553, "5.1.2"), (553, "5.1.8"))
# RCPT is answered with 553, MAIL with 550 (RFC 6531 section 3.5).
NO_SMTPUTF8 = _by_role((553, "5.6.7"), (550, "5.6.7"))
# A server may reject a source route with 550 (RFC 5321 appendix F.2).
SOURCE_ROUTE = _by_role((550, "5.7.1"), (550, "5.7.1"))
# The command has a parameter that is not recognised (RFC 5321 section 4.1.1.11).
BAD_PARAMETER = _by_role((555, "5.5.4"), (555, "5.5.4"))
