"""Rules about address literals, one a file."""
