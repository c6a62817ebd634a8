"""Translates messages, with one catalogue per language."""
