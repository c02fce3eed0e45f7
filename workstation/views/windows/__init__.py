"""Windows: the desk, one conversation, the tiles."""
