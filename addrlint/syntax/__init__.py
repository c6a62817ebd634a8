"""Parses a text into a tree with spans: grammar, lexer, parsers, nodes, character properties."""
