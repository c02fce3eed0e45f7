"""Quick replies (DOMAIN D5): the panel, the menu under the caret, the window to look after them, the companion."""
