"""SQLModel tables: columns and constraints of the database."""
