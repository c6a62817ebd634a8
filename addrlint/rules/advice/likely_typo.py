from __future__ import annotations

from collections.abc import Iterator

from addrlint.data.names import likely_meant, slips
from addrlint.rules.api import Bad, Domain, Edit, Match, Plain, Promises, Safety, Severity, rule


@rule(
    "P105",
    on=Domain,
    severity=Severity.WARNING,
    message="{domain!r} is one slip away from {meant!r}",
    form_message="The name after the @ sign looks like a slip.",
    rfc=["RFC 5321 section 2.3.5"],
    bad=[
        Bad("jane@gmial.com", "     ^^^^^^^^^", suggested="jane@gmail.com"),
        Bad("jane@hotmal.com", "     ^^^^^^^^^^", suggested="jane@hotmail.com"),
        Bad("jane@yahooo.com", "     ^^^^^^^^^^", suggested="jane@yahoo.com"),
    ],
    good=["jane@gmail.com", "jane@ymail.com", "jane@mailw.com", "jane@gmx.net", "jane@mail.com"],
    fix=Safety.UNSAFE,
    promises=Promises(silent_on_domains="known", on_plain_address=Plain.NAMES, domains=slips),
)
def likely_typo(domain: Domain) -> Iterator[Match]:
    """The domain differs by one keystroke from that of a great mail provider.

    It may exist all the same, and whoever owns it reads the mail. So this is never corrected
    unasked. Domains that are known to be real are left alone.
    """
    meant = likely_meant(domain.text.lower())
    if meant is not None:
        edit = Edit(domain.start, domain.end, meant)
        yield Match(domain.start, domain.end, edit, domain=domain.text, meant=meant)
