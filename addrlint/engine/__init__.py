"""Checks a text and returns a ``Result``: rule selection, caches, findings and results."""
