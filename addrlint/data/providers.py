"""How mail providers tell mailboxes apart, as their help pages have it; kept by hand.

Of most servers nothing is known but the standards: the domain in any case, the local part as it is.
Those here take local parts in any case.
"""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple

DATE = "2026-11-24"


class Provider(NamedTuple):
    """What a provider does with local parts.

    Attributes:
        name: of the provider, as people know it.
        domains: its domains; the first stands for all of them where they share mailboxes.
        ignores_dots: ``jane.doe`` and ``janedoe`` are one mailbox.
        tag: what divides a mailbox from a tag that changes nothing; "" for no tags.
        is_one: a local part is the same mailbox at each of the domains.
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
    # support.apple.com: a mailbox of icloud.com has the same name at me.com and mac.com, if it is
    # old enough to have it at all.
    Provider("iCloud", ("icloud.com", "me.com", "mac.com"), False, "+", True),
    # proton.me/support: dots, hyphens and case are ignored at sign-up; + is a tag.
    Provider("Proton", ("proton.me", "protonmail.com", "pm.me"), True, "+", True),
    # fastmail.help: plus addressing.
    Provider("Fastmail", ("fastmail.com", "fastmail.fm"), False, "+"),
    # Disposable addresses of Yahoo have a hyphen, and a base that is no mailbox: no tag.
    Provider("Yahoo", ("yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "ymail.com")),
    Provider("AOL", ("aol.com",)),
    # yandex.com/support: . and - are the same in a name, + is a tag; its domains share mailboxes.
    Provider("Yandex", ("yandex.ru", "yandex.com", "ya.ru"), False, "+", True),
    Provider("GMX", ("gmx.de", "gmx.net", "gmx.at", "gmx.ch")),
    Provider("Mail.ru", ("mail.ru", "inbox.ru", "list.ru", "bk.ru")),
)  # fmt: skip
BY_DOMAIN = {domain: provider for provider in PROVIDERS for domain in provider.domains}
