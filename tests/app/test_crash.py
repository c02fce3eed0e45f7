import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from workstation.app.crash import CrashHook, described
from workstation.app.log import RecentLines, set_up_log
from workstation.domain.trouble import Trouble

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, qWarning
from workstation.app.crash import CrashHook
from workstation.app.log import set_up_log

app = QCoreApplication([])
folder = Path(sys.argv[1])
hook = CrashHook(folder / "reports", set_up_log(folder / "logs"))
hook.install()
hook.reported.connect(lambda path: print("told", path))

def slot():
    qWarning("a warning of Qt")
    raise KeyError(sys.argv[2])

for _ in range(3):
    QTimer.singleShot(0, slot)
QTimer.singleShot(20, lambda: print("still here"))
QTimer.singleShot(40, app.quit)
app.exec()
"""


@pytest.fixture
def hook(tmp_path, qapp):
    return CrashHook(tmp_path, RecentLines())


def raised(text: str) -> BaseException:
    try:
        raise ValueError(text)
    except ValueError as error:
        return error


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("crash")
    command = [sys.executable, "-c", PROGRAM, str(folder), "李小丽 13800001234"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False), folder


def test_an_exception_in_a_slot_writes_one_report_and_the_program_goes_on(run):
    result, folder = run
    reports = list((folder / "reports").glob("crash-*.txt"))
    assert len(reports) == 1
    assert result.stdout.splitlines() == [f"told {reports[0]}", "still here"]
    assert result.returncode == 0


def test_the_report_has_versions_traceback_and_log_but_nothing_personal(run):
    _, folder = run
    text = next((folder / "reports").glob("crash-*.txt")).read_text(encoding="utf-8")
    assert "PySide6: 6." in text
    assert "KeyError" in text
    assert "a warning of Qt" in text
    assert "李小丽" not in text
    assert "13800001234" not in text


def test_a_fault_in_a_thread_is_reported(hook, tmp_path):
    def fail() -> None:
        raise ValueError("thread")

    before = threading.excepthook
    threading.excepthook = hook._on_thread_exception
    try:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    finally:
        threading.excepthook = before
    assert "ValueError: thread" in next(tmp_path.glob("crash-*.txt")).read_text(encoding="utf-8")


def test_a_fault_while_telling_of_a_fault_ends_there(hook, tmp_path):
    told = []

    def worse(path: str) -> None:
        told.append(path)
        hook.report(raised("in the telling"))

    hook.reported.connect(worse)
    hook.report(raised("first"))
    assert len(told) == len(list(tmp_path.glob("crash-*.txt"))) == 1


def test_a_folder_that_cannot_be_written_ends_nothing(tmp_path, qapp):
    (tmp_path / "file").write_text("")
    assert CrashHook(tmp_path / "file" / "reports", RecentLines()).report(raised("x")) is None


def test_the_cause_of_a_fault_stands_before_it():
    try:
        try:
            raise KeyError("first")
        except KeyError as error:
            raise ValueError("second") from error
    except ValueError as error:
        text = described(error)
    assert text.index("first") < text.index("which led to") < text.index("second")


def test_the_log_goes_to_a_file_and_is_kept_in_memory(tmp_path):
    recent = set_up_log(tmp_path / "logs")
    try:
        logging.getLogger("test").warning("a line")
        assert recent.lines()[-1].endswith("WARNING test: a line")
        assert "a line" in (tmp_path / "logs" / "workstation.log").read_text(encoding="utf-8")
    finally:
        for handler in [one for one in logging.getLogger().handlers if getattr(one, "_of_workstation", False)]:
            logging.getLogger().removeHandler(handler)
            handler.close()


def test_a_known_trouble_that_nobody_met_is_told_and_no_fault(hook, tmp_path, qtbot):
    trouble = Trouble("disk_error", path="journal.db")
    with qtbot.waitSignal(hook.objected) as told:
        hook._on_exception(Trouble, trouble, None)
    assert told.args == [trouble]
    assert list(tmp_path.glob("crash-*")) == []
