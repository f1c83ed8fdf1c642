"""Puts Smallprint into the user's menu and into “Open with” for contracts.

Run `.venv/bin/python packaging/desktop_entry.py [--remove]`; it follows freedesktop.org's specifications of desktop
entries and of shared MIME information, which Linux desktops keep to.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ICON = Path(__file__).resolve().parent.parent / "resources" / "icons" / "smallprint.svg"
_ENTRY = """\
[Desktop Entry]
Type=Application
Name=Smallprint
GenericName=Contract review
Comment=Reads contracts on this machine and finds the clauses that matter
Exec={command} %F
Icon=smallprint
Terminal=false
Categories=Office;
Keywords=contract;clause;review;
MimeType={kinds};
StartupWMClass=smallprint
"""
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_MACROS = "macroEnabled.12"
# By the ending of each file that the program takes, what desktops call its kind.
KINDS = {
    ".pdf": "application/pdf", ".docx": f"{_WORD}.document", ".dotx": f"{_WORD}.template",
    ".docm": f"application/vnd.ms-word.document.{_MACROS}", ".dotm": f"application/vnd.ms-word.template.{_MACROS}",
    ".doc": "application/msword", ".dot": "application/msword-template",
    ".odt": "application/vnd.oasis.opendocument.text", ".ott": "application/vnd.oasis.opendocument.text-template",
    ".rtf": "application/rtf", ".txt": "text/plain", ".text": "text/plain",
    ".md": "text/markdown", ".markdown": "text/markdown",
    ".html": "text/html", ".htm": "text/html", ".xhtml": "application/xhtml+xml",
    ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".tif": "image/tiff", ".tiff": "image/tiff",
    ".webp": "image/webp", ".bmp": "image/bmp",
    ".zip": "application/zip", ".eml": "message/rfc822", ".msg": "application/vnd.ms-outlook",
    ".smallprint": "application/x-smallprint",
}  # fmt: skip
_KIND = """\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-smallprint">
    <comment>Smallprint matter</comment>
    <icon name="smallprint"/>
    <glob pattern="*.smallprint"/>
  </mime-type>
</mime-info>
"""


def main() -> int:
    """Install for the user, or remove; returns 1 where the program itself is not installed beside this Python."""
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    entry, kind, icon = _files(data)
    if "--remove" in sys.argv[1:]:
        for path in (entry, kind, icon):
            path.unlink(missing_ok=True)
    else:
        program = Path(sys.executable).with_name("smallprint")
        if not program.exists():
            sys.stderr.write(f"There is no {program}. Run `make run` first, then use the Python of .venv.\n")
            return 1
        write(data, str(program))
    for tool, folder in (("update-desktop-database", entry.parent), ("update-mime-database", kind.parent.parent)):
        if shutil.which(tool) and folder.is_dir():
            subprocess.run([tool, str(folder)], check=False)
    return 0


def write(data: Path, program: str) -> None:
    """Write the entry, the kind of file and the icon below a data folder of the desktop."""
    entry, kind, icon = _files(data)
    for path in (entry, kind, icon):
        path.parent.mkdir(parents=True, exist_ok=True)
    entry.write_text(
        _ENTRY.format(command=_quoted(program), kinds=";".join(dict.fromkeys(KINDS.values()))), encoding="utf-8"
    )
    kind.write_text(_KIND, encoding="utf-8")
    shutil.copyfile(ICON, icon)


def _files(data: Path) -> tuple[Path, Path, Path]:
    return (
        data / "applications" / "smallprint.desktop",
        data / "mime" / "packages" / "smallprint.xml",
        data / "icons" / "hicolor" / "scalable" / "apps" / "smallprint.svg",
    )


def _quoted(argument: str) -> str:
    """Return an argument of an Exec key; its quoting is inside that of all strings, so a backslash is doubled again."""
    for character in '\\"`$':
        argument = argument.replace(character, f"\\\\{character}" if character != "\\" else "\\\\\\\\")
    return '"' + argument.replace("%", "%%") + '"'


if __name__ == "__main__":
    sys.exit(main())
