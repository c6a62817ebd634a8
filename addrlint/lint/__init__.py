"""Lints files: configuration, inputs, scan, fixes, suppressions and baseline."""
