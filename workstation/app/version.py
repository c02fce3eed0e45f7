"""Which version of the program this is."""

from __future__ import annotations


def version() -> str:
    """The version as the package's metadata have it; ``?`` where they were left out."""
    from importlib import metadata  # rarely needed, and not cheap

    try:
        return metadata.version("workstation")
    except metadata.PackageNotFoundError:
        return "?"
