"""Recorded hours and the timeline."""
