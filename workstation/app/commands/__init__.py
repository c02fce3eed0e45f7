"""What the command line can do, a module each; each loads what it needs when it is called."""
