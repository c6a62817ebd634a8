"""Contains the readers for file types: each yields the addresses in the fields of a type."""
