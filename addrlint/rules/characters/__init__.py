"""Rules about single characters, one a file."""
