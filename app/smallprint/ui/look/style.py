"""The style sheet and fonts of the window, from the colours of a theme."""

from functools import cache
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from smallprint.system.paths import shipped
from smallprint.ui.look.theme import Theme
from smallprint.ui.translation.chosen import language

_INTERFACE = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
_QUOTES = ("Georgia", "Times New Roman", "Liberation Serif", "Noto Serif", "DejaVu Serif")


_CHINESE = ("Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei")
_CHINESE_QUOTES = ("SimSun", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", *_CHINESE)


@cache
def _first_available(families: tuple[str, ...]) -> str:
    """Return the first family there is; asked for with every card that is painted, and the answer takes 0.5 ms."""
    known = set(QFontDatabase.families())
    return next((family for family in families if family in known), families[-1])


def interface_font(pixels: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of the interface in a size in pixels, whatever the size of letters that is wanted."""
    return QFont(_font(_INTERFACE, _further(_CHINESE), pixels, weight))


def quote_font(pixels: int = 13) -> QFont:
    """Return the serif font that quotes are set in."""
    return QFont(_font(_QUOTES, _further(_CHINESE_QUOTES), pixels, QFont.Weight.Normal))


def _further(families: tuple[str, ...]) -> tuple[str, ...]:
    """Return the families for letters that the first one lacks, in Chinese.

    Left alone, Qt takes one that draws commas and colons as Taiwan sets them, and has no bold letters.
    """
    return families if language().code == "zh_CN" else ()


@cache
def _font(families: tuple[str, ...], further: tuple[str, ...], pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setFamilies([_first_available(families), *([_first_available(further)] if further else [])])
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def caption_font() -> QFont:
    """Return the font of capitals above a list: 11 px with 0.5 px tracking."""
    font = interface_font(11)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5)
    return font


def palette(theme: Theme) -> QPalette:
    """Return the palette for what the style sheet does not reach."""
    roles = {
        QPalette.ColorRole.Window: theme.panel,
        QPalette.ColorRole.Base: theme.raised,
        QPalette.ColorRole.AlternateBase: theme.ground,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.secondary,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.raised,
        QPalette.ColorRole.Link: theme.accent,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    return made


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the whole window."""
    icons = {
        name: shipped("resources", "icons", f"{file}.svg").as_posix()
        for name, file in (
            ("arrow", "arrow-down"),
            ("left", "arrow-left"),
            ("right", "arrow-right"),
            ("check", "check"),
        )
    }
    colours = {name: getattr(theme, name) for name in theme.__slots__}
    # What is in pixels here is in those of letters of usual size; `scaled_sheet` gives it the size that is wanted.
    return Template(_SHEET).substitute(colours, **icons, quotes=_first_available(_QUOTES))


_SHEET = """
* { color: $ink; font-size: 13px; }
QMainWindow, QDialog { background: $panel; }
#topBar, #statusStrip, #documentsPane, #findingsPane { background: $panel; }
#topBar { border-bottom: 1px solid $line; }
#statusStrip { border-top: 1px solid $line; }
QSplitter::handle { background: $line; }
QLabel[role="secondary"], QLabel[role="caption"] { color: $secondary; }
QLabel[role="caption"] { font-size: 11px; }
QLabel[role="small"] { color: $secondary; font-size: 11px; }
QLabel[role="cell"] { font-weight: 600; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="title"] { font-size: 18px; font-weight: 600; }
QLabel[role="welcome"] { font-size: 22px; font-weight: 600; }
QLabel[face="quote"] { font-family: "$quotes"; font-size: 13px; }
QLabel[role="key"] {
    border: 1px solid $line; border-radius: 4px; padding: 1px 5px; background: $raised;
    color: $secondary; font-size: 11px;
}
#rule { background: $line; }
QPushButton, QToolButton {
    background: $raised; border: 1px solid $line; border-radius: 7px; padding: 5px 12px; min-height: 16px;
}
QPushButton:hover, QToolButton:hover { border-color: $secondary; }
QPushButton:pressed, QToolButton:pressed { background: $ground; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled, QToolButton:disabled { color: $secondary; background: $ground; }
QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $raised; font-weight: 600; }
QPushButton[role="primary"]:focus { background: $accent_ground; color: $ink; }
QPushButton[role="primary"]:disabled { background: $ground; border-color: $line; color: $secondary; }
QPushButton[role="plain"], QToolButton[role="plain"] {
    background: transparent; border-color: transparent; padding: 4px 6px;
}
QPushButton[role="plain"]:focus, QToolButton[role="plain"]:focus { border: 2px solid $accent; padding: 3px 5px; }
#matterName { font-weight: 600; }
QPushButton[role="chip"] {
    border-radius: 12px; padding: 2px 8px; min-height: 18px; color: $secondary; background: $panel;
}
QPushButton[role="chip"]:checked { background: $accent_ground; border-color: $accent; color: $ink; font-weight: 600; }
QPushButton[role="chip"]:focus { border: 2px solid $accent; padding: 1px 7px; }
QPushButton[dense="true"] { padding: 5px 8px; }
QPushButton[dense="true"]:focus { padding: 4px 7px; }
QTableView {
    background: $raised; border: 1px solid $line; gridline-color: $line;
    selection-background-color: $accent_ground; selection-color: $ink;
}
QTableView:focus { border: 2px solid $accent; }
QTableView::item { padding: 0 3px; }
QTableView::item:selected { background: $accent_ground; color: $ink; }
QTreeWidget#shortcutList {
    background: $raised; border: 1px solid $line; border-radius: 7px; outline: none;
    selection-background-color: $accent_ground; selection-color: $ink;
}
QTreeWidget#proofTree { background: transparent; border: 2px solid transparent; border-radius: 9px; outline: none;
    color: $ink; padding: 4px; }
QTreeWidget#proofTree:focus { border-color: $accent; }
QTreeWidget#proofTree::item { padding: 6px 4px; border: none; }
QTreeWidget#proofTree::item:selected { background: $accent_ground; color: $ink; }
QTreeWidget#proofTree::branch { background: transparent; }
QTreeWidget#shortcutList:focus { border: 2px solid $accent; }
QTreeWidget#shortcutList::item { padding: 4px 8px; }
QTreeWidget#shortcutList::item:selected { background: $accent_ground; color: $ink; }
QHeaderView { background: $panel; }
QHeaderView::section {
    background: $panel; color: $secondary; border: none; border-right: 1px solid $line;
    border-bottom: 1px solid $line; padding: 5px 6px;
}
QAbstractScrollArea::corner { background: $panel; border: none; }
QToolButton::menu-indicator { image: none; width: 0; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {
    background: $raised; border: 1px solid $line; border-radius: 7px; padding: 5px 10px;
    selection-background-color: $accent; selection-color: $raised; placeholder-text-color: $secondary;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 4px 9px;
}
QSpinBox, QDoubleSpinBox { padding: 0 7px; min-height: 25px; }
QSpinBox:focus, QDoubleSpinBox:focus { padding: 0 6px; min-height: 23px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 0; }
QComboBox { padding-right: 0; }
QComboBox:focus { padding-right: 0; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$arrow"); width: 12px; height: 12px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator, QListWidget::indicator {
    width: 14px; height: 14px; border: 1px solid $secondary; border-radius: 3px; background: $raised;
}
QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { image: url("$check"); }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; selection-background-color: $accent_ground;
    selection-color: $ink; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QListView { background: transparent; border: none; outline: none; }
QListView#searchHits, QListWidget#noteList, QListWidget#keptTypes {
    background: $raised; border: 1px solid $line; border-radius: 9px; }
QListWidget#ticks { background: $raised; border: 1px solid $line; border-radius: 7px; padding: 1px; }
QListWidget#ticks::item { padding: 3px 6px; border: none; }
QScrollArea#previewArea, QWidget#previewPages { background: $page_ground; border: none; }
QLabel#previewPage { border: 1px solid $line; }
QListView#searchHits:focus, QListWidget#noteList:focus, QListWidget#keptTypes:focus, QListWidget#ticks:focus {
    border: 2px solid $accent; }
QListWidget#questionList, QListWidget#similarList, QListView#modelList, QListView#changeList {
    border: 2px solid transparent; border-radius: 9px; }
QListWidget#questionList:focus, QListWidget#similarList:focus, QListView#modelList:focus,
QListView#changeList:focus { border-color: $accent; }
QListWidget::item { padding: 7px 10px; border-bottom: 1px solid $line; }
QListWidget::item:selected, QListWidget::item:hover { background: $accent_ground; color: $ink; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabWidget#insetTabs::tab-bar { left: 17px; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $secondary; padding: 11px 7px; border-bottom: 2px solid transparent; }
#findingsPane QTabBar::tab { padding: 11px 3px; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { color: $accent; background: $accent_ground; }
QTabBar::scroller { width: 22px; }
QTabBar::tear { width: 0; border: none; }
QTabBar QToolButton { background: $panel; border: none; border-radius: 0; padding: 0; min-height: 0; }
QTabBar QToolButton:hover { background: $accent_ground; }
QTabBar QToolButton::left-arrow { image: url("$left"); width: 12px; height: 12px; }
QTabBar QToolButton::right-arrow { image: url("$right"); width: 12px; height: 12px; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QProgressBar[role="ok"]::chunk { background: $ok; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 22px; border-radius: 5px; }
QMenu::item:selected { background: $accent_ground; }
QMenu::item:disabled { color: $secondary; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: 4px; }
#dropArea { border: 1px dashed $secondary; border-radius: 9px; color: $secondary; }
#dropArea[hot="true"] { border: 2px solid $accent; background: $accent_ground; color: $accent; }
#notice { background: $accent_ground; border-bottom: 1px solid $line; }
#emptyState { background: $page_ground; }
#citationCard, #closestCard { background: $raised; border: 1px solid $line; border-radius: 9px; }
#citationCard[state="may-answer"] { background: $panel; border: 1px dashed $secondary; }
#closestCard { background: transparent; border-color: transparent; border-left: 3px solid $line; border-radius: 0; }
#citationCard:hover, #closestCard:hover { border-color: $secondary; }
#citationCard[current="true"], #closestCard[current="true"] { background: $accent_ground; border: 1px solid $accent; }
#citationCard[state="may-answer"][current="true"] { border: 1px dashed $accent; }
#citationCard:focus, #closestCard:focus { border: 2px solid $accent; }
#citationCard[state="may-answer"]:focus { border: 2px dashed $accent; }
#wordingCard { background: $ground; border: none; border-left: 3px solid $line; border-radius: 0; }
QLabel[role="number"] {
    background: $accent_ground; color: $accent; border-radius: 7px; padding: 1px 6px; font-size: 11px; font-weight: 600;
}
QLabel[role="question"] { font-size: 14px; font-weight: 600; }
QLabel[role="number"][state="may-answer"] {
    background: transparent; color: $secondary; border: 1px solid $secondary; padding: 0 5px;
}
#stateMark { color: $secondary; }
#stateMark[state="answers"] { color: $accent; }
#stateMark[state="may-answer"] { color: $warn; }
QLabel[role="state"] { font-size: 15px; font-weight: 600; }
QLabel[role="pill"] {
    background: $accent; color: $raised; border: 1px solid $accent; border-radius: 9px; padding: 1px 9px;
    font-weight: 600;
}
QLabel[role="pill"][open="true"] { background: transparent; color: $secondary; border-color: $secondary; }
QLabel[role="factValue"] { font-size: 15px; font-weight: 600; }
QLabel[role="part"] { font-weight: 600; }
#tourCard { background: $raised; border: 1px solid $accent; border-radius: 9px; }
#termCard { background: $raised; border: 1px solid $line; border-radius: 9px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 30px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 30px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
