"""Where the clerk types: drafts, pictures, notes."""
