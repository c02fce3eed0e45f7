"""Makes ``resources/sounds/message.wav``, the sound of a new message: ``python packaging/make_chime.py``."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

FILE = Path(__file__).parents[1] / "resources" / "sounds" / "message.wav"
RATE = 22_050
SECONDS = 0.22
NOTES = ((880.0, 0.0), (1318.5, 0.07))
"""(Hertz, when it begins in seconds): A5, then E6."""


def loudness(at: float) -> float:
    """The sound at ``at`` seconds, between -1 and 1."""
    total = 0.0
    for pitch, begins in NOTES:
        age = at - begins
        if age > 0:
            swell = min(age / 0.006, 1.0) * math.exp(-age * 22)
            total += swell * (math.sin(2 * math.pi * pitch * age) + 0.25 * math.sin(4 * math.pi * pitch * age))
    fade = min((SECONDS - at) / 0.02, 1.0)
    return 0.28 * total * fade


def main() -> None:
    """Write the file among the resources."""
    samples = [round(32767 * loudness(n / RATE)) for n in range(int(RATE * SECONDS))]
    with wave.open(str(FILE), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))


if __name__ == "__main__":
    main()
