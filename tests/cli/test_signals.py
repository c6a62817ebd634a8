"""Tests of what is left when a signal ends the command."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from tests import ROOT

ROWS = 1_500_000


def wait_for_workers(process: int) -> None:
    """Wait until a process has children; without /proc, for as long as they usually take."""
    children = Path(f"/proc/{process}/task/{process}/children")
    time.sleep(0.5)
    for _ in range(200):
        if not children.exists() or children.read_text().strip():
            break
        time.sleep(0.05)
    time.sleep(0.3)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("command", ["check", "clean"])
def test_a_signal_leaves_no_children_and_no_copies(
    tmp_path: Path, command: str, number: signal.Signals
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("email\n" + "jane@acme-tools.com\njane..doe@acme-tools.com\n" * (ROWS // 2))
    copies = tmp_path / "copies"
    copies.mkdir()
    with subprocess.Popen(
        [sys.executable, "-m", "addrlint", command, str(path)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(copies)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=partial(signal.signal, number, signal.SIG_DFL),  # nohup ignores SIGHUP
    ) as process:
        wait_for_workers(process.pid)
        process.send_signal(number)
        _, complaint = process.communicate(timeout=30)
    assert process.returncode == 128 + number
    assert b"Traceback" not in complaint
    assert list(copies.iterdir()) == []
    # Any process that is still in its session is one of its workers.
    for _ in range(100):
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            break
        time.sleep(0.1)
    else:
        pytest.fail("a child is still running")
