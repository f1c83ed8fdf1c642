"""Files that try to do harm: each costs itself at most, with its sentence, and the next file is read."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from smallprint.domain.document import Document
from smallprint.domain.progress import CancelToken
from smallprint.errors import FileTooHard
from smallprint.export import remarks_said
from smallprint.ingest import Limits, PageRenderer
from tests.build_pdf import make_pdf
from tests.ingest import hostile_pdf
from tests.parsing import ingest


@pytest.fixture
def read(tmp_path: Path) -> Iterator[Callable[[bytes, Limits], Document]]:
    """Read bytes as a file; at the end a sound file is read, to see that the reader still works."""

    def reading(data: bytes, limits: Limits) -> Document:
        path = tmp_path / "bad.pdf"
        path.write_bytes(data)
        return ingest(path, limits, CancelToken()).document

    yield reading
    sound = tmp_path / "sound.pdf"
    sound.write_bytes(make_pdf([["Text"]]))
    assert ingest(sound, Limits(60, 2048), CancelToken()).document.text == "Text\n"


Read = Callable[[bytes, Limits], Document]


@pytest.mark.parametrize("build", [lambda: hostile_pdf.bomb(700), lambda: hostile_pdf.endless_text(24)])
def test_what_grows_without_end_stops_at_the_limit_of_memory(read: Read, build: Callable[[], bytes]) -> None:
    data = build()
    assert len(data) < 200_000
    with pytest.raises(FileTooHard, match=r"bad\.pdf"):
        read(data, Limits(60, 450))


def test_a_reader_that_does_not_come_back_is_ended(read: Read) -> None:
    with pytest.raises(FileTooHard, match="took longer than 1 seconds"):
        read(hostile_pdf.laughing_forms(8, 20), Limits(1, 2048))


def test_a_page_tree_of_a_million_pages_that_are_one_is_given_up(read: Read) -> None:
    with pytest.raises(FileTooHard, match="1000000 pages; no more than 20000"):
        read(hostile_pdf.pages_in_a_circle(), Limits(60, 2048))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (hostile_pdf.giant_image(), "Beside a picture\n"),
        (hostile_pdf.form_in_itself(), "Once\n"),
        (hostile_pdf.deep_arrays(100_000), "Deep\n"),
        (hostile_pdf.outline_in_a_circle(), "Outline\n"),
    ],
    ids=["giant image", "form in itself", "deep arrays", "outline in a circle"],
)
def test_what_has_no_end_is_left_and_the_words_are_read(read: Read, data: bytes, text: str) -> None:
    document = read(data, Limits(60, 1024))
    assert document.text == text
    assert len(document.outline) < 10


def test_scripts_and_actions_are_reported_and_never_run(read: Read, tmp_path: Path) -> None:
    data = hostile_pdf.active(str(tmp_path / "ran"))
    document = read(data, Limits(60, 2048))
    assert document.text == "Harmless\n"
    assert remarks_said(document) == (
        "The file carries JavaScript, which was not run.",
        "The file asks to start another program, which was not done.",
    )
    renderer = PageRenderer()
    renderer.open(data)
    renderer.render(0, 1.0)
    renderer.close()
    assert not (tmp_path / "ran").exists()


def test_nothing_outside_the_file_is_fetched_and_what_is_missing_is_said(read: Read, tmp_path: Path) -> None:
    other = tmp_path / "other.pdf"
    os.mkfifo(other)  # whoever opens it waits until the time is up
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        data = hostile_pdf.reaching_out(f"http://127.0.0.1:{listening.getsockname()[1]}/x", str(other))
        documents = [read(data, Limits(20, 2048)), read(data.replace(b"/Root 1 0 R", b""), Limits(20, 2048))]
        renderer = PageRenderer()
        renderer.open(data)
        assert renderer.render(0, 1.0).width == 612
        renderer.close()
        with pytest.raises(BlockingIOError):  # nobody has called
            listening.accept()
    assert [document.report.reader[:5] for document in documents] == ["pdfiu", "pypdf"]
    for document in documents:
        assert document.text.split() == ["Harmless", "in", "its", "place"]
        assert remarks_said(document)[-1] == (
            "The file refers to 4 things outside it (page of another file, content, picture); nothing was fetched."
        )


def test_a_giant_picture_is_not_unpacked_to_be_drawn() -> None:
    renderer = PageRenderer(600)
    renderer.open(hostile_pdf.giant_image())
    assert renderer.render(0, 1.0).width == 612
    renderer.close()


def test_drawing_takes_no_more_memory_than_it_may() -> None:
    renderer = PageRenderer(600)
    renderer.open(hostile_pdf.bomb(700))
    with pytest.raises(FileTooHard, match="cannot be drawn"):
        renderer.render(0, 1.0)
    renderer.open(make_pdf([["Text"]]))
    assert renderer.render(0, 1.0).width == 612
    renderer.close()
