"""The shop's own files of what it knows and sells: Markdown and tables."""
