"""Where things are: what ships with the program, and the user's folders."""

import os
from contextlib import suppress
from pathlib import Path

import platformdirs

from smallprint.errors import FolderUnusable

APP_NAME = "Smallprint"
_FILE_MODE, _FOLDER_MODE = 0o600, 0o700
_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(*parts: str) -> Path:
    """Return a file or folder that ships with the program ("resources", "models"), from a wheel or a checkout."""
    installed = _PACKAGE / "_shipped"
    root = installed if installed.is_dir() else _PACKAGE.parent.parent
    return root.joinpath(*parts)


def data_folder() -> Path:
    """Return the user's data folder (models, the default matter); SMALLPRINT_HOME moves all four folders.

    Raises FolderUnusable where it cannot be made, as the other three do.
    """
    return _folder("data", platformdirs.user_data_path(APP_NAME, appauthor=False))


def config_folder() -> Path:
    """Return the user's settings folder."""
    return _folder("config", platformdirs.user_config_path(APP_NAME, appauthor=False))


def cache_folder() -> Path:
    """Return the user's cache folder; everything in it can be made again."""
    return _folder("cache", platformdirs.user_cache_path(APP_NAME, appauthor=False))


def log_folder() -> Path:
    """Return the folder of the program's log file."""
    return _folder("log", platformdirs.user_log_path(APP_NAME, appauthor=False))


def _folder(kind: str, default: Path) -> Path:
    home = os.environ.get("SMALLPRINT_HOME")
    folder = Path(home) / kind if home else default
    try:
        private_folder(folder)
    except OSError as error:
        raise FolderUnusable(
            f"The folder {folder} cannot be made ({error.strerror or error}). Make it by hand, or set SMALLPRINT_HOME "
            "to a folder that can be written to."
        ) from error
    return folder


def private_folder(folder: Path) -> Path:
    """Make a folder that only its owner may enter, whatever the umask; raises OSError.

    One that is there already is closed to others as well where it is the owner's to close.
    """
    folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
    _set_mode(folder, _FOLDER_MODE)
    return folder


def private_file(path: Path) -> Path:
    """Make an empty file that only its owner may read, whatever the umask; raises OSError, also where it is there."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _FILE_MODE))
    make_private(path)
    return path


def make_private(path: Path) -> None:
    """Let only its owner read a file, where the system has modes and the file system keeps them."""
    _set_mode(path, _FILE_MODE)


def _set_mode(path: Path, mode: int) -> None:
    if os.name == "posix":
        with suppress(PermissionError, NotImplementedError):  # another's, or on a file system without modes
            path.chmod(mode)
