"""Widgets and item models; each is given a Feed and asks by signals."""
