"""What ships as a judge is checked to the last byte before it is used."""

from pathlib import Path

import pytest

from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled, JudgeUnusable
from smallprint.library.judge_files import shipped_judge
from tests.build_gguf import GRANITE
from tests.build_judge import build_judge, sha256_of


@pytest.fixture
def base(tmp_path: Path) -> Path:
    path = tmp_path / "base.gguf"
    path.write_bytes(b"a base")
    return path


@pytest.fixture
def folder(tmp_path: Path, base: Path) -> Path:
    return build_judge(tmp_path / "nano", GRANITE, base, 2)


def test_sound_judge_says_what_it_belongs_to(folder: Path, base: Path) -> None:
    judge = shipped_judge(folder, sha256_of(base), CancelToken())
    assert (judge.base_sha256, judge.layers) == (sha256_of(base), 2)
    assert judge.adapter.is_file()
    assert judge.outputs.is_file()


@pytest.mark.parametrize("name", ["judge.gguf", "judge.npz"])
@pytest.mark.parametrize("harm", ["flip", "cut", "gone"])
def test_damaged_file_is_refused_with_a_sentence(folder: Path, base: Path, name: str, harm: str) -> None:
    path = folder / name
    content = bytearray(path.read_bytes())
    if harm == "flip":
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
    elif harm == "cut":
        path.write_bytes(content[:-1])
    else:
        path.unlink()
    with pytest.raises(JudgeUnusable, match=rf"{name} (is damaged|cannot be read).*\. Install the program again\.$"):
        shipped_judge(folder, sha256_of(base), CancelToken())


def test_judge_of_another_model_is_refused(folder: Path) -> None:
    with pytest.raises(JudgeUnusable, match="belongs to another model"):
        shipped_judge(folder, "0" * 64, CancelToken())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("layers = 2", "layers = 0"),
        ("layers = 2", 'layers = "2"'),
        ("layers = 2", "layers = 2\ncolour = 1"),
        ("layers = 2\n", ""),
        ('adapter_sha256 = "', 'adapter_sha256 = "g'),
        ("layers = 2", "layers"),
    ],
)
def test_wrong_description_is_refused_with_a_sentence(folder: Path, base: Path, old: str, new: str) -> None:
    path = folder / "judge.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(JudgeUnusable, match=r"judge\.toml .*\. Install the program again\.$"):
        shipped_judge(folder, sha256_of(base), CancelToken())


def test_missing_judge_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(JudgeUnusable, match=r"judge\.toml cannot be read"):
        shipped_judge(tmp_path / "none", "0" * 64, CancelToken())


def test_checking_can_be_stopped(folder: Path, base: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        shipped_judge(folder, sha256_of(base), token)
