"""Provides a form field for an address."""

from __future__ import annotations

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, ProhibitNullCharactersValidator

from addrlint.integrations.django.validators import AddressValidator, language_of_request
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
        refuse_suggestions: refuse an address that is probably a typo, with "Did you mean ...?".
        **named: the arguments of ``django.forms.CharField``.

    Attributes:
        suggestion: after the form was validated, the sentence that asks "Did you mean ...?" about an
            address that was accepted, for the template; or None.
    """

    widget = forms.EmailInput

    def __init__(
        self,
        *,
        target: str = "internet",
        profile: Profile | None = None,
        smtputf8: bool = False,
        refuse_suggestions: bool = False,
        **named: Any,
    ) -> None:
        self.suggestion: str | None = None
        self.refuse_suggestions = refuse_suggestions
        self._validator = AddressValidator("recipient", target, profile, smtputf8)
        self.default_validators = [self._validator]
        # The limit is 256 octets with the angle brackets (RFC 5321 section 4.5.3.1.3).
        named.setdefault("max_length", 254)
        super().__init__(**named)
        # The rules already report what these validators check.
        replaced: tuple[type, ...] = (ProhibitNullCharactersValidator,)
        if self.max_length is None or self.max_length >= 254:
            replaced = (*replaced, MaxLengthValidator)
        self.validators = [one for one in self.validators if not isinstance(one, replaced)]

    def clean(self, value: Any) -> Any:
        """Validate a value, and set ``suggestion``.

        Raises:
            django.core.exceptions.ValidationError: if the address has an error, or is probably a
                typo and ``refuse_suggestions`` is set.
        """
        self.suggestion = None
        text = super().clean(value)
        if text:
            result = self._validator.check(text)
            self.suggestion = result.did_you_mean(language_of_request())
            if self.suggestion is not None and self.refuse_suggestions:
                raise ValidationError(self.suggestion, code="suggestion")
        return text
