"""Pictures of a recording, put into files one by one as they are asked for."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory


class RecordedPictures:
    """A ``PictureSource`` over what a recording carries; the files live as long as it is watched."""

    def __init__(self, contents: dict[str, bytes]) -> None:
        self._contents = contents
        self._folder: TemporaryDirectory[str] | None = None

    def path(self, sha: str) -> str | None:
        """Where the file lies, or None if the recording does not carry it."""
        content = self._contents.get(sha)
        if content is None or sha256(content).hexdigest() != sha:
            return None
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="workstation-replay-")
        file = Path(self._folder.name) / sha
        if not file.exists():
            file.write_bytes(content)
        return str(file)

    def forget(self) -> None:
        """Remove the files."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
