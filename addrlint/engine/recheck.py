"""The check that findings and results repeat on a changed text; ``checker`` provides it.

It is the one link from a result back to the engine: results import nothing that made them.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

# ``addrlint.check``; set by ``addrlint.engine.checker`` when it is imported, which is before there
# is a finding, and by unpickling one.
check: Callable[..., Any]
