"""What the program is: its versions, the licences of all that it is made of, and what may open a connection."""

import platform
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from smallprint import __version__
from smallprint.bootstrap import Services
from smallprint.settings import Settings, settings_file
from smallprint.system.licences import WEIGHTS, PackageLicence, package_licences, python_licence
from smallprint.ui.look.parts import button, label, scrolled
from smallprint.ui.look.privacy import about_reading, host_told
from smallprint.ui.look.screen_fit import size_dialog
from smallprint.ui.translation.outside import translated
from smallprint.ui.translation.texts import tr

_ENGINE, _ITSELF = "llama-cpp-python", "smallprint"


class AboutDialog(QDialog):
    """Three pages to read: the program, licences, connections."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Smallprint"))
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.setObjectName("insetTabs")
        for named in (self.pages, self.pages.tabBar()):
            named.setAccessibleName(tr("Pages about the program"))
        self.licences = _table(_licences(services))
        self.pages.addTab(_program_page(services), tr("Program"))
        self.pages.addTab(self._licences_page(), tr("Licences"))
        self.pages.addTab(_connections_page(services.settings), tr("Connections"))
        closing = button(tr("Close"), "primary")
        closing.setDefault(True)
        closing.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addStretch()
        foot.addWidget(closing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)
        size_dialog(self, 640, 520)

    def _licences_page(self) -> QWidget:
        told = label(tr("What the program is made of, as each part states its own licence."))
        told.setWordWrap(True)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(24, 16, 24, 4)
        layout.addWidget(told)
        layout.addWidget(self.licences, 1)
        return page


def _program_page(services: Services) -> QWidget:
    reading, leaving = about_reading(services.settings.server)
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(24, 16, 24, 8)
    layout.setSpacing(8)
    layout.addWidget(label(f"Smallprint {__version__}", "title"))
    advice = tr(
        "{reading}, finds the clauses that matter, and quotes them word for word. It gives no legal advice: whether a "
        "clause is the right one is for you to decide.",
        reading=reading,
    )
    for text in (advice, leaving):
        told = label(text, "secondary")
        told.setWordWrap(True)
        layout.addWidget(told)
    layout.addLayout(_facts(_versions(services)))
    layout.addStretch()
    return scrolled(page)


def _versions(services: Services) -> Sequence[tuple[str, str]]:
    engine = _installed(_ENGINE)
    return (
        (tr("Program"), __version__),
        ("Qt", f"{qVersion()} (PySide6 {_installed('PySide6-Essentials')})"),
        ("Python", platform.python_version()),
        ("llama.cpp", tr("as built into {package} {version}", package=_ENGINE, version=engine)),
        (tr("Model"), services.model_name() or tr("none yet: less is found")),
        (
            tr("Clause types"),
            tr(
                "{n} types, catalogue {sum}",
                n=len(services.catalogue.types),
                sum=services.catalogue.sha256[:12],
            ),
        ),
        (tr("Models are kept in"), str(services.model.folder)),
        (tr("Settings are kept in"), str(settings_file())),
        (tr("Licence"), "Apache-2.0"),
        (tr("Thanks"), tr("The Atticus Project, whose CUAD v1 (CC BY 4.0) the clause search was fitted on")),
    )


def _installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"


def _licences(services: Services) -> list[PackageLicence]:
    """Return the models of the catalogue, the weights that ship, Python and all packages, each with its licence."""
    models = [PackageLicence(tr("Model {name}", name=one.label), "", one.licence) for one in services.model.models]
    weights = PackageLicence(tr("Weights of the clause search"), __version__, translated(WEIGHTS))
    return [*models, weights, python_licence(), *package_licences(_ITSELF)]


def _connections_page(settings: Settings) -> QWidget:
    host = host_told(settings.server)
    server = tr("none is set: nothing is sent") if not settings.server else settings.server
    if settings.server and not host:
        server = tr("{address}, which is this machine", address=settings.server)
    elif host:
        server = tr("{address}: text of contracts is sent there to be read", address=settings.server)
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(24, 16, 24, 8)
    layout.setSpacing(8)
    told = label(
        tr(
            "These open a connection, and nothing else does. The line at the foot of the window says so while one is "
            "open."
        )
    )
    told.setWordWrap(True)
    layout.addWidget(told)
    layout.addLayout(
        _facts(
            (
                (tr("A server that reads"), server),
                (tr("A download of a model"), tr("only after you press “Download” for that model")),
                (tr("Downloads come from"), settings.hub_mirror or tr("the package index and the model hub")),
                (tr("Proxy"), settings.proxy or tr("as pip and the system say")),
            )
        )
    )
    layout.addStretch()
    return scrolled(page)


def _facts(facts: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 8, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for number, (name, fact) in enumerate(facts):
        value = label(fact)
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label(name, "secondary"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, number, 1)
    return grid


def _table(rows: Sequence[PackageLicence]) -> QTableWidget:
    table = QTableWidget(len(rows), 3)
    table.setHorizontalHeaderLabels([tr("Part"), tr("Version"), tr("Licence")])
    table.setAccessibleName(tr("Licences"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for number, row in enumerate(rows):
        for column, text in enumerate((row.package, row.version, row.licence)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            table.setItem(number, column, item)
    return table
