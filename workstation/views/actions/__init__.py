"""Everything one can do, its keys, and the palette."""
