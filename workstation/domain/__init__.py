"""What can happen at the desk, what the desk looks like after it, and the rules."""
