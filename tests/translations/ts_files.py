"""Reads and writes Qt Linguist files, and makes what the program loads of them."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

from smallprint.ui.translation.outside import SINGULAR
from tests.translations.extract import OUTSIDE, ROOT, WINDOW, Text

FOLDER = ROOT / "resources" / "translations"
FORMS = {"de": 2, "zh_CN": 1}  # how many forms a word has beside a count

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Translation:
    """A translation with each of its forms, and the English form for 1 of a text with a count."""

    forms: tuple[str, ...]
    one: str = ""

    @property
    def finished(self) -> bool:
        """Whether every form is there."""
        return all(self.forms)


def file_of(language: str) -> Path:
    """Return the Qt Linguist file of a language."""
    return FOLDER / f"smallprint_{language}.ts"


def read(path: Path) -> dict[Key, Translation]:
    """Return what is in a Qt Linguist file; an unfinished translation has empty forms."""
    found = {}
    for context in ElementTree.parse(path).iter("context") if path.exists() else ():
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or "")
            held = message.find("translation")
            assert held is not None
            parts = held.findall("numerusform") or [held]
            done = held.get("type") is None
            forms = tuple((part.text or "") if done else "" for part in parts)
            found[key] = Translation(forms, (message.findtext("extracomment") or "").removeprefix(SINGULAR))
    return found


def write(path: Path, language: str, texts: Sequence[Text], known: Mapping[Key, Translation]) -> None:
    """Write a Qt Linguist file with every text, translated where a translation is known."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in (WINDOW, OUTSIDE):
        lines += ["<context>", f"    <name>{context}</name>"]
        for text in (one for one in texts if one.context == context):
            lines += _message(text, known.get(text.key), FORMS[language])
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message(text: Text, translation: Translation | None, count: int) -> list[str]:
    numerus = bool(text.one)
    lines = ['    <message numerus="yes">' if numerus else "    <message>"]
    lines.append(f'        <location filename="../../{text.where}"/>')
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.comment:
        lines.append(f"        <comment>{escape(text.comment)}</comment>")
    if numerus:
        lines.append(f"        <extracomment>{escape(SINGULAR + text.one)}</extracomment>")
    wanted = count if numerus else 1
    forms = translation.forms if translation is not None and len(translation.forms) == wanted else ("",) * wanted
    state = "" if all(forms) else ' type="unfinished"'
    if not numerus:
        return [*lines, f"        <translation{state}>{escape(forms[0])}</translation>", "    </message>"]
    lines.append(f"        <translation{state}>")
    lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
    return [*lines, "        </translation>", "    </message>"]


def release(source: Path, target: Path) -> None:
    """Make what the program loads of a Qt Linguist file."""
    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    if not program.exists():
        program = Path(PySide6.__file__).parent / "Qt" / "libexec" / "lrelease"
    subprocess.run([program, "-silent", source, "-qm", target], check=True)
