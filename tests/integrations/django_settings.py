"""Configures Django for the tests of integrations; importing it is enough."""

from __future__ import annotations

from typing import Any

import django
from django.conf import settings

LOCMEM = "django.core.mail.backends.locmem.EmailBackend"

SMTP = "django.core.mail.backends.smtp.EmailBackend"

BACKEND = "addrlint.integrations.django.backend.EmailBackend"

# Django 6.1 added the setting MAILERS; the older settings now give a warning.
HAS_MAILERS = django.VERSION >= (6, 1)

MAILING: dict[str, Any] = {"EMAIL_BACKEND": BACKEND}
if HAS_MAILERS:
    MAILING = {"MAILERS": {"default": {"BACKEND": BACKEND}}}

if not settings.configured:
    settings.configure(
        **MAILING,
        INSTALLED_APPS=["addrlint.integrations.django"],
        ADDRLINT_EMAIL_BACKEND=LOCMEM,
        USE_I18N=True,
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    )
    django.setup()
