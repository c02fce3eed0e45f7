"""The program's entry: ``python -m workstation``."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Run the command line; its exit status."""
    from workstation.app.beginning import begin

    begin(sys.argv[1:])
    from workstation.app.cli import TROUBLE, run

    for stream in (sys.stdout, sys.stderr):  # None without a console
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal may know fewer characters than the program
    try:
        status = run(sys.argv[1:])
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:  # whoever read has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return TROUBLE
    return status


if __name__ == "__main__":
    sys.exit(main())
