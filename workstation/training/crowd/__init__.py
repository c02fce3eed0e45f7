"""Simulated customers that react: one state machine a customer, all of them a channel (``docs/simulation.md``)."""
