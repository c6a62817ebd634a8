"""Reads Terraform: SES identities, SNS subscriptions, budgets and alert receivers."""

from __future__ import annotations

from collections.abc import Iterator

from addrlint.sources import field_forms as people
from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document
from addrlint.sources.files.environment import of_setting
from addrlint.sources.formats.hcl import Block, blocks

# The attributes with an address, by resource type, in addition to those recognized by name.
_FIELDS = {
    "aws_ses_email_identity": ("email",),
    "aws_sesv2_email_identity": ("email_identity",),
    "aws_ses_identity_notification_topic": ("identity",),
    "aws_budgets_budget": ("subscriber_email_addresses/[]",),
    "aws_organizations_account": ("email",),
    "azurerm_monitor_action_group": ("email_address",),
    "google_monitoring_notification_channel": ("labels/email_address",),
    "pagerduty_user": ("email",),
    "acme_registration": ("email_address",),
}


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in resources; skip computed values."""
    for block in blocks(document):
        yield from _of_block(block)


def _of_block(block: Block) -> Iterator[Candidate]:
    labels = block.labels.split("/")
    kind = labels[1] if labels[0] in ("resource", "data") and len(labels) > 1 else labels[0]
    own = _FIELDS.get(kind, ())
    texts = dict(block.values)
    for path, value in block.values:
        if path in own:
            # An identity may also be a domain.
            if "@" in value.text or kind != "aws_sesv2_email_identity":
                registry = "acme" if kind == "acme_registration" else ""
                yield from people.address(value, is_setting=True, registry=registry)
        elif kind == "aws_sns_topic_subscription" and path == "endpoint":
            protocol = texts.get("protocol")
            if protocol is not None and protocol.text in ("email", "email-json"):
                yield from people.address_setting(value)
        elif path in ("member", "members/[]"):
            continue  # Google IAM: user:jane@..., serviceAccount:...
        elif labels[0] == "variable" and path == "default":
            yield from of_setting(labels[-1], value)
        else:
            keys = [key for key in path.split("/") if key != "[]"]
            yield from of_setting(keys[-1] if keys else path, value)
