"""A phrase as a form: whose, where, its code and title, its words with variables, what goes with them, until when."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QRegularExpression, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from workstation.domain.phrases import (
    CODE_LENGTH,
    Phrase,
    PhraseKind,
    PhraseScope,
    PhraseSource,
    check_phrase,
    tidy,
)
from workstation.domain.refused import Refused
from workstation.domain.variables import CARET, NAMES
from workstation.views.composer.marks import Marks
from workstation.views.composer.places import Places
from workstation.views.notices.sentences import sentence
from workstation.views.phrases.words import kind_words, scope_words
from workstation.views.theme.tokens import MEASURES

GROUP_LENGTH, TITLE_LENGTH = 40, 60
"""Characters that may be typed; files may bring longer ones."""
TEXT_HEIGHT = 110
FALLBACKS = {"客户名": "亲", "商品": "这件"}
"""What the menu of variables puts behind the bar."""
_DAY = QRegularExpression(r"\d{4}-\d{2}-\d{2}|")


class PhraseForm(QWidget):
    """Shows a phrase and takes changes; what stands there is ``phrase()``.

    Signals:
        changed(): something in it is different.
        picture_chosen(str path): this file is to be the picture; whoever keeps it calls ``show_picture``.
    """

    changed = Signal()
    picture_chosen = Signal(str)

    def __init__(self, phrases: PhraseSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._phrase = Phrase()
        self._codes: dict[tuple[str, str], Phrase] = {}
        self._showing = False
        self._build()
        self._lay_out()
        self._connect()

    def show_phrase(self, phrase: Phrase, *, scopes: tuple[PhraseScope, ...], writable: bool = True) -> None:
        """Show this one; ``scopes`` are those that may be chosen."""
        self._phrase, self._showing = phrase, True
        self._codes = {(one.scope.value, one.code.casefold()): one for one in self._every() if one.code}
        with QSignalBlocker(self.scope):
            self.scope.clear()
            for scope in scopes:
                self.scope.addItem(scope_words(scope), scope.value)
            self.scope.setCurrentIndex(max(0, self.scope.findData(phrase.scope.value)))
        self.scope.setEnabled(writable and len(scopes) > 1)
        with QSignalBlocker(self.group):
            self.group.clear()
            self.group.addItems(self._phrases.groups())
            self.group.setEditText(phrase.group)
        self.code.setText(phrase.code)
        self.title.setText(phrase.title)
        self.text.setPlainText(phrase.text)
        self.kind.setCurrentIndex(max(0, self.kind.findData(phrase.kind.value)))
        self.link.setText(phrase.link)
        self.product.setText(phrase.product)
        self.valid_from.setText(phrase.valid_from)
        self.valid_to.setText(phrase.valid_to)
        for field in (self.code, self.title, self.link, self.product, self.valid_from, self.valid_to):
            field.setReadOnly(not writable)
        self.text.setReadOnly(not writable)
        for widget in (self.group, self.kind, self.variable, self.choose_picture):
            widget.setEnabled(writable)
        self._showing = False
        self._on_changed()

    def phrase(self) -> Phrase:
        """What stands in the form, tidy."""
        return tidy(
            replace(
                self._phrase,
                scope=PhraseScope(self.scope.currentData() or self._phrase.scope),
                group=self.group.currentText(),
                code=self.code.text(),
                title=self.title.text(),
                text=self.text.toPlainText(),
                kind=PhraseKind(self.kind.currentData()),
                link=self.link.text().strip(),
                product=self.product.text().strip(),
                valid_from=self.valid_from.text(),
                valid_to=self.valid_to.text(),
            )
        )

    @property
    def altered(self) -> bool:
        """Whether it is other than what was shown."""
        return self.phrase() != tidy(self._phrase)

    def objection(self) -> str:
        """Why it cannot be kept as it stands; empty if it can."""
        phrase = self.phrase()
        try:
            check_phrase(phrase)
        except Refused as refused:
            return sentence(refused)
        other = self._codes.get((phrase.scope.value, phrase.code.casefold())) if phrase.code else None
        if other is not None and other.id != phrase.id:
            return self.tr("The code {code} belongs to “{name}” already. Choose another one.").format(
                code=phrase.code, name=other.name
            )
        return ""

    def remark(self) -> str:
        """What is worth knowing and no hindrance: that it covers another, or is covered."""
        phrase = self.phrase()
        if not phrase.code:
            return self.tr("Without a code it is found by its title and its words.")
        personal = phrase.scope is PhraseScope.PERSONAL
        against = PhraseScope.TEAM if personal else PhraseScope.PERSONAL
        other = self._codes.get((against.value, phrase.code.casefold()))
        if other is None:
            return self.tr("/{code} puts it into a reply.").format(code=phrase.code)
        words = (
            self.tr("/{code} will mean this one; the team's “{name}” stands behind it.")
            if personal
            else self.tr("/{code} will mean your own “{name}”; this one stands behind it.")
        )
        return words.format(code=phrase.code, name=other.name)

    def show_picture(self, sha256: str) -> None:
        """The picture is kept now."""
        self._phrase = replace(self._phrase, picture=sha256)
        self._on_changed()

    def set_text(self, text: str) -> None:
        """Put these words in, one step that can be undone."""
        cursor = self.text.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)

    def _every(self) -> list[Phrase]:
        return [one.phrase for one in self._phrases.all()]

    # Building

    def _build(self) -> None:
        self.scope, self.group, self.kind = QComboBox(), QComboBox(), QComboBox()
        self.group.setEditable(True)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.group.lineEdit()
        if line is not None:
            line.setMaxLength(GROUP_LENGTH)
            line.setPlaceholderText(self.tr("Scene; a slash divides levels: returns/rules"))
        self.code, self.title, self.link, self.product = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.code.setMaxLength(CODE_LENGTH)
        self.code.setPlaceholderText(self.tr("A few letters, such as thh"))
        self.title.setMaxLength(TITLE_LENGTH)
        self.title.setPlaceholderText(self.tr("What lists call it"))
        self.text = QPlainTextEdit()
        self.text.setMinimumHeight(TEXT_HEIGHT)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("What is put into the reply"))
        self.places = Places(self.text, Marks(self.text))
        self.variable = QToolButton()
        self.variable.setText(self.tr("Variable"))
        self.variable.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.variable.setMenu(self._variable_menu())
        for kind in PhraseKind:
            self.kind.addItem(kind_words(kind), kind.value)
        self.choose_picture = QPushButton(self.tr("Choose a picture …"))
        self.choose_picture.setAutoDefault(False)
        self.picture_label = _label("muted")
        self.valid_from, self.valid_to = QLineEdit(), QLineEdit()
        for field, words in ((self.valid_from, self.tr("from")), (self.valid_to, self.tr("until"))):
            field.setValidator(QRegularExpressionValidator(_DAY, field))
            field.setPlaceholderText("2026-12-31")
            field.setAccessibleName(words)
            field.setMaximumWidth(120)
        self.said = _label("muted")

    def _lay_out(self) -> None:
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(MEASURES.space)
        form.addRow(self.tr("&For"), self.scope)
        form.addRow(self.tr("&Group"), self.group)
        form.addRow(self.tr("&Code"), self.code)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Words"), self.text)
        below = QHBoxLayout()
        below.addWidget(self.variable)
        below.addStretch(1)
        form.addRow("", below)
        form.addRow(self.tr("With &it"), self.kind)
        picture = QHBoxLayout()
        picture.addWidget(self.choose_picture)
        picture.addWidget(self.picture_label, 1)
        self._picture_row = QWidget()
        self._picture_row.setLayout(picture)
        picture.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Picture"), self._picture_row)
        form.addRow(self.tr("Address"), self.link)
        form.addRow(self.tr("Product number"), self.product)
        days = QHBoxLayout()
        days.addWidget(self.valid_from)
        days.addWidget(QLabel("–"))
        days.addWidget(self.valid_to)
        days.addStretch(1)
        form.addRow(self.tr("Valid"), days)
        form.addRow("", self.said)

    def _variable_menu(self) -> QMenu:
        menu = QMenu(self)
        for name in (*NAMES, CARET):
            action = menu.addAction(f"{{{name}}}")
            action.setData(name)
        menu.triggered.connect(self._on_variable)
        return menu

    def _connect(self) -> None:
        for field in (self.code, self.title, self.link, self.product, self.valid_from, self.valid_to):
            field.textChanged.connect(self._on_changed)
        self.text.textChanged.connect(self._on_changed)
        self.group.editTextChanged.connect(self._on_changed)
        self.scope.currentIndexChanged.connect(self._on_changed)
        self.kind.currentIndexChanged.connect(self._on_changed)
        self.choose_picture.clicked.connect(self._on_choose_picture)

    def _on_changed(self) -> None:
        if self._showing:
            return
        kind = PhraseKind(self.kind.currentData())
        self._form.setRowVisible(self._picture_row, kind is PhraseKind.PICTURE)
        self._form.setRowVisible(self.link, kind in (PhraseKind.LINK, PhraseKind.PRODUCT))
        self._form.setRowVisible(self.product, kind is PhraseKind.PRODUCT)
        self.picture_label.setText(self.tr("chosen") if self._phrase.picture else self.tr("none yet"))
        objection = self.objection() if self.altered or self._phrase.id else ""
        self.said.setText(objection or self.remark())
        role = "danger" if objection else "muted"
        if self.said.property("role") != role:
            self.said.setProperty("role", role)
            self.said.style().polish(self.said)
        self.changed.emit()

    def _on_variable(self, action: QAction) -> None:
        name = str(action.data())
        fallback = FALLBACKS.get(name)
        self.text.insertPlainText(f"{{{name}|{fallback}}}" if fallback else f"{{{name}}}")
        self.text.setFocus()

    def _on_choose_picture(self) -> None:
        endings = "*.png *.jpg *.jpeg *.gif *.webp *.bmp"
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("A picture"), "", self.tr("Pictures ({endings})").format(endings=endings)
        )
        if path:
            self.picture_chosen.emit(path)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
