"""Lists how mail providers map addresses to mailboxes, by their help pages; maintained by hand.

For most servers only the standards are known: case is ignored in the domain, but not in the local
part. The providers listed here ignore case in the local part too.
"""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple

DATE = "2026-11-24"


class Provider(NamedTuple):
    """How a provider handles local parts.

    Attributes:
        name: the common name of the provider.
        domains: its domains; the first one represents all of them if they share mailboxes.
        ignores_dots: whether ``jane.doe`` and ``janedoe`` are the same mailbox.
        tag: the separator before a tag, which does not change the mailbox; "" for no tags.
        is_one: whether a local part is the same mailbox at all domains.
    """

    name: str
    domains: tuple[str, ...]
    ignores_dots: bool = False
    tag: str = ""
    is_one: bool = False


PROVIDERS = (
    # support.google.com/mail/answer/7436150: "dots don't matter"; gmail.com and googlemail.com.
    Provider("Gmail", ("gmail.com", "googlemail.com"), True, "+", True),
    # support.microsoft.com: plus addressing; each domain has mailboxes of its own.
    Provider(
        "Outlook",
        (
            "outlook.com", "hotmail.com", "live.com", "msn.com", "outlook.de", "outlook.fr",
            "hotmail.co.uk", "hotmail.de", "hotmail.es", "hotmail.fr", "hotmail.it", "live.co.uk",
        ),
        False,
        "+",
    ),
    # support.apple.com: an icloud.com mailbox has the same name at me.com and mac.com, if it is old
    # enough to exist there.
    Provider("iCloud", ("icloud.com", "me.com", "mac.com"), False, "+", True),
    # proton.me/support: dots, hyphens and case are ignored at sign-up; + is a tag.
    Provider("Proton", ("proton.me", "protonmail.com", "pm.me"), True, "+", True),
    # fastmail.help: plus addressing.
    Provider("Fastmail", ("fastmail.com", "fastmail.fm"), False, "+"),
    # Disposable addresses at Yahoo have a hyphen, but their base is not a mailbox, so it is no tag.
    Provider("Yahoo", ("yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "ymail.com")),
    Provider("AOL", ("aol.com",)),
    # yandex.com/support: . and - are equivalent in a name, + is a tag; its domains share mailboxes.
    Provider("Yandex", ("yandex.ru", "yandex.com", "ya.ru"), False, "+", True),
    Provider("GMX", ("gmx.de", "gmx.net", "gmx.at", "gmx.ch")),
    Provider("Mail.ru", ("mail.ru", "inbox.ru", "list.ru", "bk.ru")),
)  # fmt: skip
BY_DOMAIN = {domain: provider for provider in PROVIDERS for domain in provider.domains}

# Providers that issued mailboxes with dots before the @ or next to each other, which no grammar
# allows and which still exist: NTT docomo and KDDI au.
ISSUED_ANY_DOTS = frozenset({"docomo.ne.jp", "ezweb.ne.jp"})
