"""The bar of notices: an offer stays as long as its sentence does, whatever is said and done beside it."""

from pytestqt.qtbot import QtBot

from smallprint.ui.look.notice_bar import NoticeBar


def test_an_offer_comes_back_once_a_newer_one_is_gone(qtbot: QtBot) -> None:
    bar, done = NoticeBar(), []
    qtbot.addWidget(bar)
    bar.say("A decision could not be saved.", "Save again", lambda: done.append("saved"))
    bar.hint("1 document was removed.", "Undo", lambda: done.append("undone"))
    assert bar.offer.text() == "Undo"
    bar.forget_hint()
    assert bar.text.text() == "A decision could not be saved."
    assert (bar.offer.text(), bar.offer.isHidden()) == ("Save again", False)
    bar.offer.click()
    assert done == ["saved"]
    assert bar.isHidden()


def test_taking_one_offer_leaves_the_others_to_be_taken(qtbot: QtBot) -> None:
    bar, done = NoticeBar(), []
    qtbot.addWidget(bar)
    bar.say("A decision could not be saved.", "Save again", lambda: done.append("saved"))
    bar.say("The time is over.", "Go on", lambda: done.append("gone on"))
    bar.offer.click()
    assert (bar.text.text(), bar.offer.text()) == ("A decision could not be saved.", "Save again")
    bar.offer.click()
    assert done == ["gone on", "saved"]


def test_a_hint_without_an_offer_leaves_the_offer_beside_it(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.say("The time is over.", "Go on", lambda: None)
    bar.hint("Select some words first.")
    bar.forget_hint()
    assert (bar.text.text(), bar.offer.text(), bar.offer.isHidden()) == ("The time is over.", "Go on", False)
