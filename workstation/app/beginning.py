"""What comes before anything else of the program is imported."""

from __future__ import annotations

import gc
from collections.abc import Sequence

from workstation.app.bundle import use_bundle


def begin(argv: Sequence[str]) -> None:
    """Have what the command line ``argv`` asks for imported swiftly; ``app/swift.py`` has the rest of it."""
    gc.disable()
    use_bundle()
    from workstation.app.late_tools import import_library

    import_library()
    from workstation.app.plain_start import plain_start

    if plain_start(argv) is None:
        gc.enable()  # the desk alone makes what is there to stay
