"""Finds out whether Qt can open a window here before it is asked to: Qt itself ends the process where it cannot.

Imports nothing of PySide6, so that it can explain why that cannot be imported. Only Linux is looked at: elsewhere all
that Qt needs comes with the system or with PySide6.
"""

import ctypes
import os
import re
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from smallprint.system.paths import shipped
from smallprint.system.reachable import is_file

_LIBRARY = re.compile(r"[\w.+-]+\.so[.\d]*")
_HEADLESS = "Without a window, contracts are reviewed by `smallprint review FILE`."


def why_not_imported(error: ImportError) -> str:
    """Return the sentence for a library of the system that PySide6 lacks, "" for any other reason."""
    return _missing(str(error)) if ".so" in str(error) else ""


def why_no_window(environment: Mapping[str, str] = os.environ) -> str:
    """Return why no window can be opened, with what to do, "" where nothing is known to be in the way."""
    if sys.platform != "linux":
        return ""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    platforms = [name.partition(":")[0] for name in chosen.split(";") if name] or _by_session(environment)
    if not platforms:
        return (
            "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start the program "
            f"from a desktop. {_HEADLESS}"
        )
    reasons = [_why_not_on(platform, environment) for platform in platforms]
    return "" if "" in reasons else reasons[0]


def _by_session(environment: Mapping[str, str]) -> list[str]:
    shown = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
    return [platform for platform, variable in shown if environment.get(variable)]


def _why_not_on(platform: str, environment: Mapping[str, str]) -> str:
    if platform == "xcb" and not _answers(environment.get("DISPLAY", "")):
        return (
            f"The screen “{environment.get('DISPLAY', '')}” (DISPLAY) does not answer, so no window can be opened. "
            f"Start the program from a desktop. {_HEADLESS}"
        )
    plugin = _plugin(platform)
    try:
        if plugin is not None:
            ctypes.CDLL(str(plugin))
    except OSError as error:
        return _missing(str(error))
    return ""


def _answers(display: str) -> bool:
    """Say whether an X server can be connected to; where that cannot be tried, Qt shall."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode() or None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _plugin(platform: str) -> Path | None:
    """Return the plugin that Qt would load, None where PySide6 is laid out in another way than its wheels are."""
    spec = find_spec("PySide6")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        plugin = Path(folder) / "Qt" / "plugins" / "platforms" / f"libq{platform}.so"
        if is_file(plugin):
            return plugin
    return None


def _missing(reason: str) -> str:
    names = _LIBRARY.findall(reason)
    packages = " ".join(shipped("resources", "qt_packages.txt").read_text(encoding="utf-8").split())
    return (
        f"Qt cannot open a window: the system library {names[0] if names else reason} is missing or damaged. "
        f"On Debian or Ubuntu, run:\n    sudo apt-get install --yes --no-install-recommends {packages}\n"
        f"Elsewhere, install the package that holds it. {_HEADLESS}"
    )
