"""Rules about injection and disguise, one a file."""
