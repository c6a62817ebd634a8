"""Rules about spaces and invisible characters, one a file."""
