"""Who sits here: the first start and switching."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from workstation.app.people import PeopleFile
from workstation.domain.people import Person, hash_pin, pin_matches
from workstation.domain.values import Role
from workstation.views.sign_in.dialog import FirstStartDialog
from workstation.views.sign_in.pin_gate import PinGate
from workstation.views.sign_in.switch import SwitchDialog

Key = Qt.Key


@pytest.fixture
def people(tmp_path):
    return PeopleFile(tmp_path / "people.json")


@pytest.fixture
def first(qtbot, people):
    return shown(qtbot, FirstStartDialog(people))


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_name_and_enter_are_enough_and_practice_is_the_default(qtbot, first, people):
    with qtbot.waitSignal(first.seat_requested) as asked:
        qtbot.keyClicks(first.form.name, "  Mei ")
        qtbot.keyClick(first.form.name, Key.Key_Return)
    assert asked.args == ["Mei", Role.CLERK, "practice"]
    assert people.all() == [Person(name="Mei", role=Role.CLERK)]


def test_without_a_name_nobody_sits_down(qtbot, first, people):
    with qtbot.assertNotEmitted(first.seat_requested):
        qtbot.keyClick(first.form.name, Key.Key_Return)
    assert first.trouble.text()
    assert first.isVisible()
    assert people.all() == []


def test_the_shop_can_be_chosen_by_clicking_its_card(qtbot, first):
    first.form.name.setText("小美")
    qtbot.mouseClick(first.shop, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(first.seat_requested) as asked:
        first.begin.click()
    assert asked.args[2] == "shop"


def test_a_pin_is_asked_twice_hidden_and_kept_as_a_hash_only(qtbot, first, people):
    first.form.name.setText("小美")
    qtbot.keyClicks(first.form.pin, "2468")
    assert first.form.again.isVisible()
    assert first.form.pin.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(first.form.again, "2469")
    first.begin.click()
    assert "differ" in first.trouble.text()
    first.form.again.setText("2468")
    first.begin.click()
    [person] = people.all()
    assert "2468" not in person.pin
    assert pin_matches(person, "2468")


def test_a_pin_of_letters_is_refused(first):
    first.form.name.setText("小美")
    first.form.pin.setText("abcd")
    first.form.again.setText("abcd")
    first.begin.click()
    assert "digits" in first.trouble.text()


@pytest.fixture
def known(people):
    people.keep(Person(name="老吴", role=Role.SUPERVISOR, pin=hash_pin("1357")))
    people.keep(Person(name="小周", role=Role.TRAINEE))
    return people


@pytest.fixture
def switch(qtbot, known):
    return shown(qtbot, SwitchDialog(known, PinGate(), "小周"))


def test_somebody_without_a_pin_sits_down_by_enter(qtbot, switch):
    asked = []
    switch.seat_requested.connect(lambda *who: asked.append(who))
    qtbot.keyClick(switch.list, Key.Key_Return)
    assert asked == [("小周", Role.TRAINEE)]


def test_the_pin_is_asked_for_where_there_is_one(qtbot, switch, known):
    assert not switch.pin.isVisible()
    qtbot.keyClick(switch.list, Key.Key_Down)
    assert switch.pin.isVisible()
    qtbot.keyClicks(switch.pin, "1357")
    with qtbot.waitSignal(switch.seat_requested) as asked:
        qtbot.keyClick(switch.pin, Key.Key_Return)
    assert asked.args == ["老吴", Role.SUPERVISOR]
    assert known.all()[0].name == "老吴"


def test_wrong_pins_are_told_and_then_waited_for(qtbot, switch):
    switch.list.setCurrentRow(1)
    with qtbot.assertNotEmitted(switch.seat_requested):
        for _ in range(2):
            qtbot.keyClicks(switch.pin, "0000")
            qtbot.keyClick(switch.pin, Key.Key_Return)
            assert "not right" in switch.trouble.text()
            assert switch.sit_down.isEnabled()
        qtbot.keyClicks(switch.pin, "0000")
        qtbot.keyClick(switch.pin, Key.Key_Return)
        assert not switch.sit_down.isEnabled()
        assert "2 s" in switch.trouble.text()
        switch.pin.setText("1357")
        switch._on_sit_down()
    qtbot.waitUntil(switch.sit_down.isEnabled, timeout=4000)
    with qtbot.waitSignal(switch.seat_requested):
        switch.sit_down.click()


def test_a_wait_for_one_person_does_not_keep_out_somebody_without_a_pin(qtbot, switch):
    switch.list.setCurrentRow(1)
    for _ in range(3):
        switch.pin.setText("0000")
        switch.sit_down.click()
    switch.list.setCurrentRow(0)
    with qtbot.waitSignal(switch.seat_requested) as asked:
        switch.sit_down.click()
    assert asked.args[0] == "小周"


def test_closing_the_dialog_does_not_shorten_the_wait(qtbot, known):
    gate = PinGate()
    one = shown(qtbot, SwitchDialog(known, gate))
    one.list.setCurrentRow(1)
    for _ in range(3):
        one.pin.setText("0000")
        one.sit_down.click()
    one.reject()
    again = shown(qtbot, SwitchDialog(known, gate))
    again.list.setCurrentRow(1)
    assert not again.sit_down.isEnabled()


def test_somebody_new_can_be_added(qtbot, switch, known):
    switch.add.click()
    qtbot.keyClicks(switch.form.name, "Lin")
    switch.form.role.setCurrentIndex(3)
    with qtbot.waitSignal(switch.seat_requested) as asked:
        qtbot.keyClick(switch.form.name, Key.Key_Return)
    assert asked.args == ["Lin", Role.INSTRUCTOR]
    assert [one.name for one in known.all()] == ["Lin", "小周", "老吴"]


def test_a_known_name_cannot_be_taken_to_get_around_the_pin(qtbot, switch):
    switch.add.click()
    switch.form.name.setText("老吴 ")
    with qtbot.assertNotEmitted(switch.seat_requested):
        switch.sit_down.click()
    assert switch.trouble.text()


def test_removing_somebody_with_a_pin_needs_the_pin(qtbot, switch, known):
    switch.list.setCurrentRow(1)
    switch.remove.click()
    assert len(known.all()) == 2
    switch.pin.setText("1357")
    switch.remove.click()
    assert [one.name for one in known.all()] == ["小周"]


def choose_role(dialog, role):
    dialog.form.role.setCurrentIndex(dialog.form.role.findData(role))


def test_a_trainee_begins_with_practice(first):
    first.shop.button.setChecked(True)
    choose_role(first, Role.TRAINEE)
    assert first.practice.button.isChecked()


@pytest.mark.parametrize("role", [Role.CLERK, Role.SUPERVISOR, Role.INSTRUCTOR])
def test_all_others_keep_the_room_that_is_chosen(first, role):
    first.shop.button.setChecked(True)
    choose_role(first, role)
    assert first.shop.button.isChecked()


@pytest.mark.parametrize("place", ["name", "role", "pin", "practice", "shop"])
def test_enter_begins_from_every_field(qtbot, first, place):
    first.form.name.setText("小美")
    field = getattr(first.form, place, None) or getattr(first, place).button
    field.setFocus()
    with qtbot.waitSignal(first.seat_requested):
        qtbot.keyClick(field, Key.Key_Return)
