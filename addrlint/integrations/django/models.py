"""Provides a model field for an address."""

from __future__ import annotations

from django.db import models

from addrlint.integrations.django.forms import AddressField as FormField
from addrlint.integrations.django.validators import AddressValidator

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Base = models.CharField[str, str]
else:
    Base = models.CharField


class AddressField(Base):
    """A column for an address of at most 254 characters (RFC 5321 section 4.5.3.1.3).

    The arguments are those of ``django.db.models.CharField``.
    """

    description = "E-mail address"
    default_validators = [AddressValidator()]  # noqa: RUF012 - as in Django

    def __init__(self, *args: Any, **named: Any) -> None:
        named.setdefault("max_length", 254)
        super().__init__(*args, **named)

    def formfield(self, **named: Any) -> Any:
        """Return the form field."""
        return super().formfield(**{"form_class": FormField, **named})
