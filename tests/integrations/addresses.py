"""Addresses used by the tests of the integrations."""

from __future__ import annotations

GOOD = "jane@acme-tools.com"


BAD = "jane..doe@acme-tools.com"


WORSE = ".jane..doe@gmial.con"


DOTS = "There is one dot too many. Did you mean jane.doe@acme-tools.com?"
