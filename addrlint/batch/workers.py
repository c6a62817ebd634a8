"""Runs a job over a big list block by block, in one or more processes."""

from __future__ import annotations

import gc
import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator

from addrlint._named_tuple import NamedTuple
from addrlint.batch.list_format import Form
from addrlint.batch.scanner import Scanned, Scanner, line_ends

TYPE_CHECKING = False
if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor
    from io import RawIOBase
    from typing import Any, Protocol

    class Job(Protocol):
        """Work on the blocks of a list; it can be pickled for another process."""

        form: Form

        def scanner(self) -> Scanner:
            """Return the scanner for the blocks."""
            ...

        def block(self, block: bytes, scanned: Scanned, at: int, line: int) -> Any:
            """Return the outcome for a block that starts at byte ``at`` and line ``line``."""
            ...


# Bigger chunks are not faster. If many rows have faults, chunks are smaller, to save memory.
CHUNK = 1 << 20
# The start of a row is searched this far before and after the end of a part.
_BEFORE, _SIGHT = 1 << 16, 4096


class Part(NamedTuple):
    """The outcome for a part of a list.

    Attributes:
        outcome: the outcome of the job.
        rows: the number of rows in the part.
        at, line: where the next part starts: its byte, and its line from 1.
        left: the number of rows that had to be checked one by one.
    """

    outcome: Any
    rows: int
    at: int
    line: int
    left: int = 0

    @property
    def step(self) -> int:
        """The number of bytes to process next."""
        return CHUNK if 4 * self.left < self.rows else CHUNK // 4


def one_by_one(job: Job, chunks: Iterable[bytes], at: int, line: int) -> Iterator[Part]:
    """Run a job on a list that comes in chunks of bytes, and yield its outcomes.

    Args:
        job: the job.
        chunks: the bytes from the first row.
        at: the offset of the first row in its file.
        line: the number of that line.
    """
    return _without_collecting(_blocks(job, chunks, at, line))


def in_order(job: Job, path: str, at: int, line: int) -> Iterator[Part]:
    """Run a job on a file like ``one_by_one``, but without copying bytes to join chunks."""
    return _without_collecting(_blocks_of_file(job, path, at, line))


def _without_collecting(parts: Iterator[Part]) -> Iterator[Part]:
    gc.disable()  # there are many findings, and they have no reference cycles
    try:
        yield from parts
    finally:
        gc.enable()


def _blocks_of_file(job: Job, path: str, at: int, line: int) -> Iterator[Part]:
    scanner = job.scanner()
    size, is_last = CHUNK // 4, False
    with open(path, "rb", buffering=0) as file:
        while not is_last:
            file.seek(at)
            block = _read(file, size)
            is_last = len(block) < size
            scanned = scanner.scan(block, is_last)
            if not scanned.size:
                # The row is longer than the block, so try again with a block of twice the size.
                size *= 2
                continue
            outcome = job.block(block, scanned, at, line)
            at += scanned.size
            line += scanned.lines
            part = Part(outcome, scanned.rows, at, line, len(scanned.left))
            size = part.step
            yield part


def _blocks(job: Job, chunks: Iterable[bytes], at: int, line: int) -> Iterator[Part]:
    scanner = job.scanner()
    rest: list[bytes] = []
    size = wanted = 0
    source = iter(chunks)
    is_last = False
    while not is_last:
        chunk = next(source, None)
        is_last = chunk is None
        if chunk is not None:
            rest.append(chunk)
            size += len(chunk)
            if size < wanted:
                continue
        block = b"".join(rest)
        scanned = scanner.scan(block, is_last)
        # If a row is longer than the block, try again when the block has twice the size.
        wanted = 0 if scanned.size else 2 * len(block)
        if scanned.size:
            outcome = job.block(block, scanned, at, line)
            at += scanned.size
            line += scanned.lines
            block = block[scanned.size :]
            yield Part(outcome, scanned.rows, at, line)
        rest, size = [block], len(block)


def in_processes(job: Job, path: str, at: int, line: int, processes: int) -> Iterator[Part]:
    """Run a job on a file in several processes, and yield its outcomes in order.

    A part ends where a row seems to start. If that is inside a quoted cell, the part is extended to
    the end of its row, and the next part is repeated from there. If this happens for most parts, a
    single process takes over because it is faster.
    """
    scanner = job.scanner()
    size = os.path.getsize(path)
    lines = _Lines(max(size - at, 0) // (CHUNK // 4) + 8, at, line)
    pool = _pool(job, path, lines, processes) if may_start_processes() else None
    if pool is None:
        yield from in_order(job, path, at, line)
        return
    cuts = _Cuts(path, scanner, at, size)
    with pool:
        waiting: deque[tuple[int, int, int, Future[Part]]] = deque()
        number = wrong = 0
        try:
            while True:
                while len(waiting) <= 2 * processes and cuts.at < size:
                    start, stop = cuts.next()
                    lines.begin(number, start)
                    waiting.append((number, start, stop, pool.submit(_work, number, start, stop)))
                    number += 1
                if not waiting:
                    return
                of_part, start, stop, future = waiting.popleft()
                if start != at:
                    future.cancel()
                    if stop <= at:
                        continue
                    wrong += 1
                    if wrong > 4 and 2 * wrong > of_part:
                        break
                    future = pool.submit(_work, of_part, at, stop, line)
                part = future.result()
                at, line, cuts.step = part.at, part.line, part.step
                yield part
        finally:
            pool.shutdown(cancel_futures=True)
    yield from in_order(job, path, at, line)


class _Lines:
    """A table, shared by the processes, of the first byte and line of each part of a file.

    A process enters the first line of the next part as soon as it knows it. A process that needs a
    missing entry does not wait; it counts lines from the last known one.
    """

    def __init__(self, parts: int, at: int, line: int) -> None:
        import mmap

        # Line numbers start at 1, so 0 means unknown.
        table = memoryview(mmap.mmap(-1, 16 * parts)).cast("Q")
        self._starts, self._lines = table[:parts], table[parts:]
        self._starts[0], self._lines[0] = at, line

    def __reduce__(self) -> tuple[type[_Lines], tuple[int, int, int]]:
        # Without fork, each process has its own table and counts the lines of other parts itself.
        return _Lines, (len(self._starts), self._starts[0], self._lines[0])

    def begin(self, number: int, start: int, line: int = 0) -> None:
        """Enter the byte at which a part starts, and its line if known."""
        if number < len(self._starts):
            self._starts[number] = start
            if line:
                self._lines[number] = line

    def of(self, number: int, start: int, file: RawIOBase) -> int:
        """Return the first line of a part that starts at byte ``start`` of its file."""
        last = known = min(number, len(self._starts) - 1)
        while not self._lines[known]:
            known -= 1
        at, line = self._starts[known], self._lines[known]
        while at < start:
            known += 1
            stop = start if known >= last else self._starts[known]
            if stop:
                file.seek(at)
                line += line_ends(_read(file, stop - at), 0, stop - at)
                at = stop
        return line


class _Cuts:
    """Cuts a file into parts.

    Attributes:
        at: the byte where the next part starts.
        step: the wanted number of bytes in it.
    """

    def __init__(self, path: str, scanner: Scanner, at: int, size: int) -> None:
        self.at, self.step = at, CHUNK // 4
        self._path = path
        self._size = size
        self._scanner = scanner

    def next(self) -> tuple[int, int]:
        """Return the next part as its first byte and the byte after its last."""
        start = self.at
        with open(self._path, "rb", buffering=0) as file:
            for edge in range(start + self.step, self._size, self.step):
                first = max(edge - _BEFORE, start)
                file.seek(first)
                block = _read(file, edge - first + _SIGHT)
                self.at = first + self._scanner.begin(block, edge - first)
                if self.at > first:
                    return start, self.at
        self.at = self._size
        return start, self.at


_job: Job
_scanner: Scanner
_lines: _Lines
_file: Any


def _pool(job: Job, path: str, lines: _Lines, processes: int) -> ProcessPoolExecutor | None:
    """Return a pool of processes that are ready to work, or None if they can't be started."""
    try:
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        methods = multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context(
            "fork" if "fork" in methods and sys.platform != "darwin" else "spawn"
        )
        before = set(multiprocessing.active_children())
        pool = ProcessPoolExecutor(processes, context, _start, (job, path, lines, os.getpid()))
    except (OSError, ImportError, NotImplementedError):
        # The platform has no semaphores, or all are in use.
        return None
    try:
        pool.submit(os.getpid)  # starts the processes
    except OSError:
        # Some processes could not be started; the others would wait for work forever.
        for child in set(multiprocessing.active_children()) - before:
            child.terminate()
            child.join()
        return None
    return pool


def _start(job: Job, path: str, lines: _Lines, parent: int) -> None:
    """Prepare a worker process, which exits when its parent does."""
    global _file, _job, _lines, _scanner
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in {signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)}:
        signal.signal(number, signal.SIG_DFL)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    gc.disable()
    _job, _scanner, _lines = job, job.scanner(), lines
    _file = open(path, "rb", buffering=0)  # noqa: SIM115 - stays open until the process exits


def _end_with(parent: int) -> None:
    import time

    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(2)


def _work(number: int, start: int, stop: int, line: int = 0) -> Part:
    """Return the outcome for a part; its first line is looked up if it is not given."""
    _file.seek(start)
    # Read one more byte, to see whether a CR at the end is followed by LF.
    block = _read(_file, stop - start + 1)
    limit, size = stop - start, CHUNK
    while True:
        scanned = _scanner.scan(block, False, limit)
        if scanned.size >= limit:
            break
        # The last row continues after the end of the part.
        more = _read(_file, size)
        size *= 2
        block += more
        if not more:
            scanned = _scanner.scan(block, True, limit)
            break
    line = line or _lines.of(number, start, _file)
    if scanned.size == limit:
        _lines.begin(number + 1, stop, line + scanned.lines)
    outcome = _job.block(block, scanned, start, line)
    return Part(
        outcome,
        scanned.rows,
        start + scanned.size,
        line + scanned.lines,
        len(scanned.left),
    )


def _read(file: RawIOBase, size: int) -> bytes:
    """Return ``size`` bytes of a file, fewer only at its end."""
    pieces = []
    while size:
        piece = file.read(size)
        if not piece:
            break
        pieces.append(piece)
        size -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def may_start_processes() -> bool:
    """Whether this process may start others; a worker of a ``multiprocessing.Pool`` may not."""
    loaded = sys.modules.get("multiprocessing.process")
    return loaded is None or not loaded.current_process().daemon


def processors() -> int:
    """Return the number of processes that can run at the same time."""
    if not may_start_processes():
        return 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
