"""From a text to its ``Result``: which rules run, what is cached, findings and results."""
