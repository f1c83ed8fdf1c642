"""Word files that try to do harm: each costs itself at most, nothing is fetched, run or written, and it is said."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from smallprint.domain.document import Document
from smallprint.domain.progress import CancelToken
from smallprint.errors import FileDamaged, FileRefused, FileTooHard, FileUnsupported
from smallprint.export import remarks_said
from smallprint.ingest import Limits
from tests.build_docx import paragraph, rezipped
from tests.ingest import hostile_docx
from tests.ingest.hostile_docx import SOUND
from tests.parsing import ingest

Read = Callable[..., Document]
_CROWD = 6_000
_LIMITS = Limits(60, 1024)


@pytest.fixture
def read(tmp_path: Path) -> Iterator[Read]:
    """Read bytes as a file in a child process; at the end a sound file, to see that the reader still works."""

    def reading(data: bytes, limits: Limits = _LIMITS, name: str = "bad.docx") -> Document:
        path = tmp_path / name
        path.write_bytes(data)
        return ingest(path, limits, CancelToken()).document

    yield reading
    assert reading(SOUND, name="sound.docx").text == "The Term is two years.\n"


def test_what_unpacks_without_end_stops_at_the_limit_of_memory(read: Read) -> None:
    data = hostile_docx.endless_paragraphs(60)
    assert len(data) < 1_500_000
    with pytest.raises(FileTooHard, match=r"bad\.docx"):
        read(data, Limits(60, 450))


@pytest.mark.parametrize(
    ("build", "refusal", "said"),
    [
        (lambda: rezipped(SOUND, {"word/x": bytes(64 << 20)}), FileUnsupported, "unpacks to far more"),
        (lambda: hostile_docx.many_entries(20_001), FileUnsupported, "unpacks to far more"),
        (hostile_docx.two_of_a_name, FileUnsupported, "two parts of one name"),
        (lambda: hostile_docx.nested_tables(200), FileTooHard, "nested too deeply"),
        (lambda: hostile_docx.nested_boxes(200), FileTooHard, "nested too deeply"),
        (hostile_docx.laughing, FileTooHard, r"bad\.docx"),
        (hostile_docx.lying_about_its_size, FileDamaged, r"bad\.docx"),
    ],
    ids=["bomb", "entries", "two of a name", "tables", "boxes", "laughing entities", "a lie about the size"],
)
def test_what_is_made_to_hurt_is_refused_with_its_sentence(
    read: Read, build: Callable[[], bytes], refusal: type[FileRefused], said: str
) -> None:
    with pytest.raises(refusal, match=said):
        read(build())


def test_what_is_nested_as_deep_as_a_reader_would_see_is_read(read: Read) -> None:
    assert read(hostile_docx.nested_tables(25)).text == "Innermost\n"
    assert read(hostile_docx.nested_boxes(25)).text == "Innermost\n"


def test_no_file_of_this_machine_is_read_through_an_entity(read: Read, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret words", encoding="utf-8")
    assert read(hostile_docx.reading_a_file(str(secret))).text == "Before\n"


def test_no_path_leads_out_of_the_archive(read: Read, tmp_path: Path) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_text("<a>the secret words</a>", encoding="utf-8")
    assert read(hostile_docx.climbing_out(str(secret))).text == "The Term is two years.\n"
    assert not Path("/tmp/smallprint-climbed.txt").exists()
    assert not list(tmp_path.rglob("*climbed*"))


def test_nothing_outside_the_file_is_fetched_and_that_is_said(read: Read) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        document = read(hostile_docx.calling_out(f"http://127.0.0.1:{listening.getsockname()[1]}/x"))
        with pytest.raises(BlockingIOError):  # nobody has called
            listening.accept()
    assert document.text == "Harmless shownshown\n"
    assert remarks_said(document)[1:] == (
        "2 fields would bring in something from outside the file, and were not followed.",
        "The file refers to 4 things outside it (template, picture, linked object, frame); nothing was fetched.",
    )


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("bad.docm", "application/vnd.ms-word.document.macroEnabled.main+xml"),
        ("bad.dotm", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"),
    ],
)
def test_macros_and_embedded_files_are_named_and_never_run(read: Read, name: str, kind: str) -> None:
    document = read(hostile_docx.with_macros(kind), name=name)
    assert document.text == "Harmless\n"
    assert document.report.attachments == (
        "packaged file “oleObject1.bin”",
        "Word document “Annex.docx”",
        "control “activeX1.xml”",
    )
    assert remarks_said(document)[1:] == (
        "Inside the file, not opened: packaged file “oleObject1.bin”, Word document “Annex.docx”, "
        "control “activeX1.xml”.",
        "The file carries macros, which were not run.",
    )


def test_a_giant_picture_is_not_unpacked(read: Read) -> None:
    document = read(hostile_docx.giant_picture(200_000), Limits(60, 600))
    assert document.text == "Beside a picture\n"
    assert remarks_said(document) == ("1 picture or embedded object is not read.",)


@pytest.mark.parametrize("how", list(hostile_docx.crowded(1)))
def test_what_is_crowded_in_one_way_comes_to_an_end(read: Read, how: str) -> None:
    """With a step that takes the square of the number, these would take minutes; the limit is what fails."""
    assert read(hostile_docx.crowded(_CROWD)[how], Limits(30, 2048)).text.strip()


def test_a_reader_that_does_not_come_back_is_ended(read: Read) -> None:
    with pytest.raises(FileTooHard, match="took longer than 1 seconds"):
        read(hostile_docx.main_part(paragraph("ab") * 150_000), Limits(1, 2048))


def test_damage_is_no_crash(read: Read) -> None:
    with pytest.raises(FileDamaged):
        read(SOUND[:-400])
