"""Tests that real mail servers accept the addresses that pass."""

from __future__ import annotations

import shutil
import smtplib
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from addrlint import check_envelope
from addrlint.send import SMTP
from tests import ROOT
from tests.send.addresses import ADDRESSES, BAD, GOOD

pytestmark = [pytest.mark.slow, pytest.mark.servers]

HERE = ROOT / "tests"

# Seconds to wait for a server; the slowest takes about twenty to install with Debian's tools.
PATIENCE = 240

# Warnings for addresses that the standard allows but the server refuses: a leading hyphen (L301)
# and quotes (L202, L203, and X103 for what is inside them).
REFUSES = {
    "postfix": {"L301"},
    "opensmtpd": {"L202", "L203", "X103"},
    "exim": set[str](),
    "nodemailer": {"L203", "X103"},
}

# The longest accepted address in octets, if less than the 254 of RFC 5321.
LONGEST = {"nodemailer": 253}

NODEMAILER = """
const { SMTPServer } = require(process.argv[1] + '/node_modules/smtp-server');
new SMTPServer({ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false,
    disableReverseLookup: true,
    onData(stream, session, done) { stream.resume(); stream.on('end', done); },
}).listen(Number(process.argv[2]), '127.0.0.1');
"""


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def tool(name: str) -> str:
    return shutil.which(name, path=str(Path(sys.executable).parent)) or name


@pytest.fixture(scope="module")
def server_ports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, int]]:
    """Start all servers at once and yield the port of each."""
    folder = tmp_path_factory.mktemp("servers")
    ports: dict[str, int] = {}
    running = []
    try:
        for name in REFUSES:
            ports[name] = free_port()
            command = ["sh", str(HERE / "mail_server.sh"), name, str(ports[name])]
            if name == "nodemailer":
                # node is installed with the packages of the tests.
                npm = [
                    tool("npm"),
                    "install",
                    "--silent",
                    "--no-audit",
                    "--no-fund",
                    "smtp-server@3",
                ]
                subprocess.run([*npm, "--prefix", str(folder)], check=True)
                command = [tool("node"), "-e", NODEMAILER, str(folder), str(ports[name])]
            with (folder / f"{name}.log").open("wb") as log:
                running.append(subprocess.Popen(command, stdout=log, stderr=log))
        for name, process in zip(ports, running, strict=True):
            _wait(name, ports[name], process, folder / f"{name}.log")
        yield ports
    finally:
        for process in running:
            process.kill()
            process.wait()


def _wait(name: str, port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
                client.noop()
                return
        except (OSError, smtplib.SMTPException):
            time.sleep(0.2)
    pytest.fail(f"{name} did not start:\n{log.read_text(errors='replace')[-2000:]}")


@pytest.mark.slow
@pytest.mark.parametrize("name", REFUSES)
def test_servers_accept_the_addresses_that_pass(name: str, server_ports: dict[str, int]) -> None:
    count = 0
    with smtplib.SMTP("127.0.0.1", server_ports[name]) as client:
        client.ehlo("client.addrlint.test")
        longest = LONGEST.get(name, 254)
        for text in (
            text for text in ADDRESSES if len(text.encode("utf-8", "surrogatepass")) <= longest
        ):
            client.command_encoding = "utf-8"  # rset() resets it
            option = "" if text.isascii() else " SMTPUTF8"
            recipient = check_envelope("", [text], capabilities=client)
            if recipient.ok:
                client.docmd("MAIL", f"FROM:<{GOOD}>{option}")
                code, reply = client.docmd("RCPT", f"TO:<{text}>")
                warned = {finding.code for finding in recipient.findings}
                assert code // 100 == 2 or warned & REFUSES[name], (text, code, reply)
                client.rset()
                client.command_encoding = "utf-8"
                count += 1
            sender = check_envelope(text, [], capabilities=client)
            if sender.ok and sender.mail_from:
                code, reply = client.docmd("MAIL", f"FROM:<{text}>{option}")
                warned = {finding.code for finding in sender.findings}
                assert code // 100 == 2 or warned & REFUSES[name], (text, code, reply)
                client.rset()
    assert count > 100


@pytest.mark.parametrize("name", REFUSES)
def test_message_is_sent_to_the_valid_recipients(name: str, server_ports: dict[str, int]) -> None:
    message = EmailMessage()
    message["From"] = GOOD
    message["To"] = f"{GOOD}, {BAD}"
    message["Cc"] = "jörg@acme-tools.com"
    message.set_content("hi")
    with SMTP("127.0.0.1", server_ports[name]) as client:
        refused = client.send_message(message)
        offered = client.has_extn("smtputf8")
    assert set(refused) == ({BAD} if offered else {BAD, "jörg@acme-tools.com"})


def test_smtplib_alone_sends_invalid_addresses(server_ports: dict[str, int]) -> None:
    # This shows why addrlint is needed: the server replies late and explains little.
    with smtplib.SMTP("127.0.0.1", server_ports["opensmtpd"]) as client:
        refused = client.sendmail(GOOD, [GOOD, BAD], "Subject: x\r\n\r\nhi")
    assert refused[BAD] == (501, b"5.1.3 Recipient address syntax error")
