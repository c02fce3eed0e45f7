"""The declared table of everything a person can ask for: names, help lines, keys."""

from __future__ import annotations

import sys
from enum import StrEnum

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "Actions"
"""Translation context of the table."""


class Scope(StrEnum):
    """Where an action's keys work."""

    WINDOW = "window"
    """In the windows it was added to, torn-off ones included."""
    APPLICATION = "application"
    """Wherever the program has the keyboard."""


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the table. ``text``, ``group`` and ``about`` are source strings; show ``name()`` and its like."""

    key: str
    group: str
    text: str
    about: str
    initials: str
    """Pinyin initials of the Chinese name, so that zjj finds 最紧急."""
    default_keys: tuple[str, ...]
    """Portable key sequences; ``Ctrl`` is Command on macOS."""
    scope: Scope = Scope.WINDOW
    needs: frozenset[str] = frozenset()
    """Conditions that must hold for it to be offered, see ``conditions.py``."""

    def name(self) -> str:
        """The name in the language in force."""
        return QCoreApplication.translate(CONTEXT, self.text)

    def group_name(self) -> str:
        """The group's name in the language in force."""
        return QCoreApplication.translate(CONTEXT, self.group)

    def help(self) -> str:
        """The line of help in the language in force."""
        return QCoreApplication.translate(CONTEXT, self.about)


CONVERSATION = str(QT_TRANSLATE_NOOP("Actions", "Conversations"))
WRITING = str(QT_TRANSLATE_NOOP("Actions", "Writing"))
TICKETS = str(QT_TRANSLATE_NOOP("Actions", "Tickets"))
PHRASES = str(QT_TRANSLATE_NOOP("Actions", "Quick replies"))
FINDING = str(QT_TRANSLATE_NOOP("Actions", "Finding"))
VIEW = str(QT_TRANSLATE_NOOP("Actions", "View"))
LIST = str(QT_TRANSLATE_NOOP("Actions", "Conversation list"))
SEAT = str(QT_TRANSLATE_NOOP("Actions", "Seat"))
ORDERS = str(QT_TRANSLATE_NOOP("Actions", "Orders"))
REPLAY = str(QT_TRANSLATE_NOOP("Actions", "Practice and replay"))
PROGRAM = str(QT_TRANSLATE_NOOP("Actions", "Program"))


def _row(
    key: str,
    group: str,
    text: object,  # what Qt's stubs say QT_TRANSLATE_NOOP gives; it is the string
    about: object,
    initials: str,
    keys: str,
    *,
    mac: str = "",
    everywhere: bool = False,
    needs: str = "",
) -> Action:
    """A row; several key sequences and several needs are separated by blanks."""
    chosen = mac if mac and sys.platform == "darwin" else keys
    return Action(
        key=key,
        group=group,
        text=str(text),
        about=str(about),
        initials=initials,
        default_keys=tuple(chosen.split()),
        scope=Scope.APPLICATION if everywhere else Scope.WINDOW,
        needs=frozenset(needs.split()),
    )


# fmt: off
TABLE: tuple[Action, ...] = (
    _row("conversation.most_urgent", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Most urgent conversation"),
         QT_TRANSLATE_NOOP("Actions", "Goes to the customer who must be answered first."),
         "zjjdhh", "Ctrl+E", everywhere=True),
    _row("conversation.next", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Next conversation"),
         QT_TRANSLATE_NOOP("Actions", "Goes one down in the list."),
         "xyghh", "Ctrl+Tab Ctrl+PgDown", mac="Meta+Tab Ctrl+PgDown"),
    _row("conversation.previous", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Previous conversation"),
         QT_TRANSLATE_NOOP("Actions", "Goes one up in the list."),
         "syghh", "Ctrl+Shift+Tab Ctrl+PgUp", mac="Meta+Shift+Tab Ctrl+PgUp"),
    _row("conversation.pin", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Pin or unpin"),
         QT_TRANSLATE_NOOP("Actions", "Keeps the conversation at the top of the list, or lets it go."),
         "zdhqxzd", "Ctrl+P", needs="conversation"),
    _row("conversation.hold", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Put on hold"),
         QT_TRANSLATE_NOOP("Actions", "Sets the conversation aside with a note, and a time if you like."),
         "gq", "Ctrl+H", mac="Ctrl+Shift+H", needs="conversation open"),
    _row("conversation.resume", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Take off hold"),
         QT_TRANSLATE_NOOP("Actions", "Goes on with a conversation that was set aside."),
         "qxgq", "Ctrl+Shift+H", mac="Ctrl+Shift+G", needs="conversation held"),
    _row("conversation.close", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Close the conversation"),
         QT_TRANSLATE_NOOP("Actions", "Finishes it; it leaves the list and stays in the history."),
         "jshh", "Ctrl+Shift+W", needs="conversation"),
    _row("conversation.reopen", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Reopen the conversation"),
         QT_TRANSLATE_NOOP("Actions", "Takes a closed conversation back onto the desk."),
         "cxjd", "Ctrl+R", needs="past"),
    _row("conversation.transfer", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Transfer"),
         QT_TRANSLATE_NOOP("Actions", "Hands the conversation over to a colleague, with a note."),
         "zj", "Ctrl+T", needs="conversation"),
    _row("conversation.tags", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Tags"),
         QT_TRANSLATE_NOOP("Actions", "Puts tags on the conversation, or takes them off."),
         "bq", "Ctrl+G", needs="conversation"),
    _row("conversation.reveal", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Show customer data"),
         QT_TRANSLATE_NOOP("Actions", "Shows the customer's name and data unmasked; this is recorded."),
         "xskhxx", "Ctrl+Shift+D", needs="conversation"),
    _row("conversation.own_window", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Open in its own window"),
         QT_TRANSLATE_NOOP("Actions", "Tears the conversation off into a window of its own."),
         "zdlckdk", "Ctrl+Shift+O", needs="conversation"),
    _row("conversation.copy_order", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Copy the order number"),
         QT_TRANSLATE_NOOP("Actions", "Copies the latest order number in the conversation."),
         "fzddh", "Ctrl+Shift+C", needs="conversation"),
    _row("order.remark", ORDERS, QT_TRANSLATE_NOOP("Actions", "Remark on the order"),
         QT_TRANSLATE_NOOP("Actions", "Opens the form: a letter for the flag, a number for a preset, Enter adds."),
         "ddbz", "Ctrl+M", mac="Ctrl+Alt+M"),
    _row("order.quick_remark", ORDERS, QT_TRANSLATE_NOOP("Actions", "First preset remark"),
         QT_TRANSLATE_NOOP("Actions", "Adds the shop's first preset at once: the blue one that urges the courier."),
         "yjbz", "Ctrl+Shift+B"),
    _row("order.copy_remark", ORDERS, QT_TRANSLATE_NOOP("Actions", "Copy the remarks"),
         QT_TRANSLATE_NOOP("Actions", "Copies all remarks of the order as the platform takes them."),
         "fzbz", "Alt+C", mac="Ctrl+Alt+C"),
    _row("order.panel", ORDERS, QT_TRANSLATE_NOOP("Actions", "Orders of the customer"),
         QT_TRANSLATE_NOOP("Actions", "Shows the orders beside the conversation."),
         "khdd", "Ctrl+Shift+G", mac="Ctrl+Alt+O"),
    _row("composer.focus", WRITING, QT_TRANSLATE_NOOP("Actions", "Go to the input field"),
         QT_TRANSLATE_NOOP("Actions", "Puts the cursor where the reply is written."),
         "zdsrk", "Ctrl+I", needs="conversation"),
    _row("composer.note_mode", WRITING, QT_TRANSLATE_NOOP("Actions", "Note or reply"),
         QT_TRANSLATE_NOOP("Actions", "Switches between a reply and a note only the shop sees."),
         "qhhfynbbz", "Ctrl+Shift+N", needs="conversation"),
    _row("composer.recall_last", WRITING, QT_TRANSLATE_NOOP("Actions", "Recall the last message"),
         QT_TRANSLATE_NOOP("Actions", "Takes back what you sent last, within two minutes."),
         "chsytxx", "Ctrl+Shift+R", needs="conversation"),
    _row("composer.picture", WRITING, QT_TRANSLATE_NOOP("Actions", "Send a picture"),
         QT_TRANSLATE_NOOP("Actions", "Chooses a picture to send."),
         "fstp", "Ctrl+Shift+P", needs="conversation"),
    _row("composer.file", WRITING, QT_TRANSLATE_NOOP("Actions", "Send a file"),
         QT_TRANSLATE_NOOP("Actions", "Chooses a file to send."),
         "fswj", "Ctrl+Shift+A", needs="conversation"),
    _row("ticket.open", TICKETS, QT_TRANSLATE_NOOP("Actions", "New ticket"),
         QT_TRANSLATE_NOOP("Actions", "Makes the conversation's matter a ticket; the line you stand on is quoted."),
         "jgd", "Ctrl+D", needs="conversation"),
    _row("ticket.step", TICKETS, QT_TRANSLATE_NOOP("Actions", "Step of the ticket"),
         QT_TRANSLATE_NOOP("Actions", "Shows the form of the step under way, or folds it away."),
         "gdzyb", "F4"),
    _row("ticket.sor", TICKETS, QT_TRANSLATE_NOOP("Actions", "Calm the customer"),
         QT_TRANSLATE_NOOP("Actions", "Puts the next sentence of SOR into the reply: sympathise, own, resolve."),
         "afkh", "Alt+S", mac="Ctrl+Alt+S", needs="conversation"),
    _row("phrases.find", PHRASES, QT_TRANSLATE_NOOP("Actions", "Find a phrase"),
         QT_TRANSLATE_NOOP("Actions", "Goes to the field of the quick replies: code, title, words or pinyin."),
         "czdy", "Ctrl+J"),
    _row("phrases.favourite_1", PHRASES, QT_TRANSLATE_NOOP("Actions", "Favourite phrase 1"),
         QT_TRANSLATE_NOOP("Actions", "Puts favourite 1 into the reply."),
         "cydy1", "Ctrl+1", needs="conversation"),
    _row("phrases.favourite_2", PHRASES, QT_TRANSLATE_NOOP("Actions", "Favourite phrase 2"),
         QT_TRANSLATE_NOOP("Actions", "Puts favourite 2 into the reply."),
         "cydy2", "Ctrl+2", needs="conversation"),
    _row("phrases.favourite_3", PHRASES, QT_TRANSLATE_NOOP("Actions", "Favourite phrase 3"),
         QT_TRANSLATE_NOOP("Actions", "Puts favourite 3 into the reply."),
         "cydy3", "Ctrl+3", needs="conversation"),
    _row("phrases.favourite_4", PHRASES, QT_TRANSLATE_NOOP("Actions", "Favourite phrase 4"),
         QT_TRANSLATE_NOOP("Actions", "Puts favourite 4 into the reply."),
         "cydy4", "Ctrl+4", needs="conversation"),
    _row("phrases.favourite_5", PHRASES, QT_TRANSLATE_NOOP("Actions", "Favourite phrase 5"),
         QT_TRANSLATE_NOOP("Actions", "Puts favourite 5 into the reply."),
         "cydy5", "Ctrl+5", needs="conversation"),
    _row("phrases.favourite_6", PHRASES, QT_TRANSLATE_NOOP("Actions", "Favourite phrase 6"),
         QT_TRANSLATE_NOOP("Actions", "Puts favourite 6 into the reply."),
         "cydy6", "Ctrl+6", needs="conversation"),
    _row("phrases.favourite_7", PHRASES, QT_TRANSLATE_NOOP("Actions", "Favourite phrase 7"),
         QT_TRANSLATE_NOOP("Actions", "Puts favourite 7 into the reply."),
         "cydy7", "Ctrl+7", needs="conversation"),
    _row("phrases.favourite_8", PHRASES, QT_TRANSLATE_NOOP("Actions", "Favourite phrase 8"),
         QT_TRANSLATE_NOOP("Actions", "Puts favourite 8 into the reply."),
         "cydy8", "Ctrl+8", needs="conversation"),
    _row("phrases.favourite_9", PHRASES, QT_TRANSLATE_NOOP("Actions", "Favourite phrase 9"),
         QT_TRANSLATE_NOOP("Actions", "Puts favourite 9 into the reply."),
         "cydy9", "Ctrl+9", needs="conversation"),
    _row("phrases.suggestion_1", PHRASES, QT_TRANSLATE_NOOP("Actions", "First suggested phrase"),
         QT_TRANSLATE_NOOP("Actions", "Puts the first phrase that fits the question into the reply."),
         "dygtjdy", "Alt+Q", mac="Ctrl+Alt+Q", needs="conversation"),
    _row("phrases.suggestion_2", PHRASES, QT_TRANSLATE_NOOP("Actions", "Second suggested phrase"),
         QT_TRANSLATE_NOOP("Actions", "Puts the second phrase that fits the question into the reply."),
         "degtjdy", "Alt+W", mac="Ctrl+Alt+W", needs="conversation"),
    _row("phrases.suggestion_3", PHRASES, QT_TRANSLATE_NOOP("Actions", "Third suggested phrase"),
         QT_TRANSLATE_NOOP("Actions", "Puts the third phrase that fits the question into the reply."),
         "dsgtjdy", "Alt+E", mac="Ctrl+Alt+E", needs="conversation"),
    _row("phrases.companion", PHRASES, QT_TRANSLATE_NOOP("Actions", "Quick replies for any program"),
         QT_TRANSLATE_NOOP("Actions", "Shows a small window that copies a phrase for another program."),
         "dyxc", "Alt+Shift+P", mac="Ctrl+Alt+P", everywhere=True),
    _row("phrases.manager", PHRASES, QT_TRANSLATE_NOOP("Actions", "Look after phrases"),
         QT_TRANSLATE_NOOP("Actions", "Opens the window in which phrases are changed, brought in and written out."),
         "gldy", "Alt+Shift+M", mac="Ctrl+Alt+M"),
    _row("phrases.save", PHRASES, QT_TRANSLATE_NOOP("Actions", "Save the reply as a phrase"),
         QT_TRANSLATE_NOOP("Actions", "Makes a phrase of what stands in the reply, or of your last message."),
         "cwdy", "Alt+Shift+S", mac="Ctrl+Alt+B", needs="conversation"),
    _row("view.find", FINDING, QT_TRANSLATE_NOOP("Actions", "Find in the conversation"),
         QT_TRANSLATE_NOOP("Actions", "Finds words in the conversation in front."),
         "zhhzcz", "Ctrl+F"),
    _row("view.find_next", FINDING, QT_TRANSLATE_NOOP("Actions", "Next match"),
         QT_TRANSLATE_NOOP("Actions", "Goes to the next place found."),
         "xycpp", "F3"),
    _row("view.find_previous", FINDING, QT_TRANSLATE_NOOP("Actions", "Previous match"),
         QT_TRANSLATE_NOOP("Actions", "Goes to the previous place found."),
         "sycpp", "Shift+F3"),
    _row("view.search_everywhere", FINDING, QT_TRANSLATE_NOOP("Actions", "Search everywhere"),
         QT_TRANSLATE_NOOP("Actions", "Finds words in all conversations ever; one character is enough."),
         "qjss", "Ctrl+Shift+F", everywhere=True),
    _row("knowledge.find", FINDING, QT_TRANSLATE_NOOP("Actions", "Find in the knowledge"),
         QT_TRANSLATE_NOOP("Actions", "Goes to the field of the knowledge panel: words, pinyin or initials."),
         "czzsk", "Ctrl+Shift+K"),
    _row("products.find", FINDING, QT_TRANSLATE_NOOP("Actions", "Find a product"),
         QT_TRANSLATE_NOOP("Actions", "Goes to the field of the product panel: code, name, pinyin or initials."),
         "czsp", "Ctrl+Shift+U"),
    _row("view.palette", FINDING, QT_TRANSLATE_NOOP("Actions", "Command palette"),
         QT_TRANSLATE_NOOP("Actions", "Finds an action or a conversation by a few letters."),
         "mlmb", "Ctrl+K", everywhere=True),
    _row("page.desk", VIEW, QT_TRANSLATE_NOOP("Actions", "Reception page"),
         QT_TRANSLATE_NOOP("Actions", "Shows the conversations."),
         "jdym", "Alt+1", mac="Meta+1"),
    _row("page.tickets", VIEW, QT_TRANSLATE_NOOP("Actions", "Tickets page"),
         QT_TRANSLATE_NOOP("Actions", "Shows all tickets, as a list or as a board."),
         "gdym", "Alt+4", mac="Meta+4"),
    _row("page.knowledge", VIEW, QT_TRANSLATE_NOOP("Actions", "Knowledge page"),
         QT_TRANSLATE_NOOP("Actions", "Shows the shop's knowledge and its products, to read and to change."),
         "zsym", "Alt+7", mac="Meta+7"),
    _row("page.practice", VIEW, QT_TRANSLATE_NOOP("Actions", "Practice page"),
         QT_TRANSLATE_NOOP("Actions", "Shows the practice with simulated customers."),
         "lxym", "Alt+2", mac="Meta+2"),
    _row("page.replay", VIEW, QT_TRANSLATE_NOOP("Actions", "Replay page"),
         QT_TRANSLATE_NOOP("Actions", "Shows the recorded hours."),
         "hfym", "Alt+3", mac="Meta+3"),
    _row("page.orders", VIEW, QT_TRANSLATE_NOOP("Actions", "Orders page"),
         QT_TRANSLATE_NOOP("Actions", "Shows all orders: search, filters, payment reminders."),
         "ddym", "Alt+5", mac="Meta+5"),
    _row("page.customers", VIEW, QT_TRANSLATE_NOOP("Actions", "Customers page"),
         QT_TRANSLATE_NOOP("Actions", "Shows all customers: search, groups, follow-ups due."),
         "khym", "Alt+6", mac="Meta+6"),
    _row("customers.due", VIEW, QT_TRANSLATE_NOOP("Actions", "Follow-ups due today"),
         QT_TRANSLATE_NOOP("Actions", "Shows whom you promised a call or message by today."),
         "jrhf", "Alt+Shift+F", mac="Meta+Shift+F"),
    _row("customers.note", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Note on the customer"),
         QT_TRANSLATE_NOOP("Actions", "Goes to the field for notes on the customer in front."),
         "khbz", "Alt+N", mac="Meta+N", needs="conversation"),
    _row("customers.follow_up", CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Plan a follow-up"),
         QT_TRANSLATE_NOOP("Actions", "Goes to the field for a follow-up with the customer in front."),
         "aphf", "Alt+F", mac="Meta+Shift+N", needs="conversation"),
    _row("view.tiles", VIEW, QT_TRANSLATE_NOOP("Actions", "Four most urgent side by side"),
         QT_TRANSLATE_NOOP("Actions", "Opens a window with the four most urgent conversations."),
         "ppzjjdsghh", "Ctrl+Shift+T"),
    _row("tiles.1", VIEW, QT_TRANSLATE_NOOP("Actions", "First tile"),
         QT_TRANSLATE_NOOP("Actions", "Goes to the conversation at the top left of the four."),
         "dyg", "Ctrl+Shift+1", mac="Meta+Shift+1", needs="tiles"),
    _row("tiles.2", VIEW, QT_TRANSLATE_NOOP("Actions", "Second tile"),
         QT_TRANSLATE_NOOP("Actions", "Goes to the conversation at the top right of the four."),
         "deg", "Ctrl+Shift+2", mac="Meta+Shift+2", needs="tiles"),
    _row("tiles.3", VIEW, QT_TRANSLATE_NOOP("Actions", "Third tile"),
         QT_TRANSLATE_NOOP("Actions", "Goes to the conversation at the bottom left of the four."),
         "dsg", "Ctrl+Shift+3", mac="Meta+Shift+3", needs="tiles"),
    _row("tiles.4", VIEW, QT_TRANSLATE_NOOP("Actions", "Fourth tile"),
         QT_TRANSLATE_NOOP("Actions", "Goes to the conversation at the bottom right of the four."),
         "dsg", "Ctrl+Shift+4", mac="Meta+Shift+4", needs="tiles"),
    _row("tiles.move_on", VIEW, QT_TRANSLATE_NOOP("Actions", "On to the next of the four"),
         QT_TRANSLATE_NOOP("Actions", "Leaves this tile to whoever waits and goes to the most urgent of the four."),
         "clxyg", "Ctrl+Shift+E", needs="tiles"),
    _row("view.side_column", VIEW, QT_TRANSLATE_NOOP("Actions", "Side column"),
         QT_TRANSLATE_NOOP("Actions", "Shows or hides the column with the customer's data."),
         "xshyccl", "Ctrl+B"),
    _row("view.theme", VIEW, QT_TRANSLATE_NOOP("Actions", "Light or dark"),
         QT_TRANSLATE_NOOP("Actions", "Switches between the light and the dark look."),
         "qhqsyss", "Ctrl+Shift+M"),
    _row("view.full_screen", VIEW, QT_TRANSLATE_NOOP("Actions", "Full screen"),
         QT_TRANSLATE_NOOP("Actions", "Gives the window the whole screen, or takes it back."),
         "qp", "F11", mac="Ctrl+Meta+F"),
    _row("view.close_window", VIEW, QT_TRANSLATE_NOOP("Actions", "Close this window"),
         QT_TRANSLATE_NOOP("Actions", "Closes a torn-off window; the conversation stays on the desk."),
         "gbcck", "Ctrl+W", needs="window"),
    _row("inbox.search", LIST, QT_TRANSLATE_NOOP("Actions", "Find a customer by name"),
         QT_TRANSLATE_NOOP("Actions", "Puts the cursor into the search field of the list."),
         "axmzkh", "Ctrl+L"),
    _row("filter.all", LIST, QT_TRANSLATE_NOOP("Actions", "Show all"),
         QT_TRANSLATE_NOOP("Actions", "Shows every conversation on the desk."),
         "xsqb", "Alt+Shift+1", mac="Ctrl+Alt+1"),
    _row("filter.waiting", LIST, QT_TRANSLATE_NOOP("Actions", "Show waiting only"),
         QT_TRANSLATE_NOOP("Actions", "Shows those whose customer waits for an answer."),
         "zkdhf", "Alt+Shift+2", mac="Ctrl+Alt+2"),
    _row("filter.overdue", LIST, QT_TRANSLATE_NOOP("Actions", "Show overdue only"),
         QT_TRANSLATE_NOOP("Actions", "Shows those whose answer is late."),
         "zkcs", "Alt+Shift+3", mac="Ctrl+Alt+3"),
    _row("filter.unread", LIST, QT_TRANSLATE_NOOP("Actions", "Show unread only"),
         QT_TRANSLATE_NOOP("Actions", "Shows those with messages not yet read."),
         "zkwd", "Alt+Shift+4", mac="Ctrl+Alt+4"),
    _row("filter.draft", LIST, QT_TRANSLATE_NOOP("Actions", "Show drafts only"),
         QT_TRANSLATE_NOOP("Actions", "Shows those with an unfinished reply."),
         "zkcg", "Alt+Shift+5", mac="Ctrl+Alt+5"),
    _row("filter.held", LIST, QT_TRANSLATE_NOOP("Actions", "Show on hold only"),
         QT_TRANSLATE_NOOP("Actions", "Shows those that were set aside."),
         "zkgq", "Alt+Shift+6", mac="Ctrl+Alt+6"),
    _row("filter.closed", LIST, QT_TRANSLATE_NOOP("Actions", "Show closed ones"),
         QT_TRANSLATE_NOOP("Actions", "Shows conversations that were finished."),
         "kyjs", "Alt+Shift+7", mac="Ctrl+Alt+7"),
    _row("presence.online", SEAT, QT_TRANSLATE_NOOP("Actions", "Online"),
         QT_TRANSLATE_NOOP("Actions", "New customers may come to this seat."),
         "zx", "Ctrl+F9"),
    _row("presence.busy", SEAT, QT_TRANSLATE_NOOP("Actions", "Busy"),
         QT_TRANSLATE_NOOP("Actions", "No new customers for the moment."),
         "ml", "Ctrl+F10"),
    _row("presence.away", SEAT, QT_TRANSLATE_NOOP("Actions", "Away"),
         QT_TRANSLATE_NOOP("Actions", "Nobody sits at the desk."),
         "lk", "Ctrl+F11"),
    _row("seat.switch", SEAT, QT_TRANSLATE_NOOP("Actions", "Switch person"),
         QT_TRANSLATE_NOOP("Actions", "Somebody else sits down here."),
         "qhry", "Ctrl+Shift+J"),
    _row("practice.start", REPLAY, QT_TRANSLATE_NOOP("Actions", "Start a practice"),
         QT_TRANSLATE_NOOP("Actions", "Begins a practice with simulated customers."),
         "kslx", "Ctrl+Shift+X"),
    _row("replay.open", REPLAY, QT_TRANSLATE_NOOP("Actions", "Open a recording"),
         QT_TRANSLATE_NOOP("Actions", "Opens a recording file to watch it."),
         "dklzwj", "Ctrl+O"),
    _row("replay.play", REPLAY, QT_TRANSLATE_NOOP("Actions", "Play or pause"),
         QT_TRANSLATE_NOOP("Actions", "Lets the replay run, or stops it."),
         "bfhzt", "F5", needs="replay"),
    _row("replay.slower", REPLAY, QT_TRANSLATE_NOOP("Actions", "Slower"),
         QT_TRANSLATE_NOOP("Actions", "Plays at half the speed."),
         "jmbf", "F6", needs="replay"),
    _row("replay.previous", REPLAY, QT_TRANSLATE_NOOP("Actions", "Previous event"),
         QT_TRANSLATE_NOOP("Actions", "Goes back to the previous event."),
         "sygsj", "F7", needs="replay"),
    _row("replay.next", REPLAY, QT_TRANSLATE_NOOP("Actions", "Next event"),
         QT_TRANSLATE_NOOP("Actions", "Goes on to the next event."),
         "xygsj", "F8", needs="replay"),
    _row("replay.faster", REPLAY, QT_TRANSLATE_NOOP("Actions", "Faster"),
         QT_TRANSLATE_NOOP("Actions", "Plays at twice the speed."),
         "jkbf", "F9", needs="replay"),
    _row("replay.skip_idle", REPLAY, QT_TRANSLATE_NOOP("Actions", "Skip idle time"),
         QT_TRANSLATE_NOOP("Actions", "Passes over the time in which nothing happens."),
         "tgkxsj", "Shift+F5", needs="replay"),
    _row("replay.export", REPLAY, QT_TRANSLATE_NOOP("Actions", "Export the recording"),
         QT_TRANSLATE_NOOP("Actions", "Writes the recording into a file."),
         "dclz", "Ctrl+Shift+S", needs="replay"),
    _row("view.key_map", PROGRAM, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"),
         QT_TRANSLATE_NOOP("Actions", "Shows all keys and lets you change them."),
         "kjj", "F1", everywhere=True),
    _row("file.import_chats", PROGRAM, QT_TRANSLATE_NOOP("Actions", "Import conversations"),
         QT_TRANSLATE_NOOP("Actions", "Brings conversations in from a file."),
         "drltjl", "Ctrl+Shift+I"),
    _row("import.orders", PROGRAM, QT_TRANSLATE_NOOP("Actions", "Import orders"),
         QT_TRANSLATE_NOOP("Actions", "Brings orders in from an export of a platform."),
         "drdd", "Ctrl+Shift+L"),
    _row("phrases.import", PROGRAM, QT_TRANSLATE_NOOP("Actions", "Import phrases"),
         QT_TRANSLATE_NOOP("Actions", "Brings quick replies in from a CSV or xlsx file."),
         "drkjdy", "Shift+F8"),
    _row("phrases.export", PROGRAM, QT_TRANSLATE_NOOP("Actions", "Export phrases"),
         QT_TRANSLATE_NOOP("Actions", "Writes quick replies into a file that can be brought back whole."),
         "dckjdy", "Shift+F9"),
    _row("shop.guide", PROGRAM, QT_TRANSLATE_NOOP("Actions", "Set up my shop"),
         QT_TRANSLATE_NOOP("Actions", "Leads through bringing in orders, phrases, products, knowledge and chats."),
         "bzwddp", "Ctrl+F1"),
    _row("app.settings", PROGRAM, QT_TRANSLATE_NOOP("Actions", "Settings"),
         QT_TRANSLATE_NOOP("Actions", "Opens the settings."),
         "sz", "Ctrl+,", everywhere=True),
    _row("app.quit", PROGRAM, QT_TRANSLATE_NOOP("Actions", "Quit"),
         QT_TRANSLATE_NOOP("Actions", "Ends the program; nothing you wrote is lost."),
         "tc", "Ctrl+Q", everywhere=True),
)
# fmt: on
