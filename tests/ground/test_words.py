"""Words that a person sees go through Qt's translation."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "workstation"
SHOWN = {
    "setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription",
    "setStatusTip", "setTitle", "setInformativeText", "setDetailedText", "addTab", "addMenu", "addAction", "setSuffix",
    "setPrefix", "setHeaderLabels", "setSpecialValueText", "showMessage", "setWhatsThis", "setLabelText",
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu", "QDockWidget",
}  # fmt: skip
ALLOWED = {"HTML", "PNG"}
"""Words that are the same in every language."""


def literals(node: ast.expr) -> list[str]:
    """The fixed text of an argument, whether it stands alone or has places to fill."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.JoinedStr):
        return [text for part in node.values for text in literals(part)]
    if isinstance(node, ast.BinOp):
        return literals(node.left) + literals(node.right)
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    return []


def untranslated(source: str) -> list[str]:
    """Text shown by ``source`` that is a bare literal with words in it."""
    found = []
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name not in SHOWN:
            continue
        for argument in call.args:
            found += [f"{call.lineno}: {text}" for text in literals(argument) if has_words(text)]
    return found


def has_words(text: str) -> bool:
    """Letters that belong to a language: two in a row, or any Chinese."""
    letters = sum(one.isalpha() for one in text)
    return letters >= 2 and text not in ALLOWED and not text.startswith((":/", "#"))


@pytest.mark.parametrize(
    "path",
    [path for room in ("views", "app") for path in sorted((ROOT / room).rglob("*.py"))],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_no_text_is_shown_untranslated(path):
    assert untranslated(path.read_text(encoding="utf-8")) == []


def test_this_test_sees_a_bare_word():
    assert untranslated("label.setText('Send' if a else f'{b} min')") == ["1: Send", "1:  min"]
    assert untranslated("QLabel(self.tr('Send'))\nlabel.setText('●')") == []


def test_one_word_stands_for_the_customer() -> None:
    """客户 everywhere; files that are brought in may say 买家 or 顾客, the program does not."""
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted((ROOT.parent / "resources" / "translations" / "zh_CN").glob("*.ts"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if "买家" in line or "顾客" in line
    ]
    assert found == []
