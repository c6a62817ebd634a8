"""Lists the reasons for which a text that looks like an address is not checked."""

from __future__ import annotations

TEMPLATE = "filled in by a template"
ROBOT = "bot address"
HIDDEN = "obfuscated on purpose"
OF_COMMITS = "commit address that git looks up"
NO_FIELD = "not in an address field"
OTHER_SETTING = "not an address setting, judging by its name"
LINK = "part of a link"
USER_HOST_PATH = "user, host and path"
PATH = "path or package name"
VERSION = "name and version"
FILE = "file name"
MENTION = "mention or decorator"
DIGEST = "hash digest"
SEVERAL = "several @ signs in one word"
OTHER_FORM = "not in the form of an address"
NO_BASE64 = "not valid base64"

ALL = tuple(value for name, value in dict(globals()).items() if name.isupper())
