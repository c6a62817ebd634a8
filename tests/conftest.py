"""What holds for every test: people's own settings are left out."""

from __future__ import annotations

import os

from hypothesis import settings

# How long an example takes says nothing on a machine that others share.
settings.register_profile("addrlint", deadline=None)
settings.load_profile("addrlint")

# English, whatever the machine speaks; the processes that tests start inherit it.
for name in ("ADDRLINT_LANG", "ADDRLINT_OUTPUT_FORMAT", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
    os.environ.pop(name, None)
os.environ["ADDRLINT_LANG"] = "en"
