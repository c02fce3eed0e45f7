"""Understanding what a clerk wrote: acts, slots and words, offline and in plain Python."""
