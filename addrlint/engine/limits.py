"""Lengths up to which no limit of length can be broken (RFC 5321 section 4.5.3.1, RFC 1035 2.3.4).

The shortest limits are 63 octets in a label and 64 in a local part.
"""

from __future__ import annotations

# Characters of a plain address that breaks no limit.
PLAIN_ADDRESS = 64
# Characters of a domain that leaves such an address room for a local part and the @.
PLAIN_DOMAIN = PLAIN_ADDRESS - 2
# Octets of an address that breaks no limit in any form, with A-labels or without.
ANY_FORM = 63
# So many code points are 64 octets at most.
LOCAL_PART_CODE_POINTS = 64 // 4
# A text longer than this, in code points, is judged for its length alone: no address is so long,
# and whoever checks a megabyte wants the answer at once.
PARSED_TEXT = 65_536
