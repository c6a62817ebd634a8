"""Reads settings in YAML, JSON and TOML: alerting, certificates, pipelines, charts, templates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources import field_forms as people
from addrlint.sources import skip_reasons as reasons
from addrlint.sources.candidate import Candidate, Unreadable
from addrlint.sources.document import Document, Value
from addrlint.sources.files.environment import of_commands, of_setting
from addrlint.sources.heuristics import holds_address, is_strict, why_not
from addrlint.sources.keyed_fields import Fields

_PAIR = re.compile(r"\s*(?:--?)?([A-Za-z_][\w.-]*)=")
_LINE = re.compile(r"\s*(?:-\s+)?[\"']?([A-Za-z_][\w.-]*)[\"']?:[ \t]+(\S.*)")
_EXAMPLES = re.compile(r"(?:^|/)examples?(?:/|$)", re.I)
_ENVIRONMENT = re.compile(r"(?:^|/)(?:environment|env|variables|args|labels|command)/\[\]$", re.I)


def _notified(value: Value) -> Iterator[Candidate]:
    """Yield the receivers in Grafana, separated by commas, semicolons or line ends."""
    for piece in value.split(",;\n"):
        if "@" in piece.text:
            yield from people.address(piece, is_setting=True)


def _list_for_text(value: Value) -> Iterator[Candidate]:
    """Yield an item of a list that should be one comma-separated string."""
    found = value.document.candidate(value, notes=(("list-for-text", {}),))
    yield from (found,) if found is not None else ()


def _contact(value: Value) -> Iterator[Candidate]:
    """Yield the contact address of an account at a certificate authority."""
    yield from people.address(value, is_setting=True, registry="acme")


FIELDS = Fields(
    {
        # Alertmanager
        "**/email_configs/[]/to": people.settings,
        "**/email_configs/[]/from": people.setting,
        "**/email_configs/[]/to/[]": _list_for_text,
        "**/smtp_from": people.setting,
        # Grafana
        "**/settings/addresses": _notified,
        # cert-manager, Traefik
        "**/acme/email": _contact,
        # Renovate, and GitHub actions that commit
        "**/gitAuthor": people.person,
        "**/with/committer": people.person,
        "**/with/author": people.person,
        # Travis
        "notifications/email": people.mailbox,
        "notifications/email/[]": people.mailbox,
        "notifications/email/recipients/[]": people.mailbox,
        # OpenAPI
        "info/contact/email": people.address,
        # Recipients of notifications in Azure, AWS and Google
        "**/notificationEmails/[]": people.address_setting,
        "**/emailReceivers/[]/emailAddress": people.address_setting,
    }
)
_SUBSCRIPTION = "AWS::SNS::Subscription"


def yaml(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in the settings of a YAML file.

    A template that is not valid YAML is read line by line.

    Raises:
        Unreadable: if it is neither valid YAML nor a template.
    """
    from addrlint.sources.formats.yaml import values

    try:
        found = list(values(document))
    except Unreadable:
        if "{{" not in document.text and "{%" not in document.text:
            raise
        yield from _by_lines(document)
    else:
        yield from _settings(found)


def _by_lines(document: Document) -> Iterator[Candidate]:
    for start, end in document.lines():
        pair = _LINE.match(document.text, start, end)
        if pair is not None:
            value = document.value(*pair.span(2)).stripped()
            quote = value.text[:1]
            if quote in ("'", '"') and value.text.endswith(quote) and len(value.text) > 1:
                value = value.part(1, len(value.text) - 1)
            yield from _by_name(pair[1], value)


def toml(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in the settings of a TOML file.

    Raises:
        Unreadable: if it is not valid TOML.
    """
    from addrlint.sources.formats.toml import values

    return _settings(list(values(document)))


def json(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in the settings of a JSON file.

    Raises:
        Unreadable: if it is not valid JSON.
    """
    from addrlint.sources.formats.json import relaxed, values

    if document.path.lower().endswith(".json5"):
        return _settings(list(relaxed(document)))
    return _settings(list(values(document)))


def _settings(values: list[tuple[str, Value]]) -> Iterator[Candidate]:
    names: dict[str, str] = {}
    protocols = {
        path.rpartition("/")[0]: value.text.lower()
        for path, value in values
        if path.lower().endswith("/protocol")
    }
    is_interface = any(path in ("openapi", "swagger", "asyncapi") for path, _ in values)
    for path, value in values:
        if _EXAMPLES.search(path):
            continue
        parent, _, key = path.rpartition("/")
        lower = key.lower()
        if lower == "name":
            names[parent] = value.text
        form = FIELDS.form(path)
        if form is not None:
            yield from form(value)
        elif is_interface:
            continue  # other fields of an API description only describe addresses
        elif lower == "endpoint" and protocols.get(parent) in ("email", "email-json"):
            yield from people.address_setting(value)  # AWS::SNS::Subscription
        elif lower == "address" and path.lower().endswith(
            ("subscribers/[]/address", "subscriber/address")
        ):
            if "@" in value.text:
                yield from people.address_setting(value)  # AWS::Budgets::Budget
        elif lower == "value" and parent in names:
            yield from of_setting(names[parent], value)  # Kubernetes: env with name and value
        elif lower == "default" and parent.lower().startswith("parameters/"):
            yield from _by_name(parent.rpartition("/")[2], value)  # CloudFormation
        elif "user.email" in value.text:
            yield from of_commands(value)
        elif _ENVIRONMENT.search(path):
            yield from _of_pair(value)
        else:
            yield from _by_name(key if key != "[]" else parent.rpartition("/")[2], value)


def _by_name(key: str, value: Value) -> Iterator[Candidate]:
    if value.text.endswith("\n"):
        value = value.stripped()  # a block scalar with a single line
    if "\n" not in value.text and (holds_address(key) or is_strict(key)):
        yield from of_setting(key, value)
    elif "@" in value.text and "\n" not in value.text and not why_not(value.text):
        value.document.skip(value, reasons.OTHER_SETTING)


def _of_pair(value: Value) -> Iterator[Candidate]:
    """Yield the address in ``NAME=value`` in a list; Compose keeps quotes as part of the value."""
    pair = _PAIR.match(value.text)
    if pair is not None:
        yield from of_setting(pair[1], value.part(pair.end(), len(value.text)))
