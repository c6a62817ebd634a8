"""Formats as values with their places and paths of keys; which of them matter is not known here."""
