"""The coach: what a lesson shows of how it was handled, from journal entries alone."""
