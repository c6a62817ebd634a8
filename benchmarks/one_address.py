"""Compares the time per address of addrlint, email-validator and emval, interleaved in one process.

    python benchmarks/one_address.py [--rounds N] [--assert]

Every plain address is new. A faulty or IDN address is measured once with a new domain and once with
a domain seen before; each # below becomes a different number in each call. Times are medians over
the rounds, in microseconds; compare the ratios. ``--assert`` exits with 1 if a goal is missed.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable

import email_validator
import idna

from addrlint import check

FAULTY = {
    "leading dot": ".jennifer.miller@mail#.com",
    "two dots": "jane..doe@acme#-tools.com",
    "space": "jennifer miller@mail#.com",
    "two @": "jennifer.miller@@mail#.com",
    "domain characters": "jennifer.miller@-mail#_x.com",
    "display name": "Jane Doe <jane.doe@acme#-tools.com>",
    "no-break space": "jane.doe@acme#-tools.com\u00a0",
    "zero width": "jane\u200b.doe@acme#-tools.com",
    "bad literal": "jane.doe@[192.168.#.300]",
    "comment": "jane(home)@acme#-tools.com",
    "six faults": "a b..c@-exa#_mple..com ",
    "unknown TLD": "jane.doe@acme#-tools.c0m",
    "open quote": '"jane doe@acme#-tools.com',
    "comma": "user@mail#,acme-tools.com",
    "too long": "jennifer.miller" * 9 + "@mail#.com",
    "no @": "jennifer.miller#mail.com",
    "trailing dot": "jane.doe@acme#-tools.com.",
    "single label": "jane.doe@intranet#",
}
_IDN = [
    "jane.doe@m\u00fcnchen#.de",
    "info42@\u043f\u043e\u0447#\u0442\u0430.\u0440\u0444",
    "jane@b\u00fccher-k\u00f6ln#.de",
]
IDN = {text: text for text in _IDN} | {"the first with an A-label": _IDN[0]}


def numbered(text: str, first: int, count: int) -> list[str]:
    """Return ``count`` copies of a text in which # is replaced by numbers from ``first`` on."""
    return [text.replace("#", str(number)) for number in range(first, first + count)]


def with_a_labels(text: str) -> str:
    """Return an address with its domain as A-labels."""
    local, _, domain = text.partition("@")
    return f"{local}@{idna.encode(domain).decode('ascii')}"


def by_email_validator(text: str) -> None:
    """Check an address with email-validator, which stops at the first fault."""
    try:  # noqa: SIM105 - contextlib.suppress would be timed too
        email_validator.validate_email(
            text, check_deliverability=False, allow_quoted_local=True, allow_domain_literal=True
        )
    except email_validator.EmailNotValidError:
        pass


def by_emval() -> Callable[[str], None] | None:
    """Return a function that checks an address with emval, or None if it is not installed."""
    try:
        from emval import EmailValidator
    except ImportError:
        return None
    validate = EmailValidator(deliverable_address=False).validate_email

    def ask(text: str) -> None:
        try:  # noqa: SIM105 - contextlib.suppress would be timed too
            validate(text)
        except SyntaxError:
            pass

    return ask


def timed(ask: Callable[[str], object], texts: list[str]) -> float:
    """Return the microseconds per text."""
    start = time.perf_counter()
    for text in texts:
        ask(text)
    return (time.perf_counter() - start) / len(texts) * 1e6


def main() -> int:
    """Measure and print; with ``--assert``, return 1 if a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--assert", action="store_true", dest="judge")
    options = parser.parse_args()
    emval = by_emval()
    figures: dict[str, list[float]] = {}

    def note(name: str, value: float) -> None:
        figures.setdefault(name, []).append(value)

    for round_number in range(options.rounds):
        plain = [f"jennifer.miller{round_number}{n}@gmail.com" for n in range(2000)]
        note("plain, addrlint", timed(check, plain))
        note("plain, email-validator", timed(by_email_validator, plain[:500]))
        if emval is not None:
            note("plain, emval", timed(emval, plain))
        for kind, text in (FAULTY | IDN).items():
            texts = numbered(text, 1000 + 200 * round_number, 200)
            if kind not in FAULTY and kind != text:
                texts = [with_a_labels(address) for address in texts]
            note(f"{kind}, new", timed(check, texts))
            note(f"{kind}, seen", timed(check, texts))
            note(f"{kind}, email-validator", timed(by_email_validator, texts))
    middle = {name: statistics.median(values) for name, values in figures.items()}

    print(f"{'':42}{'seen':>9}{'new':>9}{'e-v':>9}{'seen/e-v':>10}{'new/e-v':>9}")
    ratios: dict[str, list[tuple[float, float]]] = {"faulty": [], "IDN": []}
    for group, names in (("faulty", list(FAULTY)), ("IDN", list(IDN))):
        for name in names:
            seen, new = middle[f"{name}, seen"], middle[f"{name}, new"]
            peer = middle[f"{name}, email-validator"]
            ratios[group].append((seen / peer, new / peer))
            print(f"{name:42}{seen:9.2f}{new:9.2f}{peer:9.2f}{seen / peer:10.2f}{new / peer:9.2f}")
    ours, peer = middle["plain, addrlint"], middle["plain, email-validator"]
    goals = [("plain: times quicker than email-validator", peer / ours, 25.0, True)]
    if emval is not None:
        goals.append(("plain: times quicker than emval", middle["plain, emval"] / ours, 3.0, True))
    for group, seen_goal, new_goal in (("faulty", 0.8, 1.2), ("IDN", 0.25, 1.4)):
        seen_ratio = statistics.median(seen for seen, _ in ratios[group])
        new_ratio = statistics.median(new for _, new in ratios[group])
        goals.append(
            (f"{group}, domain seen: of email-validator's time", seen_ratio, seen_goal, False)
        )
        goals.append(
            (f"{group}, domain new: of email-validator's time", new_ratio, new_goal, False)
        )
    print(f"\nplain {ours:.2f} us")
    missed = False
    for what, value, goal, at_least in goals:
        good = value >= goal if at_least else value <= goal
        missed = missed or not good
        sign = ">=" if at_least else "<="
        print(f"{'ok  ' if good else 'MISS'} {what}: {value:.2f} (goal {sign} {goal})")
    return int(missed and options.judge)


if __name__ == "__main__":
    sys.exit(main())
