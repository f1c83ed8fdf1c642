import os
from pathlib import Path

import pytest

from smallprint.errors import PlaybookInvalid
from smallprint.playbooks import library
from smallprint.playbooks.library import offered, playbook_file
from smallprint.system.paths import data_folder, shipped

ONE = "positions: [{clause: governing-law, title: t, severity: low, need: may}]\n"


def own(name: str, title: str, folder: Path | None = None) -> Path:
    folder = folder or data_folder() / "playbooks"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f"name: {title}\nside: us\n{ONE}", encoding="utf-8")
    return path


def names(setting: str = "") -> list[str]:
    return [one.playbook.name if one.playbook else one.path.name for one in offered(setting)]


def test_one_s_own_come_before_those_that_ship_and_what_is_none_comes_last() -> None:
    own("b.yaml", "Beta")
    own("a.yml", "alpha")
    broken = own("broken.yaml", "Broken")
    broken.write_text("name: Broken\n", encoding="utf-8")
    found = offered("")
    assert names()[:2] == ["alpha", "Beta"]
    assert "Services, customer side" in names()
    assert found[-1].path == broken
    assert "the field “side” is missing" in found[-1].trouble
    assert len(found) == 3 + len(list(shipped("resources", "playbooks").glob("*.yaml")))


def test_the_folder_of_the_settings_takes_the_place_of_the_usual_one(tmp_path: Path) -> None:
    own("usual.yaml", "Usual")
    own("firm.yaml", "Firm", tmp_path / "firm")
    assert "Firm" in names(str(tmp_path / "firm"))
    assert "Usual" not in names(str(tmp_path / "firm"))


def test_a_file_is_read_again_only_when_it_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    path = own("a.yaml", "Before")
    assert "Before" in names()
    with monkeypatch.context() as watched:
        watched.setattr(library, "load_playbook", lambda _path: pytest.fail("read again"))
        assert "Before" in names()
    path.write_text(f"name: After\nside: us\n{ONE}", encoding="utf-8")
    os.utime(path, ns=(1, 1))
    assert "After" in names()


def test_a_playbook_is_named_by_its_path_or_its_file_s_name(tmp_path: Path) -> None:
    path = own("mine.yaml", "Mine")
    elsewhere = own("other.yaml", "Other", tmp_path)
    assert playbook_file("mine", "") == path
    assert playbook_file(str(elsewhere), "") == elsewhere
    assert playbook_file("services-customer", "").name == "services-customer.yaml"
    for missing in ("nothing", "../mine", str(tmp_path)):
        with pytest.raises(PlaybookInvalid, match="services-customer"):
            playbook_file(missing, "")
