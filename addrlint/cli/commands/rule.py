"""Implements ``addrlint rule``: explains or lists rules."""

from __future__ import annotations

from argparse import Namespace

from addrlint.errors import UsageError
from addrlint.i18n.language import translate
from addrlint.lint.option_checks import hint_of
from addrlint.reporters.output import Output
from addrlint.reporters.rules import index, page, rule_object
from addrlint.rules.registry import find, nearest, rules


def run(options: Namespace) -> int:
    """Print the requested rules; return 0.

    Raises:
        UsageError: if a rule does not exist or none is given.
    """
    chosen = list(rules()) if options.all else []
    for wanted in options.rules:
        found = find(wanted)
        if found is None:
            guess = nearest(wanted)
            message = translate("unknown rule {wanted!r}", wanted=wanted)
            raise UsageError(f"{message}{hint_of(guess)}")
        chosen.append(found)
    if not chosen:
        raise UsageError(
            translate("no rule given; give a code or name, or list all rules with --all")
        )
    output = Output()
    if options.output_format == "json":
        import json

        output.write([json.dumps([rule_object(rule) for rule in chosen], indent=2) + "\n"])
    elif options.all:
        output.write(index(chosen))
    else:
        output.write(["\n".join(page(rule) for rule in chosen)])
    return 0
