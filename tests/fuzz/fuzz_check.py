"""Fuzz ``check``, guided by coverage: no exception, no hang, consistent results.

python tests/fuzz/fuzz_check.py [-max_total_time=60] [libFuzzer options]
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["addrlint"]):
    from addrlint import check
    from addrlint.rules.base import ROLES, TARGETS
    from addrlint.syntax.parser import parse

DICTIONARY = [
    "@", '"', "\\", "(", ")", "<", ">", ",", ";", ":", "[", "]", ".", "-", "xn--", "IPv6:", "mailto:",
    "\u200b", "\u200d", "\u0301", "\u05d0", "\u3002", "\uff20", "\u00df", "{{", "}}", " at ", "&amp;",
]  # fmt: skip


def one_input(data: bytes) -> None:
    provider = atheris.FuzzedDataProvider(data)
    role = ROLES[provider.ConsumeIntInRange(0, 3)]
    target = TARGETS[provider.ConsumeIntInRange(0, 1)]
    smtputf8 = provider.ConsumeBool()
    pieces: list[str] = []
    while provider.remaining_bytes() and len(pieces) < 40:
        if provider.ConsumeBool():
            pieces.append(DICTIONARY[provider.ConsumeIntInRange(0, len(DICTIONARY) - 1)])
        else:
            pieces.append(provider.ConsumeUnicode(4))
    text = "".join(pieces)
    for as_list in (True, False):
        assert "".join(token.text for token in parse(text, as_list=as_list).tokens) == text
    for given in (text, text.encode("utf-8", "surrogatepass"), data):
        result = check(given, role=role, target=target, smtputf8=smtputf8)
        for finding in result:
            assert 0 <= finding.start <= finding.end <= len(result.text)
            assert finding.message
            assert finding.byte_span is None or isinstance(given, bytes)
        assert (result.reply is None) == result.ok
        fixed = result.fixed
        if fixed is not None:
            assert check(fixed, role=role, target=target, smtputf8=smtputf8).fixed is None
        _ = result.suggested, result.normalized, result.needs_smtputf8


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
