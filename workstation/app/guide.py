"""The guide through an empty shop: opens what brings things in, and says what came."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot

from workstation.app.live_desk import LiveDesk
from workstation.domain.entry import Entry
from workstation.domain.knowledge_events import KnowledgeKept, ProductKept
from workstation.domain.order_events import OrdersImported
from workstation.domain.phrase_events import PhrasesImported
from workstation.views.actions.registry import ActionSet
from workstation.views.guide.window import ShopGuide, Step


class Guide(QObject):
    """One guide over one desk, for as long as it is open."""

    def __init__(self, desk: LiveDesk, actions: ActionSet) -> None:
        super().__init__(desk)
        self._actions = actions
        self._kept = {ProductKept: 0, KnowledgeKept: 0}
        self.window = ShopGuide(steps(), desk.window)
        self.window.action_requested.connect(self._actions.trigger)
        self.window.finished.connect(self.deleteLater)
        desk.room.feed.happened.connect(self._on_happened)

    def show(self) -> None:
        """Open the guide; the desk can be used beside it."""
        self.window.show()
        self.window.raise_()

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        match entry.event:
            case OrdersImported(added=added, changed=changed):
                said = self.tr("{added} new, {changed} changed").format(added=added, changed=changed)
                self.window.show_done("import.orders", said)
            case PhrasesImported(added=added, changed=changed):
                said = self.tr("{added} new, {changed} changed").format(added=added, changed=changed)
                self.window.show_done("phrases.import", said)
            case ProductKept():
                self._count(ProductKept, "import.products")
            case KnowledgeKept():
                self._count(KnowledgeKept, "import.knowledge")
            case _:
                pass

    def _count(self, kind: type[ProductKept] | type[KnowledgeKept], action: str) -> None:
        self._kept[kind] += 1
        self.window.show_done(action, self.tr("{count} came in").format(count=self._kept[kind]))


def steps() -> tuple[Step, ...]:
    """What a new shop brings in."""
    translate = QCoreApplication.translate
    choose = translate("Guide", "Choose a file…")
    return (
        Step(
            action="import.orders", title=translate("Guide", "Orders"), button=choose,
            about=translate(
                "Guide", "Exports of Taobao, Tmall, Pinduoduo, Douyin, JD or 1688, as you downloaded them."
            ),
        ),
        Step(
            action="phrases.import", title=translate("Guide", "Quick replies"), button=choose,
            about=translate("Guide", "From Qianniu (CSV) or your own sheet (XLSX)."),
        ),
        Step(
            action="import.products", title=translate("Guide", "Products"), button=choose,
            about=translate("Guide", "A sheet with codes, titles, prices and stock."),
        ),
        Step(
            action="import.knowledge", title=translate("Guide", "Knowledge"), button=choose,
            about=translate("Guide", "Your rules and notes as Markdown or text files."),
        ),
        Step(
            action="file.import_chats", title=translate("Guide", "Conversations"), button=choose,
            about=translate("Guide", "Earlier chats, to search in them and to practise with them."),
        ),
        Step(
            action="app.settings", title=translate("Guide", "Name and times"),
            button=translate("Guide", "Open settings"),
            about=translate("Guide", "What the shop is called, how fast replies must be, when alerts rest."),
        ),
    )  # fmt: skip
