"""Finds the placeholders in a value that a template fills in."""

from __future__ import annotations

from addrlint._lazy_regex import late

_TEMPLATE = late(
    r"\{\{(?:[^{}]++|\{[^{}]*+\})*\}\}\}?"  # Jinja, Handlebars, Helm
    r"|\{%[^%]*+%\}|\{#[^#]*+#\}|<%[^%]*+%>|<\?[^?]*+\?>|<!--#[^>]*+>|<##[^#]*+##>"
    r"|[$#%]\{(?:[^{}]++|\{(?:[^{}]++|\{[^{}]*+\})*\})*\}"  # shells, Terraform, Maven, Ruby
    r"|\$\((?:[^()]++|\([^()]*+\))*\)|\$[A-Za-z_]\w*+|`[^`]++`"
    r"|%\(\w++\)[sdr]|%%?[A-Z_][A-Z0-9_]++%%?|%[sd](?![A-Za-z0-9])"
    r"|\{[A-Za-z_][^{}@]*+\}|\{\d*+\}|\[\[[^\[\]]++\]\]|\*\|[^|*]++\|\*"
    r"|__[A-Z][A-Z0-9]*+(?:_[A-Z0-9][A-Z0-9]*+)*+__|<[A-Za-z_][A-Za-z0-9_ -]*+>",
    "finditer",
)
_AUTOCONF = late(r"@[A-Z][A-Z0-9_]++@", "finditer")
_MARKS = ("{", "$", "%", "`", "[[", "*|", "<", "__")


def gaps_of(text: str) -> tuple[tuple[int, int], ...]:
    """Return the half-open ranges of ``text`` that are placeholders of a template language."""
    found = [match.span() for match in _TEMPLATE(text)] if any(m in text for m in _MARKS) else []
    # @HOST@ of autoconf and CMake, unless it may be the @ of the address itself.
    if text.startswith("@") or text.count("@") > 2:
        found += [match.span() for match in _AUTOCONF(text)]
    return tuple(found)
