"""Tests of ``addrlint/integrations/jsonschema.py``."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest

from addrlint import AddressError, Profile
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
    assert not errors("email", "jane@acme.nosuchtld")
    assert errors("email", "jane@acme.nosuchtld", target="internet")
    assert errors("email", "jane@acme.nosuchtld", profile=Profile())
    assert errors("date", "yesterday")
    assert not errors("date", "yesterday", base=jsonschema.FormatChecker(formats=()))
    assert jsonschema.FormatChecker().conforms(BAD, "email"), "the original is as it was"


# The kinds of addresses in the official test suite, and whether they are valid.
@pytest.mark.parametrize(
    ("name", "text", "valid"),
    [
        ("email", '"jane doe"@example.org', True),
        ("email", '"jane..doe"@example.org', True),
        ("email", '"jane@doe"@example.org', True),
        ("email", "jane@[192.0.2.1]", True),
        ("email", "jane@[IPv6:::1]", True),
        ("email", "jane~doe@example.org", True),
        ("email", "jane.@example.org", False),
        ("email", ".jane@example.org", False),
        ("email", "jane..doe@example.org", False),
        ("email", "jane@invalid=domain.com", False),
        ("email", "jane@[300.0.0.1]", False),
        ("email", "jane", False),
        ("email", "Jane <jane@example.org>", False),
        ("email", "j\u00f6rg@example.org", False),
        ("idn-email", "\uc2e4\ub840@\uc2e4\ub840.\ud14c\uc2a4\ud2b8", True),
        ("idn-email", "\x85@example.org", True),
        ("idn-email", "jane@cafe\u0301.com", False),
        ("idn-email", "jane", False),
    ],
)
def test_formats_follow_the_standards(name: str, text: str, valid: bool) -> None:
    assert format_checker().conforms(text, name) is valid
