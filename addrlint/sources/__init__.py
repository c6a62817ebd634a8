"""Readers of files: each turns one kind of file into candidates with their places."""
