"""One conversation whole: header, history, find bar, composer."""
