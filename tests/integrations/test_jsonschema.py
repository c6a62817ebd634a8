"""Tests of ``addrlint/integrations/jsonschema.py``."""

from __future__ import annotations

from typing import Any

import jsonschema

from addrlint import AddressError
from addrlint.integrations.jsonschema import format_checker
from tests.integrations.addresses import BAD, GOOD


def test_format_checker_validates_addresses() -> None:
    def errors(name: str, value: object, **named: Any) -> list[Any]:
        validator = jsonschema.Draft202012Validator(
            {"format": name}, format_checker=format_checker(**named)
        )
        return list(validator.iter_errors(value))

    assert not errors("email", GOOD)
    assert not errors("email", 3)
    (error,) = errors("email", BAD)
    assert isinstance(error.cause, AddressError)
    assert error.cause.result.findings[0].code == "L103"
    assert errors("email", "jörg@acme-tools.com")
    assert not errors("idn-email", "jörg@acme-tools.com")
    assert errors("date", "yesterday")
    assert not errors("date", "yesterday", base=jsonschema.FormatChecker(formats=()))
    assert jsonschema.FormatChecker().conforms(BAD, "email"), "the original is as it was"
