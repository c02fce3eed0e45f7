"""Read tables that people keep: CSV of any encoding and delimiter, and xlsx. See docs/order-files.md."""
