"""Recordings of hours on the desk and the player that plays them."""
