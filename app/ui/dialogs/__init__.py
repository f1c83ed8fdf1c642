"""What the window asks and tells, over itself and without stopping it.

settings_dialog   every setting of `app.settings`, from its declaration
sheets            the keyboard, about the program
trouble_dialog    what went wrong, with details that can be copied
"""

from app.ui.dialogs.questions import Dialogs

__all__ = ["Dialogs"]
