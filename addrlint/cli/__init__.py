"""Implements the command line: arguments, options, commands and their reports."""
