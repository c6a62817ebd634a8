"""Implements the pytest plugin that makes tests fail if they send to a faulty address.

It watches tests that have the marker ``addrlint`` or use the fixture ``addrlint``, or all tests
with ``--addrlint`` or ``addrlint = true`` in pytest's configuration. It checks messages that go
through smtplib and aiosmtplib, and those that Django puts into ``django.core.mail.outbox``.
"""

from __future__ import annotations

import sys
from argparse import ArgumentError
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_OPTION = "addrlint_watches"
_HELP = "fail tests that send mail to or from invalid addresses"


class Watch:
    """Records faulty addresses to which a test sends; the fixture ``addrlint`` returns one.

    Attributes:
        faults: sentences about the faulty addresses, each once.
        target: as for ``addrlint.check``; None for the default.
        ignore: codes and names of rules to ignore.
    """

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.target: str | None = None
        self.ignore: tuple[str, ...] = ()

    def see(
        self,
        role: str,
        address: object,
        is_mailbox: bool = False,
        allow_domains: tuple[str, ...] = (),
    ) -> None:
        """Check the address of a sender or a recipient.

        Args:
            role: ``"sender"`` or ``"recipient"``.
            address: the address as given.
            is_mailbox: whether it may have a name, as in a header; non-ASCII local parts are not
                supported then.
            allow_domains: domains to accept although their names are reserved.
        """
        from functools import partial

        from addrlint.engine.checker import check
        from addrlint.rules.profile import Profile
        from addrlint.send.policy import as_written
        from addrlint.send.recipients import check_mailbox

        if not isinstance(address, str):
            self._add(f"{role} must be str, not {type(address).__name__}")
            return
        if not address and role == "sender":
            return  # the null reverse-path (RFC 5321 section 4.5.5)
        profile = Profile(ignore=self.ignore, allow_domains=allow_domains)
        judge = partial(check_mailbox, foreign_local=False) if is_mailbox else check
        result = judge(address, role=role, target=self.target, profile=profile)
        if not result.ok and (is_mailbox or as_written(address, result) is None):
            message = "; ".join(str(found) for found in result if found.severity == "error")
            self._add(f"{role} {address!a}: {message}")

    def _add(self, fault: str) -> None:
        if fault not in self.faults:
            self.faults.append(fault)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option ``--addrlint`` and the setting ``addrlint``."""
    group = parser.getgroup("addrlint")
    # Another plugin may have an option or a setting of this name; then only the marker and the
    # fixture turn the check on.
    with suppress(ValueError, ArgumentError):
        group.addoption("--addrlint", action="store_true", dest=_OPTION, help=_HELP)
    if "addrlint" not in getattr(parser, "_inidict", ()):
        parser.addini("addrlint", _HELP, type="bool", default=False)


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker ``addrlint``."""
    config.addinivalue_line("markers", f"addrlint(target=None, ignore=()): {_HELP}")


@pytest.fixture
def addrlint(request: pytest.FixtureRequest) -> Watch:
    """Return the ``Watch`` of this test; the test fails if it sends to a faulty address."""
    return _watch_of(request.node)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    """Watch the messages that the fixtures of a test send; the test fails for these too."""
    yield from _watched(item)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Watch a test, and make it fail if it sent to faulty addresses."""
    yield from _watched(item)
    watch = item.stash.get(_KEY, None)
    if watch is not None and watch.faults:
        faults = "\n".join(f"  {fault}" for fault in watch.faults)
        pytest.fail(
            f"the test sent mail with addresses that servers refuse:\n{faults}", pytrace=False
        )


def _watched(item: pytest.Item) -> Iterator[None]:
    marker = item.get_closest_marker("addrlint")
    asked = item.config.getoption(_OPTION, False) or _is_set(item.config)
    wanted = asked or "addrlint" in getattr(item, "fixturenames", ())
    if marker is None and not wanted:
        yield
        return
    watch = _watch_of(item)
    if marker is not None:
        unknown = [*map(repr, marker.args), *(set(marker.kwargs) - {"target", "ignore"})]
        if unknown:
            message = f"the addrlint marker takes only target and ignore, not {', '.join(unknown)}"
            pytest.fail(message, pytrace=False)
        ignore = marker.kwargs.get("ignore", ())
        watch.ignore = (ignore,) if isinstance(ignore, str) else tuple(ignore)
        watch.target = marker.kwargs.get("target")
    with _watching(watch):
        yield


def _is_set(config: pytest.Config) -> bool:
    """Whether the setting is on; another plugin's setting of this name is not ours."""
    return config.getini("addrlint") is True


_KEY = pytest.StashKey[Watch]()


def _watch_of(item: Any) -> Watch:
    watch: Watch = item.stash.setdefault(_KEY, Watch())
    return watch


@contextmanager
def _watching(watch: Watch) -> Iterator[None]:
    """Watch smtplib, aiosmtplib and Django's outbox while the context is active."""
    import smtplib

    patch = pytest.MonkeyPatch()
    sendmail, mail, rcpt = smtplib.SMTP.sendmail, smtplib.SMTP.mail, smtplib.SMTP.rcpt

    def seen_sendmail(self: Any, from_addr: Any, to_addrs: Any, *args: Any, **named: Any) -> Any:
        _see(watch, from_addr, to_addrs)
        return sendmail(self, from_addr, to_addrs, *args, **named)

    def seen_mail(self: Any, sender: Any, *args: Any, **named: Any) -> Any:
        _see(watch, sender, ())
        return mail(self, sender, *args, **named)

    def seen_rcpt(self: Any, recip: Any, *args: Any, **named: Any) -> Any:
        _see(watch, "", [recip])
        return rcpt(self, recip, *args, **named)

    patch.setattr(smtplib.SMTP, "sendmail", seen_sendmail)
    patch.setattr(smtplib.SMTP, "mail", seen_mail)
    patch.setattr(smtplib.SMTP, "rcpt", seen_rcpt)
    if _is_installed("django"):
        # Patch the backend, because a test may remove messages from the outbox.
        from django.conf import settings
        from django.core.mail.backends import locmem

        from addrlint.integrations.django.checks import profile_of

        sent = locmem.EmailBackend.send_messages

        def seen_messages(self: Any, messages: Any) -> Any:
            messages = list(messages)
            # The backend uses the same allowed domains.
            allowed = tuple(profile_of(settings).allow_domains)
            for message in messages:
                watch.see("sender", message.from_email, True, allowed)
                for address in message.recipients():
                    watch.see("recipient", address, True, allowed)
            return sent(self, messages)

        patch.setattr(locmem.EmailBackend, "send_messages", seen_messages)
    # Import it here, because the test may import it only later.
    if _is_installed("aiosmtplib"):
        import aiosmtplib

        asynchronous = aiosmtplib.SMTP.sendmail

        async def seen_async(
            self: Any, sender: Any, recipients: Any, *args: Any, **named: Any
        ) -> Any:
            _see(watch, sender, recipients)
            return await asynchronous(self, sender, recipients, *args, **named)

        mail_async, rcpt_async = aiosmtplib.SMTP.mail, aiosmtplib.SMTP.rcpt

        async def seen_mail_async(self: Any, sender: Any, *args: Any, **named: Any) -> Any:
            _see(watch, sender, ())
            return await mail_async(self, sender, *args, **named)

        async def seen_rcpt_async(self: Any, recipient: Any, *args: Any, **named: Any) -> Any:
            _see(watch, "", [recipient])
            return await rcpt_async(self, recipient, *args, **named)

        patch.setattr(aiosmtplib.SMTP, "sendmail", seen_async)
        patch.setattr(aiosmtplib.SMTP, "mail", seen_mail_async)
        patch.setattr(aiosmtplib.SMTP, "rcpt", seen_rcpt_async)
    try:
        yield
    finally:
        patch.undo()


def _see(watch: Watch, sender: Any, recipients: Any) -> None:
    watch.see("sender", sender)
    for recipient in [recipients] if isinstance(recipients, str) else recipients:
        watch.see("recipient", recipient)


def _is_installed(name: str) -> bool:
    from importlib.util import find_spec

    return name in sys.modules or find_spec(name) is not None
