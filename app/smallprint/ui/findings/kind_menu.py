"""The menu in which a person says which kind of contract a document is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from smallprint.domain.kind import UNKNOWN, ContractKinds
from smallprint.ui.translation.outside import translated


def fill_kinds(menu: QMenu, kinds: ContractKinds, current: str, chosen: Callable[[str], object]) -> None:
    """Offer every kind, and none of them, with the current one marked; `chosen` hears the key of another."""
    menu.clear()
    group = QActionGroup(menu)
    for key, name in (*((one.key, one.name) for one in kinds.kinds), ("", UNKNOWN)):
        if not key:
            menu.addSeparator()
        action = menu.addAction(translated(name).replace("&", "&&"), partial(chosen, key))
        action.setCheckable(True)
        action.setChecked(key == (current if kinds.get(current) else ""))
        group.addAction(action)
