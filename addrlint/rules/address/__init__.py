"""Rules about the address as a whole, one a file."""
