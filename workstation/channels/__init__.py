"""Bring buyers in and carry replies out."""
