import io
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.commands.processes import ROOT, WORKSTATION

EXAMPLE = ROOT / "resources/scenarios/parcel_stuck.yaml"
GOOD = [
    "/look",
    "非常抱歉让您等了这么久，快递三天没动换谁都着急，我马上帮您查一下这个包裹",
    "查到了，包裹三天前到武汉转运中心之后就没有更新了，我现在就联系圆通核实催件，今天下班前给您答复",
    "/remark blue 包裹停武汉三天，已催件",
    "您放心，如果核实是丢件了，给您免费补发或者退款，看您怎么方便",
    "我会一直跟着这个件的，请问还有别的可以帮您吗",
]


@pytest.fixture
def play(call, monkeypatch):
    def played(*lines, path=EXAMPLE, options=()):
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        return call("scenario", "play", path, *options)

    return played


def test_the_customer_speaks_first_and_answers_what_is_typed(play):
    status, out, _ = play("您好，在的，马上给您看")
    assert status == 0
    assert out.startswith("快递三天没动：情绪型")
    before, _, after = out.partition("> 您好")
    assert "00:0" in before
    assert ": " in after.splitlines()[1]


def test_a_good_talk_ends_well_and_what_was_asked_for_is_ticked(play):
    _, out, _ = play(*GOOD, "/wait 200")
    end = out.rpartition("\n\n")[2]
    assert "客户离开了" in end
    assert "✓ 订单上留了蓝旗备注" in end
    assert "✗" not in end


def test_a_picture_is_told_by_its_name(play):
    _, out, _ = play("孩子的手要紧吗，真的很抱歉", path=EXAMPLE.with_name("broken_bowls.yaml"))
    assert "[图片 broken_bowls.png]" in out


def test_why_tells_what_was_understood(play):
    _, out, _ = play("包裹三天前到了武汉转运中心，之后没有更新", "/why")
    assert "听懂了：" in out
    assert "没有新的记录" in out.partition("听懂了：")[2].splitlines()[0]


def test_the_same_seed_gives_the_same_talk(play):
    first = play(*GOOD[:2], "/why", options=("--seed", "4"))[1]
    assert play(*GOOD[:2], "/why", options=("--seed", "4"))[1] == first


def test_what_the_desk_would_refuse_is_refused(play):
    _, out, _ = play("/remark yellow 试试", "/remark", "/look other", "/ticket refund T amount=viel", "/foo", "/wait x")
    for said in ("这条备注不能写", "写法：/remark", "没有订单“other”", "工单没有建成", "没有 /foo", "写法：/wait"):
        assert said in out


def test_end_stops_before_the_rest(play):
    _, out, _ = play("/end", "不该发出去")
    assert "不该发出去" not in out


def test_a_file_with_faults_is_not_played(play, tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text(EXAMPLE.read_text(encoding="utf-8").replace("level: 1", "level: 9"), encoding="utf-8")
    status, out, err = play("您好", path=path)
    assert (status, out) == (1, "")
    assert f"{path}:6:8: " in err


def test_lines_may_come_from_a_pipe():
    command = [*WORKSTATION, "scenario", "play", str(EXAMPLE)]
    done = subprocess.run(
        command, cwd=ROOT, input="/look\n您好\n".encode(), capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert "> 您好" in done.stdout.decode()


def test_nothing_of_it_is_kept(play, data):
    play("您好")
    assert not Path(data).exists()
