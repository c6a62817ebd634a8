"""Parses file formats into values with their positions and paths of keys."""
