"""Bringing things in over the desk in front: a dialog for each kind of file, made when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from workstation.app.importing_desk import ImportDesk
    from workstation.app.live_desk import LiveDesk
    from workstation.app.order_importing_desk import OrderImportDesk
    from workstation.app.phrase_importing_desk import PhraseImportDesk
    from workstation.app.program import Program
    from workstation.app.shop_importing_desk import ShopImportDesk


class Imports(QObject):
    """Opens the dialogs over whatever desk of ``program`` is in front; without a desk nothing happens.

    Signals:
        play_requested(list[Dialogue], int at_once): play these customers' lines as live ones.
    """

    play_requested = Signal(object, int)

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self.at_work: ImportDesk | OrderImportDesk | PhraseImportDesk | ShopImportDesk | None = None
        """The dialog opened last."""

    def stop(self) -> None:
        """The program ends: go no further; what came in until then stays."""
        if self.at_work is not None:
            self.at_work.stop()

    def chats(self, *, play: bool) -> None:
        """Conversations, as history or to be played."""
        from workstation.app.importing_desk import ImportDesk  # only for those who import

        desk = self._desk
        if desk is not None:
            imports = ImportDesk(desk.room, self._program.tasks, desk.window)
            imports.play_requested.connect(self.play_requested)
            imports.dialog.prefer_play(play)
            self._open(imports)

    def orders(self) -> None:
        """Orders from an export of a platform."""
        from workstation.app.order_importing_desk import OrderImportDesk  # only for those who import

        desk = self._desk
        if desk is not None:
            self._open(OrderImportDesk(desk.room, self._program.folder, self._program.tasks, desk.window))

    def phrases(self) -> None:
        """Quick replies."""
        from workstation.app.phrase_importing_desk import PhraseImportDesk  # only for those who import

        desk = self._desk
        if desk is not None:
            self._open(PhraseImportDesk(desk.room, self._program.tasks, desk.window))

    def goods(self, goods: str) -> None:
        """Knowledge or products (the values of ``Goods``)."""
        from workstation.app.shop_importing_desk import ShopImportDesk  # only for those who import
        from workstation.views.imports.shop_dialog import Goods

        desk = self._desk
        if desk is not None:
            self._open(ShopImportDesk(Goods(goods), desk.room, self._program.tasks, desk.window))

    def export_phrases(self) -> None:
        """Ask where to write the phrases of the desk in front, and write them."""
        from workstation.app.phrase_importing_desk import PhraseExport  # only for those who export

        desk = self._desk
        if desk is not None:
            export = PhraseExport(desk.room, self._program.tasks, desk.window)
            export.objected.connect(desk.windows.notices.tell)
            export.written.connect(desk.windows.notices.show_sentence)
            export.ask()

    @property
    def _desk(self) -> LiveDesk | None:
        return self._program.front_desk

    def _open(self, imports: ImportDesk | OrderImportDesk | PhraseImportDesk | ShopImportDesk) -> None:
        self.at_work = imports
        imports.dialog.open()
