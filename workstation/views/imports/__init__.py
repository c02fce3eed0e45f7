"""Bringing conversations in from a file."""
