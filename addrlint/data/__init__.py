"""Dated facts, most of them generated from registries; no rule is known here."""
