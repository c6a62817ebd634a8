"""Tests of ``addrlint/integrations/pydantic.py``."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import Annotated, Any

import pydantic
import pytest

from addrlint.integrations.pydantic import Address, Checked
from tests.integrations.addresses import BAD, GOOD, WORSE


def test_pydantic_address_type() -> None:
    class Person(pydantic.BaseModel):
        address: Address
        sender: Annotated[str, Checked(role="sender", lang="tr")] = GOOD

    assert Person(address=GOOD).address == GOOD
    with pytest.raises(pydantic.ValidationError) as caught:
        Person(address=WORSE, sender=BAD)
    first, second = caught.value.errors()
    assert first["type"] == "address"
    assert first["ctx"]["codes"] == ["L102", "L103", "D204"]
    assert first["ctx"]["spans"][0] == (0, 1)
    assert "Fazladan bir nokta var" in second["msg"]
    with pytest.raises(pydantic.ValidationError):
        Person(address=3)  # type: ignore[arg-type]
    schema = Person.model_json_schema()["properties"]["address"]
    assert schema["format"] == "email"
    assert schema["type"] == "string"
    assert Person.model_validate_json(f'{{"address": "{GOOD}"}}').model_dump()["address"] == GOOD


def test_importing_the_type_does_not_import_pydantic() -> None:
    names = ("pydantic", "email_validator")
    code = (
        f"import sys, addrlint.integrations.pydantic; print(*(n in sys.modules for n in {names}))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["False", "False"]


def test_checked_works_with_other_annotations() -> None:
    class Person(pydantic.BaseModel):
        short: Annotated[str, pydantic.Field(max_length=25), Checked()] = GOOD
        lower: Annotated[str, pydantic.StringConstraints(to_lower=True), Checked()] = GOOD
        perhaps: Annotated[str | None, Checked()] = None
        secret: Annotated[pydantic.SecretStr, Checked()] = pydantic.SecretStr(GOOD)

    assert Person(lower="Jane@Acme-Tools.com").lower == GOOD
    assert isinstance(Person(secret=GOOD).secret, pydantic.SecretStr)  # type: ignore[arg-type]
    assert Person(perhaps=None).perhaps is None
    assert Person.model_json_schema()["properties"]["short"]["maxLength"] == 25
    wrong: list[dict[str, Any]] = [
        {"short": f"{'x' * 20}@acme-tools.com"}, {"perhaps": BAD}, {"secret": BAD}, {"lower": BAD}
    ]  # fmt: skip
    for named in wrong:
        with pytest.raises(pydantic.ValidationError):
            Person(**named)
    with pytest.raises(pydantic.ValidationError) as caught:
        Person(perhaps="a{codes}{sentences}@acme..com")
    assert "Did you mean a{codes}{sentences}@acme.com?" in caught.value.errors()[0]["msg"]
    same = pickle.loads(pickle.dumps(Checked(role="sender", lang="tr")))
    assert same._given[0] == "sender"
    with pytest.raises(ValueError, match="lang must be one of"):
        Checked(lang="de")
