"""SQLModel tables: columns and constraints, one module a table.

Never imported on the way to the first screen: reading and appending use plain SQL (``workstation.journal``).
"""
