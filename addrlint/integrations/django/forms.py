"""A form field for an address."""

from __future__ import annotations

from django import forms
from django.core.validators import MaxLengthValidator, ProhibitNullCharactersValidator

from addrlint.integrations.django.validators import AddressValidator

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class AddressField(forms.CharField):
    """A text that is an address; what is wrong is said fault by fault.

    The arguments are those of ``django.forms.CharField``. Spaces about the text are taken off
    first, as Django does for every text.
    """

    widget = forms.EmailInput
    default_validators = [AddressValidator()]  # noqa: RUF012 - as Django has it

    def __init__(self, **named: Any) -> None:
        # RFC 5321 section 4.5.3.1.3: 256 octets with the angle brackets.
        named.setdefault("max_length", 254)
        super().__init__(**named)
        # What these say the rules say in other words.
        said: tuple[type, ...] = (ProhibitNullCharactersValidator,)
        if self.max_length is None or self.max_length >= 254:
            said = (*said, MaxLengthValidator)
        self.validators = [one for one in self.validators if not isinstance(one, said)]
