"""What the window asks and tells, over itself and without stopping it.

settings_dialog   the settings of `smallprint.settings`, from their declarations, but for those of models
models_dialog     the models and the server to choose from, and how downloads get out
sheets            the keyboard, about the program
trouble_dialog    what went wrong, with details that can be copied
"""

from smallprint.ui.window.questions import Dialogs

__all__ = ["Dialogs"]
