"""Shows the progress of a long run on a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from addrlint.i18n.language import translate
from addrlint.lint.inputs import Input

# Smaller lists are cleaned before a progress bar could be read.
_WORTH_IT = 16 << 20


@contextmanager
def shown(given: Input, quiet: bool) -> Iterator[Callable[[int], None] | None]:
    """Show a progress bar with the rate and the time left while a list is cleaned.

    Yields:
        A function to call with the number of bytes done; None if no bar is shown because standard
        error is not a terminal, the list is small, or rich is not installed.
    """
    size = os.path.getsize(given.path) if os.path.isfile(given.path) else 0
    if quiet or not sys.stderr.isatty() or (given.path != "-" and size < _WORTH_IT):
        yield None
        return
    try:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            DownloadColumn,
            Progress,
            TextColumn,
            TimeRemainingColumn,
            TransferSpeedColumn,
        )
    except ImportError:
        yield None
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(
        *columns, console=Console(stderr=True), transient=True, auto_refresh=False
    ) as bar:
        task = bar.add_task(translate("cleaning {name}", name=given.name), total=size or None)

        def tell(done: int) -> None:
            bar.update(task, completed=done)
            bar.refresh()

        yield tell
