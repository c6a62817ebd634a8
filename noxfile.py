"""The handful of commands of the project: ``nox -l`` lists them."""

from __future__ import annotations

import nox

nox.options.sessions = ["core", "lint"]
nox.options.default_venv_backend = "venv"


@nox.session
def core(session: nox.Session) -> None:
    """Run the fast core of the tests; needs pytest and Hypothesis alone."""
    session.install("-e", ".", "pytest", "hypothesis")
    session.run("pytest", "-m", "core", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run every test."""
    session.install("pip>=25.1")
    session.install("-e", ".", "--group", "dev")
    session.run("pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, types and spelling."""
    session.install("pip>=25.1")
    session.install("-e", ".", "--group", "dev")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    session.run("codespell")


@nox.session
def docs(session: nox.Session) -> None:
    """Write the pages and transcripts that are derived from the code."""
    session.install("-e", ".")
    session.run("python", "docs/generate.py", *session.posargs)


@nox.session
def benchmarks(session: nox.Session) -> None:
    """Measure addrlint beside its peers and print the ratios."""
    session.install("pip>=25.1")
    session.install("-e", ".", "--group", "dev")
    for name in ("one_address", "start_up", "lists", "sending", "repository"):
        session.run("python", f"benchmarks/{name}.py", *session.posargs)
