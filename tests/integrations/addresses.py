"""Addresses that the tests of integrations send to."""

from __future__ import annotations

GOOD = "jane@acme-tools.com"


BAD = "jane..doe@acme-tools.com"


WORSE = ".jane..doe@gmial.con"


DOTS = "There are two dots in a row before the @ sign. Did you mean jane.doe@acme-tools.com?"
