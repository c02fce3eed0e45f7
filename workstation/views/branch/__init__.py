"""A lesson and the one taken over from it, side by side."""
