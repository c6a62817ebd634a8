"""Rules about the field of a file that an address stands in; who reads files finds these."""
