"""Takes the pictures: each look in a process of its own, since screen and language are chosen at the start.

The sample is reviewed once, with the model that is on this machine, or by rules where there is none.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from smallprint.settings import Settings, save_settings
from smallprint.system.paths import data_folder
from tests.tour.looks import LOOKS, Look
from tests.tour.sheet import sheet

_MATTER = "Orchard and Finch.smallprint"
_LONGEST_SECONDS = 300.0


def main(arguments: list[str]) -> int:
    """Take the looks that are named, or all; returns the worst exit status of their processes."""
    if not arguments:
        sys.stderr.write(f"Name a folder, and looks if not all are wanted: {', '.join(one.name for one in LOOKS)}.\n")
        return 2
    folder, named = Path(arguments[0]).resolve(), arguments[1:]
    models, status = data_folder() / "models", 0
    with tempfile.TemporaryDirectory(prefix="smallprint-tour-") as name:
        home = Path(name)
        (home / "data").mkdir()
        if models.is_dir():
            (home / "data" / "models").symlink_to(models, target_is_directory=True)
        for look in LOOKS:
            if not named or look.name in named:
                status = max(status, _in_process(look, home, folder / look.name))
    return status


def _in_process(look: Look, home: Path, folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    screen = home / f"{look.name}.json"
    one = {"name": "d", "x": 0, "y": 0, "width": look.width, "height": look.height, "logicalDpi": 96, "dpr": 1}
    screen.write_text(json.dumps({"screens": [one]}), encoding="utf-8")
    environment = os.environ | {
        "SMALLPRINT_HOME": str(home),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
    }
    command = [sys.executable, "-c", "import sys; from tests.tour.__main__ import take; take(*sys.argv[1:])"]
    ended = subprocess.run([*command, look.name, str(home), str(folder)], env=environment, check=False)
    pictures = sorted(folder.glob("*.png"))
    if pictures:
        sheet(pictures, folder.with_suffix(".png"))
    return ended.returncode


def take(name: str, home_folder: str, target: str) -> None:
    """Take all pictures of one look, in this process."""
    from PySide6.QtCore import QEvent  # noqa: PLC0415 - after the platform was chosen
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from smallprint.bootstrap import open_services  # noqa: PLC0415
    from smallprint.ui.application import make_application  # noqa: PLC0415
    from smallprint.ui.translation.chosen import speak  # noqa: PLC0415
    from smallprint.ui.window.main_window import MainWindow  # noqa: PLC0415
    from tests.tour import screens  # noqa: PLC0415
    from tests.tour.faults import faults  # noqa: PLC0415
    from tests.tour.full_matter import full_matter  # noqa: PLC0415

    look = next(one for one in LOOKS if one.name == name)
    home, folder = Path(home_folder), Path(target)
    save_settings(Settings(theme=look.theme, text_size=look.percent, language=look.language))
    application = make_application()
    speak(look.language)
    services = open_services()
    window = MainWindow(services)
    window.resize(look.width, look.height)
    window.show()

    def rest(seconds: float = 0.5) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # only a running event loop does by itself
            time.sleep(0.01)

    def all_of(made: object) -> None:
        for number, (called, make) in enumerate(made):  # type: ignore[arg-type, var-annotated]
            shown = make()
            rest(screens.SLOW.get(called, 0.5))
            shown.grab().save(str(folder / f"{first + number:02} {called}.png"))
            found.extend(f"{called}: {fault}" for fault in faults(shown))
            screens.leave(window)

    first = 0
    found: list[str] = []
    (home / "in").mkdir(exist_ok=True)
    window.open_matter(home / f"empty {name}.smallprint")
    rest(1.0)
    all_of(screens.empty(window))
    first = 10
    matter = home / _MATTER
    own = home / f"{name}.smallprint"
    if matter.exists():
        shutil.copyfile(matter, own)
    window.open_matter(own)
    rest(1.0)
    if not matter.exists():
        for wait in full_matter(window, home):
            started = time.monotonic()
            while not wait():
                rest(0.2)
                if time.monotonic() - started > _LONGEST_SECONDS:
                    raise TimeoutError("the matter was not made in time")
    rest(2.0)
    all_of(screens.reviewed(window))
    folder.with_suffix(".txt").write_text("\n".join(found), encoding="utf-8")
    window.close()
    while window.isVisible():
        rest(0.1)
    services.close()
    if not matter.exists():
        shutil.copyfile(own, matter)  # closed, it is whole
    del application


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
