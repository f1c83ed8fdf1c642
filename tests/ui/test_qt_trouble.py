"""Where Qt cannot open a window, the program says why, and how to change it, instead of ending in an abort."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from smallprint.ui.threads.qt_trouble import why_no_window, why_not_imported

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, Qt comes with all it needs")


def started(**changes: str) -> subprocess.CompletedProcess[str]:
    """Start the program as a person would, in this environment without what says where the screen is."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")
    environment = {name: value for name, value in os.environ.items() if name not in screens} | changes
    command = [sys.executable, "-m", "smallprint"]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)


@pytest.mark.parametrize(
    ("library", "platform"), [("libEGL.so.1", "offscreen"), ("libfontconfig.so.1", "offscreen"), ("libX11.so.6", "xcb")]
)
def test_a_library_that_is_missing_is_named_with_the_command_that_installs_it(
    library: str, platform: str, tmp_path: Path
) -> None:
    (tmp_path / library).write_bytes(b"")  # the loader takes it before the system's, and finds it damaged
    done = started(LD_LIBRARY_PATH=str(tmp_path), QT_QPA_PLATFORM=platform)
    assert done.returncode == 1
    assert done.stderr.startswith("smallprint: ")
    assert "\n    sudo apt-get install" in done.stderr
    assert " libxcb-cursor0 " in done.stderr
    assert "Traceback" not in done.stderr
    if platform == "offscreen":  # on a machine without a screen, another library may be missing, too
        assert f"the system library {library} is missing or damaged" in done.stderr


def test_without_a_screen_the_way_without_a_window_is_said() -> None:
    done = started()
    assert done.returncode == 1
    assert "There is no screen to open a window on" in done.stderr
    assert "`smallprint review FILE`" in done.stderr


def test_a_screen_that_does_not_answer_is_named() -> None:
    done = started(DISPLAY=":4711")
    assert done.returncode == 1
    assert "The screen “:4711” (DISPLAY) does not answer" in done.stderr


def test_nothing_is_in_the_way_of_a_window_that_opens() -> None:
    assert why_no_window({"QT_QPA_PLATFORM": "offscreen:enable_fonts"}) == ""


def test_a_fault_in_an_import_is_not_taken_for_a_missing_library() -> None:
    assert why_not_imported(ImportError("cannot import name 'Odd' from 'smallprint'")) == ""
