"""What the menus of the bar at the top hold, in order: the matter, the edit and the review menu."""

from functools import partial
from typing import TYPE_CHECKING

from smallprint.ui.translation.texts import tr

if TYPE_CHECKING:
    from smallprint.ui.window.main_window import MainWindow


def fill_menus(window: "MainWindow") -> None:
    """Fill the menus with the commands of the window, which are made."""
    known = window.actions_by_id
    window.top_bar.fill_matter_menu(
        [known[name] for name in ("new-matter", "open-matter", "copy-matter", "watch-folder")],
        [known[name] for name in ("models", "settings", "keyboard", "tour", "about")],
    )
    window.edits.fill(window.top_bar.edit_menu, known)
    review = window.top_bar.review_menu
    review.addAction(known["review-again"])
    review.addAction(known["compare-reviews"])
    review.addAction(tr("Take up what was stopped"), window.controller.resume)
    window.listing.fill(review)
    review.addSeparator()
    review.addAction(known["add-type"])
    window.own_types.fill(review)
    review.addActions([known["all-terms"], known["portfolio"]])
    review.addSeparator()
    review.addActions([known["pause"], known["cancel-work"]])
    review.addSeparator()
    themes = review.addMenu(tr("Appearance"))
    for name, shown in (("system", tr("System")), ("light", tr("Light")), ("dark", tr("Dark"))):
        themes.addAction(shown, partial(window.set_appearance, name))
