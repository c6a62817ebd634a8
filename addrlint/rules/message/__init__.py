"""Rules about the header of a message; ``check_message`` finds these, outside the engine."""
