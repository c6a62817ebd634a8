"""Outputs: each module turns findings with their places into one form of text."""
