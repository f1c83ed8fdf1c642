"""Which files of the given paths are reviewed."""

from pathlib import Path

from app.ingest import find_files


def test_a_folder_gives_its_contracts_in_natural_order(tmp_path: Path) -> None:
    for name in ("10.pdf", "2.pdf", "b/1.docx", ".hidden.pdf", ".git/a.pdf", "~$1.docx", "image.png", "C.TXT"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = find_files([tmp_path])
    assert [path.relative_to(tmp_path).as_posix() for path in found.files] == ["2.pdf", "10.pdf", "b/1.docx", "C.TXT"]
    assert [path.name for path in found.skipped] == ["image.png"]


def test_a_named_file_is_kept_whatever_it_is_and_only_once(tmp_path: Path) -> None:
    named, missing = tmp_path / "scan.png", tmp_path / "gone.pdf"
    named.touch()
    assert find_files([named, missing, named]).files == (named, missing)
