from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Local, Match, Severity, rule, smtp_reply, traits


@rule(
    "L301",
    on=Local,
    needs=traits.EDGE_HYPHEN,
    severity=Severity.WARNING,
    message="the local part starts with a hyphen",
    form_message="The address starts with a hyphen.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.2 (Atom)", "Postfix allow_min_user"],
    bad=[Bad("-jane@example.org", "^")],
    good=["ja-ne@example.org", "jane-@example.org"],
)
def leading_hyphen(local: Local) -> Iterator[Match]:
    """The local part starts with a hyphen.

    This is legal. By default Postfix rejects such a recipient, so that no program mistakes the
    address for a command-line option. Check whether the hyphen belongs to the address.
    """
    if local.text.startswith("-"):
        yield Match(local.start, local.start + 1)
