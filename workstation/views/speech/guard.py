"""Looks at what is written in one composer: underlines forbidden speech, explains it, warns once before it is sent."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QColor, QHelpEvent, QTextCharFormat
from PySide6.QtWidgets import QToolTip

from workstation.domain.speech import Finding, Severity, SpeechCheck, SpeechLevel
from workstation.views.composer.composer import Composer
from workstation.views.composer.marks import span_cursor, units
from workstation.views.speech.line import SpeechLine, plain_tip
from workstation.views.theme.tokens import colours

OWNER = "speech"
_SENTENCE_ENDS = "。！？!?\n"


class SpeechGuard(QObject):
    """Watches one composer. What is found is looked for a turn after the key, never while an input method composes."""

    def __init__(self, composer: Composer, check: SpeechCheck) -> None:
        super().__init__(composer)
        self._composer, self._editor = composer, composer.editor
        self._check = check
        self._level = SpeechLevel.OFF
        self._key = ""
        self._warned = ""
        self.found: tuple[Finding, ...] = ()
        """What is forbidden in the text as it stands."""
        self.line = SpeechLine(composer)
        composer.add_below(self.line)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        self.line.better_requested.connect(self.say_better)
        self._editor.textChanged.connect(self._on_changed)
        self._editor.cursorPositionChanged.connect(self._tell)
        self._editor.composing_changed.connect(self._soon.start)
        self._editor.viewport().installEventFilter(self)
        self._editor.installEventFilter(self)
        composer.objection = self._objection

    def set_level(self, level: SpeechLevel) -> None:
        """How much is shown from now on."""
        if level is not self._level:
            self._level = level
            self.look()

    def show_key(self, key: str) -> None:
        """Name the key of the better words."""
        self._key = key
        self._tell()

    def look(self) -> None:
        """Judge the text as it stands."""
        if self._editor.composing:
            return
        showing = self._level in (SpeechLevel.UNDERLINE, SpeechLevel.WARN) and not self._composer.writes_note
        text = self._editor.toPlainText()
        found = self._check.findings(text) if showing and text else ()
        if found or self.found:
            self.found = found
            self._mark()
            self._tell()

    def say_better(self) -> None:
        """Put the better words in the place of the sentence around the finding in front; undo brings it back."""
        self.look()
        one = self._in_front()
        if one is None or self._editor.isReadOnly():
            return
        text = self._editor.toPlainText()
        start, end = sentence_around(text, one.start, one.end)
        self._editor.setTextCursor(span_cursor(self._editor, text, start, end))
        if one.better:
            said = one.better in text[:start] + text[end:]
            self._composer.insert("" if said else one.better)
        self.look()
        self._editor.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Explain what the pointer rests on; follow the scheme."""
        if event.type() == QEvent.Type.PaletteChange and watched is self._editor:
            self._mark()
        elif isinstance(event, QHelpEvent) and watched is self._editor.viewport():
            return self._explain(event)
        return super().eventFilter(watched, event)

    def _on_changed(self) -> None:
        if self._warned and self._editor.toPlainText() != self._warned:
            self._warned = ""
        self._soon.start()

    def _explain(self, event: QHelpEvent) -> bool:
        place = self._editor.cursorForPosition(event.pos()).position()
        text = self._editor.toPlainText()
        for one in self.found:
            if units(text[: one.start]) <= place <= units(text[: one.end]):
                QToolTip.showText(event.globalPos(), plain_tip(one, self.tr("Better: {words}")), self._editor)
                return True
        return False

    def _objection(self, text: str) -> str:
        """Once for a text, if something grave stands in it."""
        if self._level is not SpeechLevel.WARN or text == self._warned:
            self._warned = ""
            return ""
        grave = [one for one in self._check.findings(text) if one.severity is not Severity.MINOR]
        if not grave:
            return ""
        self._warned = text
        first = grave[0]
        words = text[first.start : first.end]
        return self.tr("Not sent yet: “{words}”. {why} Change it, or send again to send it all the same.").format(
            words=words, why=first.why
        )

    def _in_front(self) -> Finding | None:
        """The finding at the caret, else the worst, else the first."""
        if not self.found:
            return None
        text = self._editor.toPlainText()
        place = self._editor.textCursor().position()
        here = [one for one in self.found if units(text[: one.start]) <= place <= units(text[: one.end])]
        rank = list(Severity)
        return here[0] if here else max(self.found, key=lambda one: rank.index(one.severity))

    def _tell(self) -> None:
        one = self._in_front()
        words = self._editor.toPlainText()[one.start : one.end] if one is not None else ""
        self.line.tell(one, words, len(self.found) - 1, self._key)

    def _mark(self) -> None:
        shades = colours(self._editor)
        inks = {Severity.MINOR: shades.muted, Severity.MAJOR: shades.warning, Severity.CRITICAL: shades.danger}
        self._composer.marks.show(OWNER, ((one.start, one.end, _wave(inks[one.severity])) for one in self.found))


def _wave(ink: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    style.setUnderlineColor(QColor(ink))
    return style


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence, with its end, in which characters ``start`` to ``end`` stand."""
    begin = max((text.rfind(sign, 0, start) for sign in _SENTENCE_ENDS), default=-1) + 1
    ends = [place for sign in _SENTENCE_ENDS if (place := text.find(sign, end)) >= 0]
    close = min(ends, default=len(text))
    return begin, close if text[close : close + 1] in ("", "\n") else close + 1
