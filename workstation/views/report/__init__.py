"""The coach's report of a lesson: what it was worth, what lost points, where attention went."""
