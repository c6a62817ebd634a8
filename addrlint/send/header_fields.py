"""Reads the fields of a message's header as they were given, with the addresses in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint._named_tuple import NamedTuple
from addrlint.syntax.parser import parse
from addrlint.syntax.tree import Mailbox

TYPE_CHECKING = False
if TYPE_CHECKING:
    from email.message import Message
    from typing import Any

# Fields with one mailbox, and below fields with a list (RFC 5322 section 3.6).
ONE = frozenset(("sender", "resent-sender", "return-path"))
LISTS = frozenset(
    "from reply-to to cc bcc resent-from resent-reply-to resent-to resent-cc resent-bcc".split()
)
ADDRESSES = ONE | LISTS
# What ``str.splitlines`` takes for the end of a line, as the email package does, and a NUL.
LINE_ENDS = re.compile("[\x00\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]")
_FOLD = re.compile(r"\r?\n(?=[ \t])")


class Field(NamedTuple):
    """One field of a header.

    Attributes:
        name: its name.
        written: its unfolded body as it will be written.
        given: its unfolded body as the caller gave it; a ``Header`` object encodes it.
    """

    name: str
    written: str
    given: str


def fields_of(message: Message) -> Iterator[Field]:
    """Yield each field of a message.

    The modern classes of the email package drop an address that they can't read from the text of a
    field, but still write it. Their parse tree has it.
    """
    for name, value in message.raw_items():
        given = _unfolded(_as_given(value))
        # In the old API this can be a Header, whose words are encoded when it is written.
        is_header = hasattr(value, "append") and hasattr(value, "encode")
        yield Field(name, _unfolded(str(value.encode())) if is_header else given, given)


def _as_given(field: Any) -> str:
    tree = getattr(field, "_parse_tree", None)
    if tree is not None and LINE_ENDS.search(str(tree)) is not None:
        return str(tree)
    if tree is not None and getattr(field, "defects", None):
        return _with_dropped_addresses(field, tree)
    return str(field)


def _unfolded(text: str) -> str:
    return _FOLD.sub("", _as_utf8(text))


def mailboxes_of(name: str, value: str) -> list[str]:
    """Return the addresses in a field; text that is no address is returned as it is."""
    # The parser reads up to a line end; what follows counts too, until the message is refused.
    value = value.replace("\r", " ").replace("\n", " ")
    boxes = parse(value, as_list=name.lower() in LISTS).mailboxes
    return [address for box in boxes for address in addresses_of(box)]


def addresses_of(box: Mailbox) -> Iterator[str]:
    """Yield the address of a mailbox without its name, and what follows the address if it has an @.

    A mailbox without an address yields its text, so that no recipient vanishes.
    """
    local = box.local.text
    address = local if box.domain is None else f"{local}@{box.domain.text}"
    address = address or box.text.strip()
    if address:
        yield address
    if box.trailing_text is not None and "@" in box.trailing_text.text:
        yield box.trailing_text.text


def header_envelope(message: Message) -> tuple[str | None, list[str]]:
    """Return the sender and the recipients in a message's header.

    Returns:
        The mailbox in Sender, or else the first one in From, or None; and the mailboxes in To, Cc
        and Bcc. If there is a Resent-Date, the Resent- fields are used instead.

    Raises:
        ValueError: if there are several blocks of Resent fields, because the choice is ambiguous.
    """
    found: dict[str, list[str]] = {}
    for name, _, given in fields_of(message):
        if name.lower() in ADDRESSES:
            found.setdefault(name.lower(), []).extend(mailboxes_of(name, given))
    return envelope_of(message, found)


def envelope_of(message: Message, found: dict[str, list[str]]) -> tuple[str | None, list[str]]:
    """Return the sender and the recipients from the addresses by field name."""
    resent = message.get_all("Resent-Date", [])
    if len(resent) > 1:
        raise ValueError(
            "the message has more than one block of Resent headers; pass the sender and recipients"
        )
    prefix = "resent-" if resent else ""
    senders = found.get(f"{prefix}sender") or found.get(f"{prefix}from")
    # The order in which smtplib sends them.
    recipients = [
        address for kind in ("to", "bcc", "cc") for address in found.get(prefix + kind, ())
    ]
    return senders[0] if senders else None, recipients


def _with_dropped_addresses(value: Any, tree: Any) -> str:
    """Return a field of the modern API with the addresses that it could not read as given."""
    addresses, groups = getattr(tree, "addresses", ()), getattr(value, "groups", ())
    if not addresses or len(addresses) != len(groups):
        return str(tree)
    texts = [
        str(address) if address.all_defects else str(group)
        for address, group in zip(addresses, groups, strict=True)
    ]
    return ", ".join(map(str.strip, texts))


def _as_utf8(text: str) -> str:
    """Return a field's body with its UTF-8 bytes decoded.

    The parsers in the standard library represent every non-ASCII byte as a surrogate, although
    UTF-8 is allowed in a header (RFC 6532 section 3.2).
    """
    if text.isascii():
        return text
    try:
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a surrogate that does not represent a byte
        return text
