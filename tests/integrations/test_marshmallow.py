"""Tests of ``addrlint/integrations/marshmallow.py``."""

from __future__ import annotations

import marshmallow
import pytest

import addrlint
import addrlint.integrations.marshmallow
from tests.integrations.addresses import BAD, DOTS, GOOD


def test_marshmallow_validator() -> None:
    class Person(marshmallow.Schema):
        address = marshmallow.fields.String(validate=addrlint.integrations.marshmallow.Address())

    assert Person().load({"address": GOOD}) == {"address": GOOD}
    with pytest.raises(marshmallow.ValidationError) as caught:
        Person().load({"address": BAD})
    assert caught.value.messages == {"address": [DOTS]}
