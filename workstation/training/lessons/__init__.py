"""Lessons: who arrives when, what load that is, clerks that play them by script, and what it was worth."""
