"""Read damaged files of every type, and explain damaged mails and logs.

    python tests/fuzz/fuzz_files.py [--cases 100000] [--seed 0]

No case may raise anything but the errors for unreadable files, or take a second. A case for which
this fails is printed, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from addrlint import check, check_message, explain
from addrlint.sources.candidate import SourceError
from addrlint.sources.document import Document
from addrlint.sources.file_types import file_type_of, reader_of
from tests.planted_files import PLANTED, planted
from tests.strategies import PIECES

FILES = {path: planted(text)[0].encode() for path, text in PLANTED.items()}
PATHS = [path for path in FILES if file_type_of(path) is not None]
LOGS = [
    b"550 5.1.1 <jane@acme-tools.com>: user unknown\n",
    b"smtplib.SMTPRecipientsRefused: {'a@b': (553, b'5.1.3 bad')}\n",
    b">>> RCPT TO:<a b@c.example>\n<<< 501-5.1.3 no\n501 5.1.3 no\n",
    b"Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n"
    b"Final-Recipient: rfc822; a@b\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no\n\n--b--\n",
]
BYTES = [piece.encode("utf-8", "surrogatepass") for piece in PIECES] + [
    *(bytes((byte,)) for byte in b"\n\r\t\0\xff\xc3{}[]<>()\"'`:;,=#@&%$\\/*-_."),
    b"\xef\xbb\xbf", b"mailto:", b"a..b@acme-tools.com", b"<!--", b"]]>", b"- ", b"\n\n", b"email",
]  # fmt: skip
_SLOW = 1.0


def damaged(random: Random, raw: bytes) -> bytes:
    """Return a file with some parts overwritten, removed or doubled."""
    for _ in range(random.randrange(1, 6)):
        at = random.randrange(len(raw) + 1)
        end = min(len(raw), at + random.randrange(12))
        put = random.choice((b"", random.choice(BYTES), raw[at:end] * 3, random.randbytes(2)))
        raw = raw[:at] + put + raw[end:]
    return raw


def read(path: str, raw: bytes) -> None:
    """Read a file and check its addresses."""
    kind = file_type_of(path)
    assert kind is not None
    try:
        found = list(reader_of(kind)(Document(raw, path, kind.name)))
    except SourceError:
        return
    for candidate in found:
        check(candidate.text, role=candidate.role or "recipient")


def run(seed: int) -> str:
    """Run one case; return its name, to print if it fails."""
    random = Random(seed)
    if seed % 5 == 0:
        raw = damaged(random, random.choice(LOGS) * random.randrange(1, 4))
        explain(raw)
        check_message(b"From: a@b.example\r\nTo: " + raw)
        return repr(raw)
    path = random.choice(PATHS)
    raw = damaged(random, FILES[path])
    read(path, raw)
    return f"{path}: {raw!r}"


def main() -> int:
    """Run all cases."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    failed = 0
    begin = time.monotonic()
    for seed in range(options.seed, options.seed + options.cases):
        start = time.process_time()
        try:
            case = run(seed)
        except Exception:
            traceback.print_exc()
            print(f"case {seed} raised", flush=True)
            failed += 1
            continue
        if time.process_time() - start > _SLOW:
            print(f"case {seed} took {time.process_time() - start:.1f} s: {case[:300]}", flush=True)
            failed += 1
    print(f"{options.cases} cases, {failed} failed, {time.monotonic() - begin:.0f} s")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
