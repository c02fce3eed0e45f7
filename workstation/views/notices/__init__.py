"""Sentences for refusals and troubles, shown in one place."""
