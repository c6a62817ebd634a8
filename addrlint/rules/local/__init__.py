"""Rules about the local part, one a file."""
