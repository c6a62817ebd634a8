"""Why something that looks like an address is not taken for one, in words for people."""

from __future__ import annotations

TEMPLATE = "a template fills it in"
ROBOT = "the address of a robot"
HIDDEN = "hidden from harvesters on purpose"
OF_COMMITS = "what commits hold, for git to look up"
NO_FIELD = "it stands in no field that holds addresses"
OTHER_SETTING = "by its name the setting holds something else"
LINK = "part of a link"
USER_HOST_PATH = "a user, a host and a path"
PATH = "a path or the name of a package"
VERSION = "a name and a version"
FILE = "the name of a file"
MENTION = "a mention or a decorator"
DIGEST = "a digest"
SEVERAL = "several @ in one word"
OTHER_FORM = "not in the form of an address"
NO_BASE64 = "no base64"

ALL = tuple(value for name, value in dict(globals()).items() if name.isupper())
