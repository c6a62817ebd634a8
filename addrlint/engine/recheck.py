"""Holds the ``check`` function with which findings and results check a changed text.

It is the only link from a result back to the engine, and it avoids an import cycle.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

# ``addrlint.check``. ``addrlint.engine.checker`` sets it when it is imported, which happens before
# the first finding exists or is unpickled.
check: Callable[..., Any]
