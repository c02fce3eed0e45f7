"""Scenarios: what an instructor writes down of a customer, and how such a file is read and checked."""
