"""Open the database, append facts, read them, tell of them."""
