"""What the program does beside the desk's work: daily backups, its memory of the room, playing a file again."""

from datetime import date

from tests.channels.room import dialogue
from workstation.app.daily_backup import DailyBackup
from workstation.app.desk_windows import PRACTICE, RECEPTION
from workstation.app.paths import RoomKind
from workstation.domain.events import MessageReceived, ReplyFailed
from workstation.journal.backup import daily_backups

DAY = 86_400


def test_a_room_open_for_days_is_backed_up_each_day(shop):
    keeper = shop.desk.findChild(DailyBackup)
    paths = shop.room.paths
    shop.until(lambda: len(daily_backups(paths.journal, paths.backups)) == 1)
    shop.clock.move_to(shop.clock.now() + DAY * 1000)
    keeper.look()
    shop.until(lambda: len(daily_backups(paths.journal, paths.backups)) == 2)
    tomorrow = date.fromtimestamp(shop.clock.now() / 1000).isoformat()
    assert daily_backups(paths.journal, paths.backups)[0].stem.endswith(tomorrow)


def test_no_backup_is_made_where_the_setting_says_so(open_program):
    program = open_program("--room shop")
    program.program.change_setting("backup_daily", False)
    paths = program.room.paths
    program.until(lambda: len(daily_backups(paths.journal, paths.backups)) == 1)
    program.clock.move_to(program.clock.now() + DAY * 1000)
    program.desk.findChild(DailyBackup).look()
    program.program.close()
    assert len(daily_backups(paths.journal, paths.backups)) == 1


def test_a_program_that_opened_no_room_leaves_the_last_room_as_it_was(shop):
    shop.close()
    assert shop.program.last_room() is RoomKind.SHOP
    shop.program.layout.keep_last_room(RoomKind.SHOP.value)
    shop.program._closing = False
    shop.program.close()
    assert shop.program.last_room() is RoomKind.SHOP


def test_the_same_file_can_be_played_again(open_program):
    practice = open_program("--room practice")
    told = [dialogue("王小丽", "c")]
    for times in (1, 2):
        practice.desk.practice.play(told, 1)
        practice.pass_time(15)
        played = [one for one in practice.facts(MessageReceived) if one.conversation == "play:王小丽"]
        assert len(played) == times


def test_a_reply_still_on_its_way_when_the_program_ended_says_afterwards_that_it_did_not_arrive(open_program):
    shop = open_program("--room shop")
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    shop.types("hello")
    sent = shop.sends()
    shop.close()
    again = open_program("--room shop")
    again.until(lambda: again.facts(ReplyFailed))
    (failed,) = again.facts(ReplyFailed)
    assert (failed.event.message, failed.event.reason) == (sent.seq, again.room.no_channel)


def test_another_page_in_front_means_no_conversation_is(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    shop.until(lambda: shop.state.focus == conversation)
    shop.desk.window.show_page(PRACTICE)
    shop.until(lambda: shop.state.focus == "")
    shop.desk.window.show_page(RECEPTION)
    shop.until(lambda: shop.state.focus == conversation)


def test_a_draft_refused_by_a_full_disk_is_kept_when_one_turns_to_another_and_there_is_room_again(shop):
    first, second = shop.writes("王小丽", "在吗"), shop.writes("赵静", "你好")
    shop.clicks_on(first)
    shop.settle()
    database = shop.room.journal._db
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    database.execute(f"PRAGMA max_page_count = {pages}")
    words = "a long draft " * 200
    shop.panel.composer.insert(words)
    shop.until(shop.notice)
    database.execute("PRAGMA max_page_count = 1000000")
    shop.clicks_on(second)
    shop.until(lambda: shop.one(first).draft == words)
