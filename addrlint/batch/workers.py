"""A job run over a big list, block by block, in one process or several; what it does is its own."""

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
        """Work on blocks of a list, told whole so that another process can do it."""

        form: Form

        def scanner(self) -> Scanner:
            """Return what takes the blocks apart."""
            ...

        def block(self, block: bytes, scanned: Scanned, at: int, line: int) -> Any:
            """Return what comes of a block that begins at byte ``at`` and line ``line``."""
            ...


# A megabyte is as quick as any more. Of a list that is mostly faults less is taken at a time, so that
# what is said of it takes no more memory.
CHUNK = 1 << 20
# How far before the end of a part and behind it a place is looked for where a row begins.
_BEFORE, _SIGHT = 1 << 16, 4096


class Part(NamedTuple):
    """What came of a part of a list.

    Attributes:
        outcome: what the job gave.
        rows: how many it has.
        at, line: where the next begins: its byte and its line, counted from 1.
        left: how many of its rows had to be judged one by one.
    """

    outcome: Any
    rows: int
    at: int
    line: int
    left: int = 0

    @property
    def step(self) -> int:
        """How many bytes to take next."""
        return CHUNK if 4 * self.left < self.rows else CHUNK // 4


def one_by_one(job: Job, chunks: Iterable[bytes], at: int, line: int) -> Iterator[Part]:
    """Yield what comes of a list whose bytes come in chunks.

    Args:
        job: what to do.
        chunks: the bytes from the first row on.
        at: where in its file that is.
        line: the number of that line.
    """
    return _without_collecting(_blocks(job, chunks, at, line))


def in_order(job: Job, path: str, at: int, line: int) -> Iterator[Part]:
    """Yield what comes of a file, as ``one_by_one``; its bytes are not copied to be put together."""
    return _without_collecting(_blocks_of_file(job, path, at, line))


def _without_collecting(parts: Iterator[Part]) -> Iterator[Part]:
    gc.disable()  # findings make no cycles, and there are many
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
                # A row that is longer is looked at again when there is twice as much of it.
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
        # A row that is longer than a chunk is looked at again when there is twice as much of it.
        wanted = 0 if scanned.size else 2 * len(block)
        if scanned.size:
            outcome = job.block(block, scanned, at, line)
            at += scanned.size
            line += scanned.lines
            block = block[scanned.size :]
            yield Part(outcome, scanned.rows, at, line)
        rest, size = [block], len(block)


def in_processes(job: Job, path: str, at: int, line: int, processes: int) -> Iterator[Part]:
    """Yield what comes of a file, part by part in its order, worked on by several processes.

    A part ends where a row is seen to begin. Should that be within a quoted cell, the part before
    runs on to its end, and the next one is done again from there; if most are, one process is quicker.
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
    """Where the parts of a file begin and on which line; the processes share it.

    A process writes down on which line the next part begins, once it knows. Whoever needs a line that
    is not there yet counts from the last one that is, and waits for nobody.
    """

    def __init__(self, parts: int, at: int, line: int) -> None:
        import mmap

        # No line has the number 0, which stands for what is not known.
        table = memoryview(mmap.mmap(-1, 16 * parts)).cast("Q")
        self._starts, self._lines = table[:parts], table[parts:]
        self._starts[0], self._lines[0] = at, line

    def __reduce__(self) -> tuple[type[_Lines], tuple[int, int, int]]:
        # Where processes are not forked each has a table of its own, and counts what others scan.
        return _Lines, (len(self._starts), self._starts[0], self._lines[0])

    def begin(self, number: int, start: int, line: int = 0) -> None:
        """Write down at which byte a part begins, and on which line if that is known."""
        if number < len(self._starts):
            self._starts[number] = start
            if line:
                self._lines[number] = line

    def of(self, number: int, start: int, file: RawIOBase) -> int:
        """Return the line on which a part begins, which is at byte ``start`` of its file."""
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
    """The parts of a file, one after the other.

    Attributes:
        at: where the next one begins.
        step: how many bytes it should have.
    """

    def __init__(self, path: str, scanner: Scanner, at: int, size: int) -> None:
        self.at, self.step = at, CHUNK // 4
        self._path = path
        self._size = size
        self._scanner = scanner

    def next(self) -> tuple[int, int]:
        """Return the next part: from which byte to which."""
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
    """Return processes ready to work, or None if the system gives none."""
    try:
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        methods = multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context(
            "fork" if "fork" in methods and hasattr(os, "fork") else "spawn"
        )
        before = set(multiprocessing.active_children())
        pool = ProcessPoolExecutor(processes, context, _start, (job, path, lines, os.getpid()))
    except (OSError, ImportError, NotImplementedError):
        # The platform has no semaphores, or none are left.
        return None
    try:
        pool.submit(os.getpid)  # starts the processes
    except OSError:
        # Not all could be started; those that were would wait for work forever.
        for child in set(multiprocessing.active_children()) - before:
            child.terminate()
            child.join()
        return None
    return pool


def _start(job: Job, path: str, lines: _Lines, parent: int) -> None:
    """Make a process ready; it ends with the one that wants its work."""
    global _file, _job, _lines, _scanner
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    gc.disable()
    _job, _scanner, _lines = job, job.scanner(), lines
    _file = open(path, "rb", buffering=0)  # noqa: SIM115 - it is open as long as the process lives


def _end_with(parent: int) -> None:
    import time

    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(2)


def _work(number: int, start: int, stop: int, line: int = 0) -> Part:
    """Return what comes of a part; its line is looked up if it is not told."""
    _file.seek(start)
    # With a byte more it is seen that a CR at the end stands alone.
    block = _read(_file, stop - start + 1)
    limit, size = stop - start, CHUNK
    while True:
        scanned = _scanner.scan(block, False, limit)
        if scanned.size >= limit:
            break
        # The last row goes on behind the part.
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
    """Return so many bytes of a file, fewer only at its end."""
    pieces = []
    while size:
        piece = file.read(size)
        if not piece:
            break
        pieces.append(piece)
        size -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def may_start_processes() -> bool:
    """Whether this process may have children: a worker of a ``multiprocessing.Pool`` may not."""
    loaded = sys.modules.get("multiprocessing.process")
    return loaded is None or not loaded.current_process().daemon


def processors() -> int:
    """Return how many processes this one may use at a time."""
    if not may_start_processes():
        return 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
