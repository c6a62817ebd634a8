"""Rules about a list as a whole and its rows; who reads lists finds these, outside the engine."""
