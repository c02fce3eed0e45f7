"""The steps of the schema, one module each. Every one needs a test that names it."""
