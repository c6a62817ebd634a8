"""Rules about the field of a file that contains an address; the readers of files find these."""
