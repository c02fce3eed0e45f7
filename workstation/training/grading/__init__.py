"""Grades conversations of which only the words are known: imported chats, without what a lesson's journal tells."""
