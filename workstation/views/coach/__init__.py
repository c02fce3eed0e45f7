"""The coach beside a conversation while a lesson runs."""
