"""The models see what plain SQL wrote."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlmodel import Session, create_engine, select

from tests.entries import START, buyer
from workstation.domain.events import ConversationClosed, MessageReceived, ReplySent
from workstation.domain.values import Text
from workstation.journal.journal import Journal
from workstation.models.tables import ALL, ConversationRow, EntryRow, MessageRow, OriginRow, RoundRow, StayRow


def test_every_table_reads_what_the_journal_wrote(tmp_path: Path):
    path = tmp_path / "journal.db"
    ask = MessageReceived(conversation="王", channel="t", buyer=buyer("王"), body=Text(text="在吗"), origin="1")
    with closing(Journal.open(path, threaded=False, tell=lambda _: None)) as journal:
        journal.append(ask, ReplySent(conversation="王", body=Text(text="在的")), at=START, clerk="小美")
        journal.append(ConversationClosed(conversation="王"), at=START, clerk="小美")
    engine = create_engine(f"sqlite:///{path}")
    with Session(engine) as session:
        counts = {table.__name__: len(session.exec(select(table)).all()) for table in ALL}
        stay = session.exec(select(StayRow)).one()
        entry = session.get(EntryRow, 3)
        reply = session.exec(select(RoundRow)).one()
        past = session.get(ConversationRow, "王")
    engine.dispose()
    assert {name: count for name, count in counts.items() if count} == {
        "EntryRow": 3, "OriginRow": 1, "MessageRow": 3, "ConversationRow": 1, "StayRow": 1, "RoundRow": 1, "MetaRow": 1,
    }  # fmt: skip
    assert entry is not None
    assert (entry.kind, entry.conversation, len(entry.hash)) == ("ConversationClosed", "王", 32)
    assert (stay.opened_seq, stay.left_seq) == (1, 3)
    assert (reply.first, reply.clerk) == (True, "小美")
    assert past is not None
    assert past.state == "closed"


def test_each_table_is_listed_once_with_parents_first():
    names = [table.__tablename__ for table in ALL]
    assert names == list(dict.fromkeys(names))
    assert ALL.index(EntryRow) < ALL.index(OriginRow) < ALL.index(MessageRow)
