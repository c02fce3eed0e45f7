"""Pictures and files kept beside the database under their SHA-256."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from workstation.domain.trouble import Trouble

LARGEST = 20 * 1024 * 1024
"""Bytes."""


class PictureStore:
    """Keeps bytes once, by hash; implements ``domain.sources.PictureSource``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, sha: str) -> str | None:
        """Where the file lies, or None if it is not here."""
        if len(sha) != 64 or not sha.isalnum():
            return None
        file = self._folder / sha[:2] / sha
        return str(file) if file.is_file() else None

    def keep(self, content: bytes) -> str:
        """Keep ``content`` and give its hash. ``Trouble``: too large, or the folder cannot be written."""
        if len(content) > LARGEST:
            raise Trouble("file_too_large", megabytes=LARGEST // 1024 // 1024)
        from hashlib import sha256  # OpenSSL, not before the first paint

        name = sha256(content).hexdigest()
        file = self._folder / name[:2] / name
        if not file.exists():
            self._write(file, content)
        return name

    def keep_file(self, file: Path) -> str:
        """Keep the content of ``file`` and give its hash. ``Trouble``: cannot be read, or as ``keep``."""
        try:
            if file.stat().st_size > LARGEST:
                raise Trouble("file_too_large", megabytes=LARGEST // 1024 // 1024)
            return self.keep(file.read_bytes())
        except OSError as error:
            raise Trouble("file_not_read", path=str(file), why=error.strerror or "") from error

    def content(self, sha: str) -> bytes | None:
        """The bytes, or None if they are not here."""
        path = self.path(sha)
        return Path(path).read_bytes() if path else None

    def _write(self, file: Path, content: bytes) -> None:
        unfinished = file.with_suffix(f".{threading.get_ident()}.part")  # the same picture may come twice at once
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            with unfinished.open("wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            unfinished.replace(file)
        except OSError as error:
            raise Trouble("picture_not_kept", path=str(file.parent), why=error.strerror or "") from error
