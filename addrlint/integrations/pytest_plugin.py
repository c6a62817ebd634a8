"""Loads the pytest plugin of ``pytest_watch``, or says in one line why it does nothing.

pytest loads this module in every run of every project whose environment has addrlint, so it must
never fail.
"""

from __future__ import annotations

try:
    from addrlint.integrations.pytest_watch import Watch as Watch
    from addrlint.integrations.pytest_watch import addrlint as addrlint
    from addrlint.integrations.pytest_watch import pytest_addoption as pytest_addoption
    from addrlint.integrations.pytest_watch import pytest_configure as pytest_configure
    from addrlint.integrations.pytest_watch import pytest_runtest_call as pytest_runtest_call
    from addrlint.integrations.pytest_watch import pytest_runtest_setup as pytest_runtest_setup
except (AttributeError, ImportError, TypeError):  # hooks that an old pytest does not have

    def pytest_report_header() -> str:
        """Return the line for the header of the run."""
        return "addrlint: the plugin needs pytest 8 and pluggy 1.2 or newer, so it does nothing"
