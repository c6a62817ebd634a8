"""Provides a Django validator that reports each error as a separate message."""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.deconstruct import deconstructible
from django.utils.translation import get_language

from addrlint.engine.checker import checker_for
from addrlint.engine.result import Result
from addrlint.i18n.language import LANGUAGES
from addrlint.integrations.django.checks import profile_of
from addrlint.rules.profile import Profile, for_untrusted_input
from addrlint.send.recipients import check_alone


def language_of_request() -> str:
    """Return the language of the request if addrlint supports it, else English."""
    lang = (get_language() or "en").partition("-")[0]
    return lang if lang in LANGUAGES else "en"


@deconstructible
class AddressValidator:
    """Accepts a ``str`` if addrlint finds no errors in it.

    Messages are in the language of the request if addrlint supports it, else in English. The code
    of each message is the code of its rule.

    Args:
        role: as for ``addrlint.check``.
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check_envelope``; by default, the domains in the setting
            ``ADDRLINT_ALLOW_DOMAINS`` are accepted.
        smtputf8: whether to accept a non-ASCII local part. Django can't send to one, so by default
            it is refused, as by the e-mail backend.

    Raises:
        ValueError: for an unknown role or target.
    """

    def __init__(
        self,
        role: str = "recipient",
        target: str = "internet",
        profile: Profile | None = None,
        smtputf8: bool = False,
    ) -> None:
        self.role = role
        self.target = target
        self.profile = profile
        self.smtputf8 = smtputf8
        checker_for(role, target)

    def __call__(self, value: str) -> None:
        """Validate an address.

        Raises:
            django.core.exceptions.ValidationError: with every error.
        """
        result = self.check(value)
        if result.ok:
            return
        lang = language_of_request()
        sentences: dict[str, str] = {}
        for finding in result:
            if finding.severity == "error":
                sentences.setdefault(finding.for_form(lang), finding.code)
        raise ValidationError(
            [ValidationError(sentence, code=code) for sentence, code in sentences.items()]
        )

    def check(self, value: str) -> Result:
        """Return the result for an address, by the rules of this validator."""
        profile = self.profile
        if profile is None:
            # Unlike the backend, a form does not accept localhost unless the setting says so.
            profile = profile_of(settings, getattr(settings, "ADDRLINT_ALLOW_DOMAINS", ()) or ())
        profile = for_untrusted_input(profile)
        return check_alone(value, self.role, self.target, profile, self.smtputf8)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AddressValidator) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[object, ...]:
        return self.role, self.target, self.profile, self.smtputf8
