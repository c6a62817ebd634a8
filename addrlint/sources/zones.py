"""Finds the zone of a file by its path: live files, documentation or tests."""

from __future__ import annotations

from addrlint._lazy_regex import late

ZONES = ("live", "docs", "tests")
_TESTS = late(
    r"(?:^|/)(?:tests?|testing|testsuites?|t|__tests__|specs?|testdata|test[-_]data|test[-_]files"
    r"|e2e|mocks?|__mocks__|cypress|molecule|fuzz(?:ing)?|unittests?|[a-z]+[-_]tests?)/"
    r"|(?:^|/)(?:test_[^/]*|conftest\.py|[^/]*[._-](?:test|spec|tests|mock)\.[a-z]+)$",
    "search",
)
_DOCS = late(
    r"(?:^|/)(?:docs?|documentation|examples?|samples?|demos?|tutorials?|man|guides?|website|site"
    r"|templates?|boilerplates?|cookiecutters?|skeletons?|scaffold(?:ing)?|blueprints?|stubs?)/"
    r"|(?:^|/)(?:readme|changelog|changes|contributing|install|news|history|todo|example|sample)"
    r"[^/]*$"
    r"|\.(?:md|mdx|markdown|rst|adoc|asciidoc|html?|xhtml|tex|texi|texinfo|pod|[1-9]|dist|in|tpl"
    r"|tmpl|j2)$"
    r"|[._-](?:example|examples|sample|template|dist|default|skel)(?:[._-][^/]*)?$",
    "search",
)
# Rules about domains and names that are normal in documentation and tests, where nobody sends mail.
_OF_EXAMPLES = tuple("P101 P102 P103 P104 D201 D203 D204 D205 D206 I108".split())


def zone_of(path: str) -> str:
    """Return the zone of a file.

    Args:
        path: its path with forward slashes, relative to the root of the project.
    """
    lower = path.lower()
    if _TESTS(lower):
        return "tests"
    name = lower.rpartition("/")[2]
    is_cloudformation = name.endswith(".template") and name.find(".") == len(name) - 9 > 0
    if is_cloudformation or "debian/" in lower:
        return "live"
    return "docs" if _DOCS(lower) else "live"


def rules_disabled_in(zone: str) -> tuple[str, ...]:
    """Return the rules that do not apply in a zone, as selectors of ``Profile``."""
    return () if zone == "live" else _OF_EXAMPLES
