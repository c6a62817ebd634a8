"""Contains the integrations for frameworks; each module needs the framework in its name."""
