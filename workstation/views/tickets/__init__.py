"""Tickets on the screen: the STAR strip, the form of a step, the panel beside the chat, list and board."""
