"""The demo shop: built by chance from a seed and from hand-written material."""
