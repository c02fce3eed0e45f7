"""Practice: simulated customers come in, and are paused."""
