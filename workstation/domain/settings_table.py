"""The declared table of all settings: what the settings window, ``--help`` and the store are made from."""

from __future__ import annotations

from workstation.domain.settings import Kind, Setting
from workstation.domain.words import QT_TRANSLATE_NOOP

LOOK = QT_TRANSLATE_NOOP("Settings", "Appearance")
REPLYING = QT_TRANSLATE_NOOP("Settings", "Replying")
SHOP = QT_TRANSLATE_NOOP("Settings", "Shop and phrases")
TIMES = QT_TRANSLATE_NOOP("Settings", "Times and load")
ALERTS = QT_TRANSLATE_NOOP("Settings", "Alerts")
AUTOMATIC = QT_TRANSLATE_NOOP("Settings", "Automatic reply")
DATA = QT_TRANSLATE_NOOP("Settings", "Data")
REPLAY = QT_TRANSLATE_NOOP("Settings", "Replay")
PRACTICE = QT_TRANSLATE_NOOP("Settings", "Practice")
PHRASING = QT_TRANSLATE_NOOP("Settings", "Customers' words")
SECONDS = QT_TRANSLATE_NOOP("Settings", "s")
CUSTOMERS = QT_TRANSLATE_NOOP("Settings", "customers")

SETTINGS: tuple[Setting, ...] = (
    Setting(
        key="language",
        kind=Kind.CHOICE,
        default="zh_CN",
        group=LOOK,
        choices=(("zh_CN", "简体中文"), ("en", "English")),
        label=QT_TRANSLATE_NOOP("Settings", "Language"),
        help=QT_TRANSLATE_NOOP("Settings", "The language of menus, buttons and notices."),
        at_start=True,
    ),
    Setting(
        key="theme",
        kind=Kind.CHOICE,
        default="system",
        group=LOOK,
        choices=(
            ("system", QT_TRANSLATE_NOOP("Settings", "As the system")),
            ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
            ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Theme"),
        help=QT_TRANSLATE_NOOP("Settings", "Light, dark, or whatever the system shows at the moment."),
    ),
    Setting(
        key="text_scale",
        kind=Kind.WHOLE,
        default=100,
        minimum=100,
        maximum=200,
        unit="%",
        group=LOOK,
        label=QT_TRANSLATE_NOOP("Settings", "Size of everything"),
        help=QT_TRANSLATE_NOOP("Settings", "Enlarges text, buttons and pictures together."),
        at_start=True,
    ),
    Setting(
        key="send_key",
        kind=Kind.CHOICE,
        default="enter",
        group=REPLYING,
        choices=(("enter", "Enter"), ("ctrl_enter", "Ctrl+Enter")),
        label=QT_TRANSLATE_NOOP("Settings", "Key that sends"),
        help=QT_TRANSLATE_NOOP("Settings", "The other one begins a new line."),
    ),
    Setting(
        key="speech_check",
        kind=Kind.CHOICE,
        default="warn",
        group=REPLYING,
        choices=(
            ("off", QT_TRANSLATE_NOOP("Settings", "Off")),
            ("record", QT_TRANSLATE_NOOP("Settings", "Only write it down")),
            ("underline", QT_TRANSLATE_NOOP("Settings", "Underline while typing")),
            ("warn", QT_TRANSLATE_NOOP("Settings", "Underline, and warn before sending")),
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Forbidden speech"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "What clerks must not say, by the shop's policy “speech”. A warning never forbids: Enter again sends.",
        ),
    ),
    Setting(
        key="undo_seconds",
        kind=Kind.WHOLE,
        default=3,
        maximum=30,
        unit=SECONDS,
        group=REPLYING,
        label=QT_TRANSLATE_NOOP("Settings", "Undo after sending"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "How long the undo is shown; it recalls the message. 0 shows none. Sending is never delayed."
        ),
    ),
    Setting(
        key="shop_name",
        kind=Kind.TEXT,
        default="",
        maximum=40,
        group=SHOP,
        label=QT_TRANSLATE_NOOP("Settings", "Name of the shop"),
        help=QT_TRANSLATE_NOOP("Settings", "Stands for {店铺名} in phrases."),
    ),
    Setting(
        key="shop_return_address",
        kind=Kind.TEXT,
        default="",
        maximum=200,
        group=SHOP,
        label=QT_TRANSLATE_NOOP("Settings", "Where returns go"),
        help=QT_TRANSLATE_NOOP("Settings", "Address, name and phone; stands for {退货地址} in phrases."),
    ),
    Setting(
        key="phrase_suggestions",
        kind=Kind.SWITCH,
        default=True,
        group=SHOP,
        label=QT_TRANSLATE_NOOP("Settings", "Suggest phrases"),
        help=QT_TRANSLATE_NOOP("Settings", "Three phrases that fit the customer's last question, above the reply."),
    ),
    Setting(
        key="companion",
        kind=Kind.SWITCH,
        default=True,
        group=SHOP,
        label=QT_TRANSLATE_NOOP("Settings", "Phrases over any program"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "A key shows a small window that copies a phrase for another program. Windows and X11 allow it."
        ),
    ),
    Setting(
        key="companion_key",
        kind=Kind.TEXT,
        default="Ctrl+Alt+Space",
        maximum=40,
        required=True,
        group=SHOP,
        label=QT_TRANSLATE_NOOP("Settings", "Key for it"),
        help=QT_TRANSLATE_NOOP("Settings", "Written like Ctrl+Alt+Space or Ctrl+F12; it works wherever you are."),
    ),
    Setting(
        key="first_reply_limit",
        kind=Kind.WHOLE,
        default=30,
        minimum=5,
        maximum=600,
        unit=SECONDS,
        group=TIMES,
        label=QT_TRANSLATE_NOOP("Settings", "First reply within"),
        help=QT_TRANSLATE_NOOP("Settings", "Time for the first answer to a new customer."),
    ),
    Setting(
        key="reply_target",
        kind=Kind.WHOLE,
        default=20,
        minimum=5,
        maximum=600,
        unit=SECONDS,
        group=TIMES,
        label=QT_TRANSLATE_NOOP("Settings", "Reply target"),
        help=QT_TRANSLATE_NOOP("Settings", "The time to aim at for every later answer."),
    ),
    Setting(
        key="hard_limit",
        kind=Kind.WHOLE,
        default=180,
        minimum=30,
        maximum=3600,
        unit=SECONDS,
        group=TIMES,
        label=QT_TRANSLATE_NOOP("Settings", "Overdue after"),
        help=QT_TRANSLATE_NOOP("Settings", "No customer may wait longer than this; the platform counts it as slow."),
    ),
    Setting(
        key="remind_before",
        kind=Kind.WHOLE,
        default=20,
        minimum=5,
        maximum=600,
        unit=SECONDS,
        group=TIMES,
        label=QT_TRANSLATE_NOOP("Settings", "Remind before"),
        help=QT_TRANSLATE_NOOP("Settings", "How long before a conversation is overdue the reminder comes."),
    ),
    Setting(
        key="hourly_target",
        kind=Kind.WHOLE,
        default=15,
        minimum=1,
        maximum=500,
        unit=CUSTOMERS,
        group=TIMES,
        label=QT_TRANSLATE_NOOP("Settings", "Customers an hour"),
        help=QT_TRANSLATE_NOOP("Settings", "The goal shown in the status bar."),
    ),
    Setting(
        key="sound",
        kind=Kind.SWITCH,
        default=True,
        group=ALERTS,
        label=QT_TRANSLATE_NOOP("Settings", "Sound"),
        help=QT_TRANSLATE_NOOP("Settings", "A short sound for a new customer and for the slow-reply reminder."),
    ),
    Setting(
        key="taskbar_alert",
        kind=Kind.SWITCH,
        default=True,
        group=ALERTS,
        label=QT_TRANSLATE_NOOP("Settings", "Taskbar alert"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "The taskbar button blinks when somebody waits and the desk is not in front."
        ),
    ),
    Setting(
        key="tray",
        kind=Kind.SWITCH,
        default=True,
        group=ALERTS,
        label=QT_TRANSLATE_NOOP("Settings", "Tray icon"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "Shows beside the clock how many wait, also while the desk is behind other windows."
        ),
    ),
    Setting(
        key="quiet_hours",
        kind=Kind.SWITCH,
        default=False,
        group=ALERTS,
        label=QT_TRANSLATE_NOOP("Settings", "Quiet hours"),
        help=QT_TRANSLATE_NOOP("Settings", "No sound and no blinking between these times; the list goes on."),
    ),
    Setting(
        key="quiet_from",
        kind=Kind.TIME,
        default="22:00",
        group=ALERTS,
        label=QT_TRANSLATE_NOOP("Settings", "Quiet from"),
        help=QT_TRANSLATE_NOOP("Settings", "Hours and minutes, for example 22:00."),
    ),
    Setting(
        key="quiet_to",
        kind=Kind.TIME,
        default="08:00",
        group=ALERTS,
        label=QT_TRANSLATE_NOOP("Settings", "Quiet until"),
        help=QT_TRANSLATE_NOOP("Settings", "May be earlier than the beginning: then it lasts over midnight."),
    ),
    Setting(
        key="auto_reply",
        kind=Kind.SWITCH,
        default=False,
        group=AUTOMATIC,
        label=QT_TRANSLATE_NOOP("Settings", "Answer automatically"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "Greets a new customer at once. It is marked as automatic and does not stop the clock."
        ),
    ),
    Setting(
        key="auto_reply_text",
        kind=Kind.TEXT,
        default="您好，已收到您的消息，客服马上为您服务。",
        maximum=500,
        required=True,
        group=AUTOMATIC,
        label=QT_TRANSLATE_NOOP("Settings", "Words of the automatic reply"),
        help=QT_TRANSLATE_NOOP("Settings", "Customers see exactly this text, at most 500 characters."),
    ),
    Setting(
        key="practice_shop",
        kind=Kind.SWITCH,
        default=True,
        group=DATA,
        label=QT_TRANSLATE_NOOP("Settings", "Demo shop in practice"),
        help=QT_TRANSLATE_NOOP("Settings", "Practice has the goods, customers, orders and phrases of the demo shop."),
    ),
    Setting(
        key="coach",
        kind=Kind.SWITCH,
        default=True,
        group=PRACTICE,
        label=QT_TRANSLATE_NOOP("Settings", "Coach during a lesson"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "Shows which steps of STAR are reached, what is missing next and who waits. Never in an exam."
        ),
    ),
    Setting(
        key="coach_silence",
        kind=Kind.WHOLE,
        default=12,
        minimum=3,
        maximum=180,
        unit=SECONDS,
        group=PRACTICE,
        label=QT_TRANSLATE_NOOP("Settings", "Hint after"),
        help=QT_TRANSLATE_NOOP("Settings", "For so long a customer waits until the coach says what is missing."),
    ),
    Setting(
        key="backup_daily",
        kind=Kind.SWITCH,
        default=True,
        group=DATA,
        label=QT_TRANSLATE_NOOP("Settings", "Daily backup"),
        help=QT_TRANSLATE_NOOP("Settings", "Copies the database once a day beside it; the last 14 copies are kept."),
    ),
    Setting(
        key="replay_skip_idle_over",
        kind=Kind.WHOLE,
        default=10,
        minimum=2,
        maximum=600,
        unit=SECONDS,
        group=REPLAY,
        label=QT_TRANSLATE_NOOP("Settings", "Skip pauses longer than"),
        help=QT_TRANSLATE_NOOP("Settings", "When pauses are skipped in a replay, shorter ones are still shown."),
    ),
    Setting(
        key="phrasing",
        kind=Kind.SWITCH,
        default=False,
        group=PHRASING,
        label=QT_TRANSLATE_NOOP("Settings", "In other words"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "A language model words simulated customers' messages anew; what they want stays the same. Sent are the"
            " planned sentence, the mood, the goods. Off, practice needs no network.",
        ),
    ),
    Setting(
        key="phrasing_url",
        kind=Kind.TEXT,
        default="",
        maximum=300,
        web_address=True,
        group=PHRASING,
        label=QT_TRANSLATE_NOOP("Settings", "Address of the service"),
        help=QT_TRANSLATE_NOOP(
            "Settings", "OpenAI-compatible, up to “/v1”: https://example.com/v1, or http://localhost:11434/v1."
        ),
    ),
    Setting(
        key="phrasing_model",
        kind=Kind.TEXT,
        default="",
        maximum=100,
        group=PHRASING,
        label=QT_TRANSLATE_NOOP("Settings", "Model"),
        help=QT_TRANSLATE_NOOP("Settings", "Its name as the service knows it. A small, fast one is enough."),
    ),
    Setting(
        key="phrasing_timeout",
        kind=Kind.WHOLE,
        default=2,
        minimum=1,
        maximum=10,
        unit=SECONDS,
        group=PHRASING,
        label=QT_TRANSLATE_NOOP("Settings", "Wait at most"),
        help=QT_TRANSLATE_NOOP("Settings", "What comes later is not used; the planned sentence is said instead."),
    ),
)


def setting(key: str) -> Setting:
    """The setting named ``key``; KeyError if there is none."""
    for one in SETTINGS:
        if one.key == key:
            return one
    raise KeyError(key)
