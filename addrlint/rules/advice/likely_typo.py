from __future__ import annotations

from collections.abc import Iterator

from addrlint.data.names import likely_meant, slips
from addrlint.rules.api import Bad, Domain, Edit, Match, Plain, Promises, Safety, Severity, rule


@rule(
    "P105",
    on=Domain,
    severity=Severity.WARNING,
    message="{domain!r} looks like a typo of {meant!r}",
    form_message="The part after the @ looks misspelled.",
    rfc=["RFC 5321 section 2.3.5"],
    bad=[
        Bad("jane@gmial.com", "     ^^^^^^^^^", suggested="jane@gmail.com"),
        Bad("jane@hotmal.com", "     ^^^^^^^^^^", suggested="jane@hotmail.com"),
        Bad("jane@yahooo.com", "     ^^^^^^^^^^", suggested="jane@yahoo.com"),
        Bad("jane@gmail.com.tr", "     ^^^^^^^^^^^^", suggested="jane@gmail.com"),
        Bad("jane@gma\u0131l.com", "     ^^^^^^^^^", suggested="jane@gmail.com"),
    ],
    good=["jane@gmail.com", "jane@ymail.com", "jane@mailw.com", "jane@gmx.net", "jane@mail.com"],
    fix=Safety.UNSAFE,
    promises=Promises(silent_on_domains="known", on_plain_address=Plain.NAMES, domains=slips),
)
def likely_typo(domain: Domain) -> Iterator[Match]:
    """The domain looks like a typo of a major mail provider's domain.

    It usually differs by one keystroke: a letter is missing, doubled, swapped with the next one or
    replaced by a neighbouring key. The domain may still exist, and then its owner receives the
    mail. The fix therefore needs review and is never applied by default. addrlint does not report
    domains that are known to be real.
    """
    meant = likely_meant(domain.text.lower())
    if meant is not None:
        edit = Edit(domain.start, domain.end, meant)
        yield Match(domain.start, domain.end, edit, domain=domain.text, meant=meant)
