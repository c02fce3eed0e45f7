"""Every standard widget in both schemes: ``python -m tests.demo.theme [light|dark] [picture.png]``."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workstation.views.theme.apply import apply_theme, prepare_scaling


def gallery() -> QWidget:
    """A window with one of each."""
    window = QWidget()
    window.setWindowTitle("Theme")
    grid = QGridLayout(window)
    grid.addWidget(_buttons(), 0, 0)
    grid.addWidget(_labels(), 0, 1)
    grid.addWidget(_inputs(), 1, 0)
    grid.addWidget(_views(), 1, 1)
    return window


def _buttons() -> QWidget:
    box = QGroupBox("按钮")
    rows = QVBoxLayout(box)
    for enabled in (True, False):
        row = QHBoxLayout()
        for kind in ("", "primary", "danger", "quiet", "chip"):
            button = QPushButton(f"发送 {kind}")
            button.setProperty("kind", kind)
            button.setEnabled(enabled)
            row.addWidget(button)
        chip = QPushButton("已选")
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setChecked(True)
        row.addWidget(chip)
        rows.addLayout(row)
    return box


def _labels() -> QWidget:
    box = QGroupBox("文字")
    column = QVBoxLayout(box)
    for role in ("title", "heading", "", "muted", "tiny", "danger", "warning", "success", "badge", "key"):
        label = QLabel(f"超时 1:12 李** {role}")
        label.setProperty("role", role)
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignLeft)
    return box


def _inputs() -> QWidget:
    box = QGroupBox("输入")
    column = QVBoxLayout(box)
    edit = QLineEdit()
    edit.setPlaceholderText("按姓名查找")
    combo = QComboBox()
    combo.addItems(["在线", "忙碌", "离开"])
    spin = QSpinBox()
    check = QCheckBox("静音")
    check.setChecked(True)
    radio = QRadioButton("按 Enter 发送")
    radio.setChecked(True)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setValue(40)
    progress = QProgressBar()
    progress.setValue(60)
    progress.setTextVisible(False)
    for each in (
        edit,
        combo,
        spin,
        check,
        QCheckBox("声音"),
        radio,
        slider,
        progress,
        QPlainTextEdit("您好，我马上为您查看"),
    ):
        column.addWidget(each)
    return box


def _views() -> QWidget:
    tabs = QTabWidget()
    items = QListWidget()
    items.addItems([f"王** {n}" for n in range(30)])
    items.setCurrentRow(1)
    tree = QTreeWidget()
    tree.setHeaderLabels(["键", "动作"])
    for n in range(5):
        tree.addTopLevelItem(QTreeWidgetItem([f"Alt+{n}", "接待"]))
    tabs.addTab(items, "会话")
    tabs.addTab(tree, "按键")
    return tabs


if __name__ == "__main__":
    prepare_scaling()
    app = QApplication(sys.argv)
    apply_theme(app, sys.argv[1] if len(sys.argv) > 1 else "light")
    shown = gallery()
    shown.resize(980, 640)
    shown.show()
    if len(sys.argv) > 2:
        from tests.demo.fonts import use_bundled_font

        use_bundled_font(app)
        app.processEvents()
        shown.grab().save(sys.argv[2])
    else:
        app.exec()
