"""Rules about encodings and scripts, one a file."""
