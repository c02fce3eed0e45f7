"""Words of Qt's own file dialog that Qt's Chinese lacks; it is shown on desktops without a dialog of their own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def words() -> list[str]:
    """As they are said now. Qt asks for them by itself; here they stand so that they are gathered for translation."""
    return [
        QCoreApplication.translate("QFileDialog", "&Look in:"),
        QCoreApplication.translate("QFileDialog", "Files of &type:"),
        QCoreApplication.translate("QFileSystemModel", "Size"),
        QCoreApplication.translate("QAbstractFileIconProvider", "Folder", "All other platforms"),
        QCoreApplication.translate("QAbstractFileIconProvider", "File Folder", "Match Windows Explorer"),
    ]
