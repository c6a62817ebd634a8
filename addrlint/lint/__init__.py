"""One run over files: configuration, inputs, scan, fixes, suppressions, baseline."""
