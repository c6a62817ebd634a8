"""Tests of ``addrlint/integrations/wtforms.py``."""

from __future__ import annotations

import wtforms
from werkzeug.datastructures import MultiDict

import addrlint
import addrlint.integrations.wtforms
from tests.integrations.addresses import BAD, GOOD, WORSE


def test_wtforms_validator() -> None:
    class Form(wtforms.Form):
        address = wtforms.StringField(validators=[addrlint.integrations.wtforms.Address()])
        other = wtforms.StringField(validators=[addrlint.integrations.wtforms.Address(lang="tr")])

    assert Form(MultiDict({"address": GOOD})).validate()
    form = Form(MultiDict({"address": WORSE, "other": BAD}))
    assert not form.validate()
    assert len(form.errors["address"]) == 3
    assert "Fazladan bir nokta var" in form.other.errors[0]
