"""Implements ``addrlint schema``: prints the JSON Schema of the JSON output."""

from __future__ import annotations

import json
from argparse import Namespace

from addrlint.reporters.json_v1 import schema
from addrlint.reporters.output import Output


def run(options: Namespace) -> int:
    """Print the schema; return 0."""
    Output().write([json.dumps(schema(), indent=2) + "\n"])
    return 0
