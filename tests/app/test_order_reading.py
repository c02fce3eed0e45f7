"""A file of orders is read in another process: the same comes out, and failures come over as they are."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from tests.order_samples import many_taobao, table, taobao_headings, taobao_order, write_csv
from workstation.app import order_reading
from workstation.app.order_importing import ReadHere, profiles_of
from workstation.app.order_reading import ReadElsewhere
from workstation.app.paths import DataFolder
from workstation.domain.imports import ImportFailed
from workstation.journal.documents.orders import Prepared


@pytest.fixture
def folder(tmp_path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def export(tmp_path) -> Path:
    rows = [*many_taobao(120), taobao_order("1") | {"总金额": "?"}]
    return write_csv(tmp_path / "o.csv", table(taobao_headings("2021"), rows))


def elsewhere(path: Path, folder: DataFolder, cancelled=lambda: False) -> ReadElsewhere:
    return ReadElsewhere(path, folder, None, cancelled)


def told(one):
    """Tokens come in any order."""
    return msgspec.structs.replace(one, tokens="".join(sorted(one.tokens))) if isinstance(one, Prepared) else one


def test_it_gives_the_same_as_reading_here(folder, export):
    far, near = elsewhere(export, folder), ReadHere(export, profiles_of(folder))
    assert list(map(told, far)) == list(map(told, near))
    assert (far.facts(), far.count) == (near.facts(), 120)
    assert not folder.root.exists()


def test_a_file_that_cannot_be_read_is_told(folder, tmp_path):
    with pytest.raises(ImportFailed) as failed:
        list(elsewhere(tmp_path / "none.csv", folder))
    assert (failed.value.reason_code, failed.value.values["name"]) == ("file_unreadable", "none.csv")


def test_it_can_be_stopped(folder, export):
    file = elsewhere(export, folder, cancelled=lambda: True)
    assert list(file) == []
    assert file.stopped


@pytest.mark.parametrize("program", [["/none/such/program"], ["true"]])
def test_where_no_process_can_be_had_it_is_read_here(folder, export, monkeypatch, program):
    monkeypatch.setattr(order_reading, "_program", lambda: program)
    file = elsewhere(export, folder)
    assert len(list(file)) == 121
    assert file.count == 120
