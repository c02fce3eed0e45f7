"""Design tokens, palette and style sheet."""
