"""Contains dated reference data, most of it generated from registries."""
