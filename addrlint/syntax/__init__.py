"""Text to a tree with spans: grammar, lexer, parsers, nodes, and what is known of characters."""
