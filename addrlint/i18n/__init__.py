"""The message language and one catalogue for each language."""
