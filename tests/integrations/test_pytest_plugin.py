"""Tests of ``addrlint/integrations/pytest_plugin.py``."""

from __future__ import annotations

import os

import pytest

TESTS = """
import smtplib
import pytest
from tests.loopback import options, recorder

def sent(to):
    with recorder() as server, smtplib.SMTP(**options(server)) as client:
        client.sendmail("app@acme-tools.com", to, "x")

@pytest.mark.addrlint
def test_bad(): sent(["a@acme-tools.com", "jane..doe@acme-tools.com"])

@pytest.mark.addrlint
def test_good(): sent("Jane <a@acme-tools.com>")

def test_fixture(addrlint):
    sent(["jane..doe@acme-tools.com"])
    assert "L103" in addrlint.faults[0]

@pytest.mark.addrlint(ignore="L103")
def test_ignored(): sent(["jane..doe@acme-tools.com"])

@pytest.mark.addrlint
def test_async():
    import asyncio, aiosmtplib
    async def run(server):
        await aiosmtplib.send("x", sender="", recipients=["jane..doe@acme-tools.com"],
            hostname="127.0.0.1", port=server.port, start_tls=False)
    with recorder() as server:
        asyncio.run(run(server))

@pytest.mark.addrlint
def test_django():
    from django.core import mail
    from django.core.mail.backends.locmem import EmailBackend
    from django.conf import settings
    settings.configured or settings.configure()
    to = ["jane..doe@acme-tools.com"]
    EmailBackend().send_messages([mail.EmailMessage("x", "x", "App <a@acme-tools.com>", to)])
    mail.outbox.clear()

def test_unwatched(): sent(["jane..doe@acme-tools.com"])
"""

pytest_plugins = ["pytester"]


@pytest.mark.slow
@pytest.mark.parametrize(("args", "failed"), [([], 4), (["--addrlint"], 5)])
def test_plugin_fails_tests_that_send_to_invalid_addresses(
    pytester: pytest.Pytester, args: list[str], failed: int
) -> None:
    pytester.makepyfile(TESTS)
    pytester.makeconftest(
        "from django.conf import settings\nsettings.configure()\nimport sys\n"
        f"sys.path.insert(0, {os.getcwd()!r})\n"
    )
    result = pytester.runpytest_subprocess(*args, "-p", "no:cacheprovider")
    # test_django leaves its outbox behind; the next test must check only new messages.
    result.assert_outcomes(passed=7 - failed, failed=failed)
    result.stdout.fnmatch_lines(["*recipient 'jane..doe@acme-tools.com': L103 consecutive-dots*"])


@pytest.mark.slow
def test_plugin_checks_fixtures_and_single_commands(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import asyncio, aiosmtplib, smtplib, pytest

        @pytest.fixture
        def sent(monkeypatch):
            monkeypatch.setattr(smtplib.SMTP, "getreply", lambda self: (250, b""), raising=False)
            monkeypatch.setattr(smtplib.SMTP, "putcmd", lambda self, *args: None)
            client = smtplib.SMTP(local_hostname="x")
            client.does_esmtp = False
            client.rcpt("a..b@acme-tools.com")

        @pytest.mark.addrlint
        def test_fixture(sent):
            pass

        @pytest.mark.addrlint
        def test_async():
            async def go():
                try:
                    await aiosmtplib.SMTP(hostname="x").rcpt("a..b@acme-tools.com")
                except aiosmtplib.SMTPException:
                    pass
            asyncio.run(go())

        @pytest.mark.addrlint(tarket="rfc")
        def test_marker():
            pass
        """
    )
    done = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    done.assert_outcomes(failed=2, errors=1)
    done.stdout.fnmatch_lines(["*not tarket*"])


def test_an_option_of_another_plugin_is_left_alone(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        other="""
def pytest_addoption(parser):
    parser.addoption("--addrlint", action="store", default="other")
    parser.addini("addrlint", "other", default="other")

def pytest_configure(config):
    assert config.getoption("--addrlint") == "other"
    assert config.getini("addrlint") == "other"
"""
    )
    pytester.makepyfile("def test_nothing(): pass")
    pytester.syspathinsert()
    result = pytester.runpytest_subprocess("-p", "other")
    assert "Traceback" not in result.stderr.str()
    result.assert_outcomes(passed=1)


def test_an_old_pytest_gets_one_line(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        old="""
import pytest
del pytest.StashKey
"""
    )
    pytester.makepyfile("def test_nothing(): pass")
    pytester.syspathinsert()
    result = pytester.runpytest_subprocess("-p", "old")
    result.stdout.fnmatch_lines(["*addrlint: the plugin needs pytest 8*"])
    assert result.ret == 0
