"""The guide through an empty shop."""
