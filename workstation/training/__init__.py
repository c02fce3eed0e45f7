"""Practice: simulated customers and, later, scenarios and the coach."""
