"""Forbidden speech while one types: underlined, explained, and replaced by better words."""
