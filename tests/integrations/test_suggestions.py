"""Tests that "Did you mean jane@gmail.com?" reaches the user of each framework, without refusing."""

from __future__ import annotations

import pickle
from typing import Annotated, Any

import marshmallow
import pydantic
import pytest
import wtforms
from django import forms
from django.template import Context, Engine
from django.utils import translation
from werkzeug.datastructures import MultiDict

from addrlint import Result, check
from addrlint.integrations import marshmallow as for_marshmallow
from addrlint.integrations import wtforms as for_wtforms
from addrlint.integrations.django.forms import AddressField
from addrlint.integrations.pydantic import Checked
from tests.integrations.django_settings import BACKEND

TYPO, MEANT = "jane@gmial.com", "Did you mean jane@gmail.com?"
assert BACKEND  # importing the module configures Django


def test_a_result_asks_only_about_accepted_addresses() -> None:
    question = check(TYPO).did_you_mean()
    assert question == f"The part after the @ looks misspelled. {MEANT}"
    assert question.count("Did you mean") == 1
    assert str(check(TYPO).did_you_mean("tr")).endswith("jane@gmail.com?")
    for text in ("jane@gmail.com", "jane..doe@gmial.com", "info@acme-tools.com"):
        assert check(text).did_you_mean() is None
    with pytest.raises(ValueError, match="lang must be one of"):
        check(TYPO).did_you_mean("de")


class SignUp(forms.Form):
    address = AddressField()


class Strict(forms.Form):
    address = AddressField(refuse_suggestions=True)


TEMPLATE = """{{ form.address }}
{% if form.address.field.suggestion %}<p>{{ form.address.field.suggestion }}</p>{% endif %}
{{ form.address.errors }}"""


def rendered(form: forms.Form) -> str:
    return Engine().from_string(TEMPLATE).render(Context({"form": form}))


def test_django_shows_the_question_in_the_page() -> None:
    form = SignUp({"address": TYPO})
    assert form.is_valid()
    assert f"<p>The part after the @ looks misspelled. {MEANT}</p>" in rendered(form)
    with translation.override("tr"):
        form = SignUp({"address": TYPO})
        assert form.is_valid()
        assert "Şunu mu demek istediniz: jane@gmail.com?" in rendered(form)
    form = SignUp({"address": "jane@gmail.com"})
    assert form.is_valid()
    assert "<p>" not in rendered(form)


def test_django_can_refuse_a_likely_typo() -> None:
    form = Strict({"address": TYPO})
    assert not form.is_valid()
    assert rendered(form).count(MEANT) == 2  # the suggestion and the error
    assert form.errors.as_data()["address"][0].code == "suggestion"
    assert Strict({"address": "jane@acme-tools.com"}).is_valid()


def test_wtforms_shows_the_question_in_the_page() -> None:
    class Form(wtforms.Form):
        address = wtforms.StringField(validators=[for_wtforms.Address()])
        strict = wtforms.StringField(validators=[for_wtforms.Address(refuse_suggestions=True)])

    form = Form(MultiDict({"address": TYPO, "strict": TYPO}))
    assert not form.validate()
    field: Any = form.address
    assert field.suggestion.endswith(MEANT)
    assert "address" not in form.errors
    assert form.errors["strict"] == [field.suggestion]


def test_marshmallow_passes_the_result_on() -> None:
    seen: list[Result] = []

    class Person(marshmallow.Schema):
        address = marshmallow.fields.String(
            validate=for_marshmallow.Address(on_suggestion=seen.append)
        )
        strict = marshmallow.fields.String(
            validate=for_marshmallow.Address(refuse_suggestions=True)
        )

    assert Person().load({"address": TYPO}) == {"address": TYPO}
    assert [result.suggested for result in seen] == ["jane@gmail.com"]
    assert Person().load({"address": "jane@gmail.com", "strict": "jane@gmail.com"})
    assert len(seen) == 1
    with pytest.raises(marshmallow.ValidationError, match="Did you mean"):
        Person().load({"strict": TYPO})


seen_by_pydantic: list[Result] = []


def test_pydantic_passes_the_result_on() -> None:
    class Person(pydantic.BaseModel):
        address: Annotated[str, Checked(on_suggestion=seen_by_pydantic.append)]

    class Strict(pydantic.BaseModel):
        address: Annotated[str, Checked(refuse_suggestions=True)]

    seen_by_pydantic.clear()
    assert Person(address=TYPO).address == TYPO
    (result,) = seen_by_pydantic
    assert str(result.did_you_mean()).endswith(MEANT)
    with pytest.raises(pydantic.ValidationError) as caught:
        Strict(address=TYPO)
    (error,) = caught.value.errors()
    assert (error["type"], error["msg"].endswith(MEANT)) == ("address_suggestion", True)
    assert Strict(address="jane@gmail.com").address
    again = pickle.loads(pickle.dumps(Checked(refuse_suggestions=True)))
    with pytest.raises(pydantic.ValidationError):
        pydantic.TypeAdapter(Annotated[str, again]).validate_python(TYPO)
