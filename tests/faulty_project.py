"""A project with faults in files of several types, and what ``check`` prints about it."""

from __future__ import annotations

import contextlib
import io

from addrlint.cli.main import main

FILES = {
    "settings.py": 'DEFAULT_FROM_EMAIL = "a..b@acme-tools.com"\nSERVER_EMAIL = "app@acme-tools.com"\n',
    "été, 100%.env": 'ADMIN_EMAIL="é.jane@acme-tools,com"\nMAIL_FROM=a..b@acme-tools.com\n'
    "# addrlint: ignore-next-line[L103]\nREPLY_TO=a..b@acme-tools.com\n",
    "list.csv": "name,email\n=x,+1..2@acme-tools.com\nJ,jane@acme-tools.com \n",
    "good.toml": "",
    "pyproject.toml": "[project]\nname = 'x'\nauthors = [{email = 'jane@acme-tools.com'}]\n",
}


def printed(output_format: str, *more: str) -> str:
    stream = io.StringIO()
    with contextlib.redirect_stdout(stream):
        assert main(["check", *(more or (".",)), "--output-format", output_format]) in (0, 1)
    return stream.getvalue()
