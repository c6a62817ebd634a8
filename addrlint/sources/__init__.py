"""Reads files: one reader per file type yields candidates with their positions."""
