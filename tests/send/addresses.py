"""Addresses used by the tests of sending."""

from __future__ import annotations

from addrlint.rules.registry import rules

GOOD = "jane@acme-tools.com"


BAD = "jane..doe@acme-tools.com"


# All examples of the rules, good and bad, that are texts.
ADDRESSES = sorted(
    {
        text
        for rule in rules()
        if rule.code[0] not in "RM"
        for text in (*(bad.text for bad in rule.bad), *(good.text for good in rule.good))
        if isinstance(text, str)
    }
)


INJECTIONS = [
    "a@acme-tools.com\r\nRCPT TO:<eve@acme-tools.com>",
    "a@acme-tools.com\nRCPT TO:<eve@acme-tools.com>",
    "a@acme-tools.com\rDATA",
    "a@acme-tools.com\0",
    "a@acme-tools.com> ORCPT=rfc822;eve@acme-tools.com",
    "a@acme-tools.com> NOTIFY=SUCCESS",
    "<a@acme-tools.com> SIZE=0",
    '"a\r\nRSET\r\n"@acme-tools.com',
    "a@acme-tools.com\x85RSET",
    # smtplib removes these quotes together with the text inside them.
    '"eve@evil.example> ORCPT=rfc822;x"y',
    '"> ORCPT=x"[y]',
    '"eve@evil.example> SIZE=1 AUTH=<".',
    "a\u2003b@acme-tools.com",
]
