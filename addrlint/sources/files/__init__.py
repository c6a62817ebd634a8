"""Kinds of file: each module knows which fields of one hold addresses, and yields these."""
