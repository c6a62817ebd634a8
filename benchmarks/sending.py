"""Compares the time of the check before sending with smtplib and with the library's own parsers.

    python benchmarks/sending.py [--rounds N]

Sends one message to ten recipients over loopback, to aiosmtpd in a separate process, with smtplib
and with ``addrlint.send.SMTP``. Checks the same envelope alone, and one with new domains. Checks a
message, and parses the same header fields with both parsers of the standard library. Prints medians
over the rounds, each of which runs in random order.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import smtplib
import statistics
import time
from collections.abc import Callable
from email import message_from_bytes, policy
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from itertools import count
from typing import Any

from addrlint import check_envelope, check_message
from addrlint.send import SMTP

SENDER = "newsletter@acme-tools.com"
RECIPIENTS = [f"jane.doe{number}@global{number}corp.com" for number in range(10)]
BODY = b"Subject: Hello\r\n\r\n" + b"Hello, and thank you for reading this line.\r\n" * 50
HEADER = (
    b"From: =?utf-8?q?J=C3=B6rg?= M <joerg@acme-tools.com>\r\n"
    b'To: "Doe, Jane" <jane@acme-tools.com>, Joe <joe@acme-tools.com>,\r\n'
    b" ann.lee@global-corp.com, bob@gmail.com\r\n"
    b"Cc: team: a@acme-tools.com, b@acme-tools.com;\r\nReply-To: help@acme-tools.com\r\n\r\n"
)


def serve(ready: Any) -> None:
    """Accept every message until the process is terminated."""
    from aiosmtpd.controller import Controller
    from aiosmtpd.handlers import Sink

    controller = Controller(Sink(), hostname="127.0.0.1", port=0)
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        controller.port = one.getsockname()[1]
    controller.start()
    ready.put(controller.port)
    time.sleep(3600)


def timed(work: Callable[[], object]) -> float:
    """Return the microseconds of one call."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1e6


def split() -> None:
    """Split the same fields with the standard library's older parser, ignoring their grammar."""
    message = BytesHeaderParser().parsebytes(HEADER)
    getaddresses([message[name] for name in ("From", "To", "Cc", "Reply-To")])


def parsed() -> None:
    """Parse the address fields with the standard library, as ``EmailMessage`` does."""
    message = message_from_bytes(HEADER, policy=policy.default)
    for name in ("From", "To", "Cc", "Reply-To"):
        _ = message[name].addresses


def main() -> None:
    """Measure and print medians and ratios."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=200)
    rounds = arguments.parse_args().rounds
    ready: Any = multiprocessing.Queue()
    server = multiprocessing.Process(target=serve, args=(ready,), daemon=True)
    server.start()
    port = ready.get()
    fresh = count(1000)
    with smtplib.SMTP("127.0.0.1", port) as plain, SMTP("127.0.0.1", port) as checked:
        works: dict[str, Callable[[], object]] = {
            "smtplib, ten recipients": lambda: plain.sendmail(SENDER, RECIPIENTS, BODY),
            "addrlint.send, the same": lambda: checked.sendmail(SENDER, RECIPIENTS, BODY),
            "check_envelope alone": lambda: check_envelope(
                SENDER, RECIPIENTS, capabilities=checked, size=len(BODY)
            ),
            "the same, domains never seen": lambda: check_envelope(
                SENDER, [f"jane@global{next(fresh)}corp.com" for _ in range(10)]
            ),
            "the library's parse of a header": parsed,
            "its older one, no grammar": split,
            "check_message of it": lambda: check_message(HEADER),
        }
        for work in works.values():
            work()
        times: dict[str, list[float]] = {name: [] for name in works}
        order = list(works.items())
        for _ in range(rounds):
            random.shuffle(order)
            for name, work in order:
                times[name].append(timed(work))
    server.terminate()
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, median in medians.items():
        print(f"{median:9.1f} us  {name}")
    alone, ours, guard, new, parse, older, message = medians.values()
    print(
        f"the guard by itself is {guard / alone:.1%} of a send, {new / alone:.1%} with new domains"
    )
    print(f"a whole send takes {ours / alone:.3f} of smtplib's")
    print(
        f"check_message takes {message / parse:.2f} of the library's parse, {message / older:.1f} of"
    )
    print("the older one")


if __name__ == "__main__":
    main()
