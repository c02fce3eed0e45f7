"""The conversation list, the slow-reply reminder and the figures."""
