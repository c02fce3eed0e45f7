"""Short exercises (小练习) on the screen: choose, answer by keys alone, the reason at once, what returns when."""
