"""Documents: what is edited at leisure, kept in ordinary tables. Written through ``Journal.change``."""
