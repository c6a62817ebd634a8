"""Defines lengths up to which a text cannot exceed any length limit.

The shortest limits are 63 octets for a label (RFC 1035 section 2.3.4) and 64 octets for a local
part (RFC 5321 section 4.5.3.1.1).
"""

from __future__ import annotations

# A plain address of at most this many characters exceeds no limit.
PLAIN_ADDRESS = 64
# A domain of at most this many characters leaves room in such an address for a local part and @.
PLAIN_DOMAIN = PLAIN_ADDRESS - 2
# An address of at most this many octets exceeds no limit, whether its labels are A-labels or not.
ANY_FORM = 63
# This many code points are at most 64 octets in UTF-8.
LOCAL_PART_CODE_POINTS = 64 // 4
# A text longer than this, in code points, is checked only for its length: no address is that long,
# and a user who checks a megabyte of text should get that answer at once.
PARSED_TEXT = 65_536
