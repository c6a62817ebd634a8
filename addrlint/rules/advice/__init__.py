"""Rules about what is legal and yet not wanted, one a file."""
