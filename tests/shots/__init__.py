"""Pictures of every screen of the real program: ``make shots``, ``python -m tests.shots --help``."""
