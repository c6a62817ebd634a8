"""Provides a model field for an address."""

from __future__ import annotations

from django.db import models

from addrlint.integrations.django.forms import AddressField as FormField
from addrlint.integrations.django.validators import AddressValidator
from addrlint.rules.profile import Profile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Base = models.CharField[str, str]
else:
    Base = models.CharField


class AddressField(Base):
    """A column for an address of at most 254 characters (RFC 5321 section 4.5.3.1.3).

    ``target``, ``profile`` and ``smtputf8`` are not part of migrations, because they do not change
    the column.

    Args:
        *args: the arguments of ``django.db.models.CharField``.
        target: as for ``AddressValidator``.
        profile: as for ``AddressValidator``.
        smtputf8: as for ``AddressValidator``.
        **named: the arguments of ``django.db.models.CharField``.
    """

    description = "E-mail address"

    def __init__(
        self,
        *args: Any,
        target: str = "internet",
        profile: Profile | None = None,
        smtputf8: bool = False,
        **named: Any,
    ) -> None:
        named.setdefault("max_length", 254)
        self._check = {"target": target, "profile": profile, "smtputf8": smtputf8}
        self.default_validators = [AddressValidator("recipient", target, profile, smtputf8)]
        super().__init__(*args, **named)

    def formfield(self, **named: Any) -> Any:
        """Return the form field."""
        return super().formfield(**{"form_class": FormField, **self._check, **named})
