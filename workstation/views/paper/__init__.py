"""Paper: words with headings, lists and tables, set as text, from which one takes a line into the reply."""
