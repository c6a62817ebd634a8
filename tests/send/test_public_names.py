"""Tests of the public names of ``addrlint.send``."""

from __future__ import annotations

import pytest

import addrlint
from addrlint import send


def test_public_names_exist() -> None:
    assert addrlint.check_envelope is send.check_envelope
    assert set(send.__all__) <= set(dir(send))
    with pytest.raises(AttributeError):
        send.nothing  # noqa: B018
