"""Defines the Django application, which registers the system check."""

from __future__ import annotations

from django.apps import AppConfig


class AddrlintConfig(AppConfig):
    """The application for ``addrlint.integrations.django`` in INSTALLED_APPS."""

    name = "addrlint.integrations.django"
    label = "addrlint"
    verbose_name = "addrlint"

    def ready(self) -> None:
        """Register the system check."""
        from django.core.checks import register

        from addrlint.integrations.django.checks import check_settings

        register(check_settings, "addrlint")
