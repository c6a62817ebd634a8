"""Provides a form field for an address."""

from __future__ import annotations

from django import forms
from django.core.validators import MaxLengthValidator, ProhibitNullCharactersValidator

from addrlint.integrations.django.validators import AddressValidator
from addrlint.rules.profile import Profile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class AddressField(forms.CharField):
    """A field for an address, with one message for each error.

    White space around the text is removed first, as in all of Django's text fields.

    Args:
        target: as for ``AddressValidator``.
        profile: as for ``AddressValidator``.
        smtputf8: as for ``AddressValidator``.
        **named: the arguments of ``django.forms.CharField``.
    """

    widget = forms.EmailInput

    def __init__(
        self,
        *,
        target: str = "internet",
        profile: Profile | None = None,
        smtputf8: bool = False,
        **named: Any,
    ) -> None:
        validator = AddressValidator("recipient", target, profile, smtputf8)
        self.default_validators = [validator]
        # The limit is 256 octets with the angle brackets (RFC 5321 section 4.5.3.1.3).
        named.setdefault("max_length", 254)
        super().__init__(**named)
        # The rules already report what these validators check.
        replaced: tuple[type, ...] = (ProhibitNullCharactersValidator,)
        if self.max_length is None or self.max_length >= 254:
            replaced = (*replaced, MaxLengthValidator)
        self.validators = [one for one in self.validators if not isinstance(one, replaced)]
