"""Read files of conversations: JSON Lines, CSV, plain "name time / text" logs. See docs/import-formats.md."""
