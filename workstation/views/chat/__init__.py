"""The history of a conversation, painted by ourselves."""
