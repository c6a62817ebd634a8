"""Rules about the domain, one a file."""
