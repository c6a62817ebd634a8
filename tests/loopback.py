"""An SMTP server on loopback that accepts every recipient and records each command."""

from __future__ import annotations

import re
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Recorder(socketserver.ThreadingTCPServer):
    """An SMTP server that accepts all mail, except for the recipients in ``unknown``."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, features: tuple[str, ...]) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.features = features
        self.commands: list[bytes] = []
        self.messages: list[bytes] = []
        self.unknown = b"\0"  # recipients that contain this are refused

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def printed(self, verb: bytes) -> list[bytes]:
        """Return the commands that start with a verb, in any case.

        Some versions of smtplib write ``from:`` and ``to:``; these are returned in upper case.
        """
        printed = [line for line in self.commands if line.upper().startswith(verb)]
        return [re.sub(rb"(?<=^.{5})(from|to)(?=:)", _upper, line) for line in printed]


def _upper(found: re.Match[bytes]) -> bytes:
    return found[0].upper()


class _Session(socketserver.StreamRequestHandler):
    server: Recorder

    def handle(self) -> None:
        self.wfile.write(b"220 loopback.test ESMTP\r\n")
        for line in iter(self.rfile.readline, b""):
            self.server.commands.append(line.rstrip(b"\r\n"))
            verb = line[:4].upper()
            if verb == b"QUIT":
                self.wfile.write(b"221 2.0.0 bye\r\n")
                return
            is_unknown = verb == b"RCPT" and self.server.unknown in line
            self.wfile.write(b"550 5.1.1 unknown\r\n" if is_unknown else self._answer(verb))

    def _answer(self, verb: bytes) -> bytes:
        if verb in (b"EHLO", b"LHLO"):
            lines = ["loopback.test", *self.server.features]
            marks = ["-"] * (len(lines) - 1) + [" "]
            return "".join(f"250{m}{x}\r\n" for m, x in zip(marks, lines, strict=True)).encode()
        if verb == b"DATA":
            self.wfile.write(b"354 go on\r\n")
            body = iter(self.rfile.readline, b".\r\n")
            self.server.messages.append(b"".join(body))
        return b"250 2.0.0 fine\r\n"


@contextmanager
def recorder(*features: str) -> Iterator[Recorder]:
    """Run a server that offers these SMTP extensions."""
    with Recorder(features) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def options(server: Recorder) -> dict[str, Any]:
    """Return the host and port of a server, as arguments for smtplib."""
    return {"host": "127.0.0.1", "port": server.port}
