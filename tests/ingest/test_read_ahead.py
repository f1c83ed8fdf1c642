"""Reading a folder: several children, some files ahead, long files in parts."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled, FileDamaged, FileEmpty, FileMissing
from smallprint.ingest import Limits
from smallprint.ingest.pdf.reader import PART_PAGES
from tests.build_pdf import make_pdf
from tests.ingest.whole_pdf import read_pdf
from tests.parsing import ingest, read_ahead

LIMITS = Limits(60, 2048)
LONG = [[f"Page {number}"] for number in range(1, 3 * PART_PAGES)]


def _folder(folder: Path, files: dict[str, bytes]) -> list[Path]:
    paths = [folder / name for name in files]
    for path, data in zip(paths, files.values(), strict=True):
        path.write_bytes(data)
    return paths


def test_every_file_is_given_under_its_own_path(tmp_path: Path) -> None:
    paths = _folder(tmp_path, {f"{number}.pdf": make_pdf([[f"Contract {number}"]]) for number in range(40)})
    with read_ahead(paths, LIMITS, CancelToken()) as ahead:
        for path in paths:
            taken = ahead.take(path)
            assert taken.document.text == f"Contract {path.stem}\n"
            assert taken.original == path.read_bytes()


def test_files_may_be_taken_in_any_order_and_again(tmp_path: Path) -> None:
    paths = _folder(tmp_path, {f"{number}.txt": str(number).encode() for number in range(30)})
    with read_ahead(paths, LIMITS, CancelToken()) as ahead:
        for path in [*reversed(paths), paths[0], paths[0]]:
            assert ahead.take(path).document.text == f"{path.stem}\n"


def test_a_bad_file_costs_only_itself(tmp_path: Path) -> None:
    good = make_pdf([["Text"]])
    paths = _folder(tmp_path, {"1.pdf": good, "2.pdf": b"", "3.pdf": good[:60], "4.pdf": good})
    with read_ahead([*paths, tmp_path / "gone.pdf"], LIMITS, CancelToken()) as ahead:
        assert ahead.take(paths[0]).document.text == "Text\n"
        with pytest.raises(FileEmpty):
            ahead.take(paths[1])
        with pytest.raises(FileDamaged):
            ahead.take(paths[2])
        assert ahead.take(paths[3]).document.text == "Text\n"
        with pytest.raises(FileMissing):
            ahead.take(tmp_path / "gone.pdf")


def test_a_long_file_read_in_parts_is_whole(tmp_path: Path) -> None:
    data = make_pdf(LONG, title="Long", outline=[("End", len(LONG) - 1)], first_label=5)
    [path] = _folder(tmp_path, {"long.pdf": data})
    document = ingest(path, LIMITS, CancelToken()).document
    whole = read_pdf(data, "long.pdf", document.sha256)
    assert (document.text, document.pages, document.outline) == (whole.text, whole.pages, whole.outline)
    assert document.report.pages == document.pages[-1].index + 1 == len(LONG)


def test_a_long_locked_file_is_read_with_its_password(tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(make_pdf(LONG))))
    writer.encrypt("open sesame", "owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    [path] = _folder(tmp_path, {"long.pdf": out.getvalue()})
    document = ingest(path, LIMITS, CancelToken(), "open sesame").document
    assert document.text == "".join(f"{line}\n" for [line] in LONG)


def test_cancelling_ends_the_wait(tmp_path: Path) -> None:
    paths = _folder(tmp_path, {f"{number}.pdf": make_pdf(LONG) for number in range(20)})
    token = CancelToken()
    with read_ahead(paths, LIMITS, token) as ahead:
        ahead.take(paths[0])
        token.cancel()
        with pytest.raises(Cancelled):
            ahead.take(paths[-1])


def test_what_another_process_reads_is_not_opened_ahead(tmp_path: Path) -> None:
    paths = _folder(tmp_path, {f"{number}.pdf": make_pdf([[f"Contract {number}"]]) for number in range(6)})
    with read_ahead(paths, LIMITS, CancelToken()) as ahead:
        ahead.take(paths[0])
        begun = list(ahead._started)
        ahead.leave([begun[0], paths[-1]], most=1)
        assert begun[0] not in ahead._started, "it was begun, and is given up"
        assert paths[-1] not in ahead._planned
        for path in begun[1:]:
            assert ahead.take(path).document.text == f"Contract {path.stem}\n"
        assert len(ahead._started) <= 1
        assert ahead.take(begun[0]).document.text == f"Contract {begun[0].stem}\n", "whoever asks for it has it read"
