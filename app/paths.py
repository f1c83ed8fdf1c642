"""Where things are: what ships with the program, and the user's folders."""

import os
from pathlib import Path

import platformdirs

from app.errors import FolderUnusable

APP_NAME = "Smallprint"
_PACKAGE = Path(__file__).resolve().parent


def shipped(*parts: str) -> Path:
    """Return a file or folder that ships with the program ("resources", "models"), from a wheel or a checkout."""
    installed = _PACKAGE / "_shipped"
    root = installed if installed.is_dir() else _PACKAGE.parent
    return root.joinpath(*parts)


def data_folder() -> Path:
    """Return the user's data folder (models, the default matter); SMALLPRINT_HOME moves all three folders.

    Raises FolderUnusable where it cannot be made, as the other two do.
    """
    return _folder("data", platformdirs.user_data_path(APP_NAME, appauthor=False))


def config_folder() -> Path:
    """Return the user's settings folder."""
    return _folder("config", platformdirs.user_config_path(APP_NAME, appauthor=False))


def cache_folder() -> Path:
    """Return the user's cache folder; everything in it can be made again."""
    return _folder("cache", platformdirs.user_cache_path(APP_NAME, appauthor=False))


def _folder(kind: str, default: Path) -> Path:
    home = os.environ.get("SMALLPRINT_HOME")
    folder = Path(home) / kind if home else default
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderUnusable(
            f"The folder {folder} cannot be made ({error.strerror or error}). Make it by hand, or set SMALLPRINT_HOME "
            "to a folder that can be written to."
        ) from error
    return folder
