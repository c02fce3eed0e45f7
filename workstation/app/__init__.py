"""Start-up, settings, clock, command line, and the wiring."""
