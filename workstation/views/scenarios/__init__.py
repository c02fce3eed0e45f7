"""Scenarios on the screen: written, checked, seen as a customer and tried in a chat."""
