"""The language in force: as the settings or the system say, its Qt Linguist file, its numbers and dates."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from smallprint.system.paths import shipped

SYSTEM, ENGLISH = "system", "en"
TRANSLATED = ("de", "zh_CN")

_log = logging.getLogger(__name__)


class Language:
    """A language of the window: `code` as in the settings, `locale` for numbers and dates, and its own texts."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.locale = _locale(code)
        self.own = _loaded(f"smallprint_{code}", str(shipped("resources", "translations"))) if _has_file(code) else None
        self.of_qt = _loaded(f"qtbase_{code}", _qt_folder()) if _has_file(code) else None

    @property
    def english(self) -> bool:
        """Whether the window shows its source strings."""
        return self.own is None

    def looked_up(self, context: str, source: str, comment: str, count: int = -1) -> str:
        """Return the translation of a source string, empty where there is none."""
        return (self.own.translate(context, source, comment, count) or "") if self.own is not None else ""


def language() -> Language:
    """Return the language in force."""
    return _InForce.now


def resolve(wanted: str) -> str:
    """Return the code of the language for a value of the setting: the first of the system's that is there."""
    if wanted != SYSTEM:
        return wanted if wanted in TRANSLATED else ENGLISH
    for name in QLocale.system().uiLanguages():
        of_system = QLocale(name).language()
        if of_system is QLocale.Language.English:
            return ENGLISH
        if of_system is QLocale.Language.German:
            return "de"
        if of_system is QLocale.Language.Chinese:
            return "zh_CN"
    return ENGLISH


def speak(wanted: str) -> Language:
    """Put a language in force, for strings that are asked for from now on and for the dialogs of Qt."""
    application, before = QCoreApplication.instance(), _InForce.now
    if application is not None and before.of_qt is not None:
        application.removeTranslator(before.of_qt)
    now = _InForce.now = Language(resolve(wanted))
    QLocale.setDefault(now.locale)
    if application is not None and now.of_qt is not None:
        application.installTranslator(now.of_qt)
    return now


def _has_file(code: str) -> bool:
    return code in TRANSLATED


def _locale(code: str) -> QLocale:
    """Return the system's locale where it speaks this language, for its country; else the usual one."""
    wanted = QLocale(code) if code != ENGLISH else QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    of_system = QLocale.system()
    return of_system if of_system.language() is wanted.language() else wanted


def _loaded(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    if translator.load(name, folder):
        return translator
    _log.warning("The translation %s is missing in %s.", name, folder)
    return None


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


class _InForce:
    """The language of this process, which is set at its start."""

    now = Language(ENGLISH)
