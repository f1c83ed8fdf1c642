"""The user's guide: its links and pictures are there, and its sentences are short enough for whoever reads them."""

import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
_LINK = re.compile(r"\]\(([^)#\s]+)|src=\"([^\"]+)\"")
_MOST_WORDS = 30
_MOST_BYTES = 200_000


def _links(page: Path) -> list[str]:
    return [first or second for first, second in _LINK.findall(page.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("page", [*PAGES, ROOT / "README.md"], ids=lambda page: page.stem)
def test_each_link_and_picture_leads_somewhere(page: Path) -> None:
    missing = [link for link in _links(page) if "://" not in link and not (page.parent / link).exists()]
    assert missing == []


def test_each_page_is_reached_from_the_first_one_and_each_picture_is_shown() -> None:
    assert {link for link in _links(GUIDE / "README.md") if link.endswith(".md")} == {
        page.name for page in PAGES if page.name != "README.md"
    }
    shown = {link for page in PAGES for link in _links(page) if link.endswith(".png")}
    assert shown == {f"pictures/{picture.name}" for picture in (GUIDE / "pictures").glob("*.png")}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_sentences_are_short(page: Path) -> None:
    long = [sentence for sentence in _sentences(page.read_text(encoding="utf-8")) if _words(sentence) >= _MOST_WORDS]
    assert long == []


def test_pictures_are_small_on_disk_and_wide_enough_to_read() -> None:
    pictures = sorted((GUIDE / "pictures").glob("*.png"))
    assert len(pictures) > 5
    for picture in pictures:
        content = picture.read_bytes()
        width, height = struct.unpack(">II", content[16:24])
        assert len(content) < _MOST_BYTES, picture.name
        assert width >= 700, picture.name
        assert height >= 400, picture.name
    assert (ROOT / "docs" / "window.png").read_bytes() == (GUIDE / "pictures" / "window.png").read_bytes()


def test_without_a_model_no_pictures_are_taken_and_one_sentence_says_why(tmp_path: Path) -> None:
    command = [sys.executable, "packaging/guide_pictures.py", str(tmp_path / "pictures")]
    environment = {**os.environ, "SMALLPRINT_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 1
    assert ended.stderr == "There is no model on this machine yet. Run `make run` once, then take the pictures.\n"
    assert not (tmp_path / "pictures").exists()


def _sentences(text: str) -> list[str]:
    for left_out, kept in ((r"```.*?```", ""), (r"!\[[^]]*\]\([^)]*\)|<img[^>]*>", ""), (r"\]\([^)]*\)", "]")):
        text = re.sub(left_out, kept, text, flags=re.DOTALL)
    parts = re.split(r"\n\s*\n|\n(?=[-#|]|\d\.)|\|", text)
    return [one for part in parts for one in re.split(r"(?<=[.!?:])\**\s+", " ".join(part.split())) if one]


def _words(sentence: str) -> int:
    return len(re.findall(r"[\w’'.-]+", sentence))
