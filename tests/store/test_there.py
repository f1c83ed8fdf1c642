"""A matter that is deleted, moved or replaced while it is open is missed, and snapshots can be stopped."""

import os
import shutil
from pathlib import Path

import pytest

from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled, MatterGone
from smallprint.store import open_matter
from tests.store.contracts import added

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps a file that is open where it is")


@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_a_matter_that_is_not_at_its_place_any_more_is_missed(how: str, tmp_path: Path) -> None:
    path = tmp_path / "a.smallprint"
    with open_matter(path) as matter:
        added(matter)
        matter.check_there()
        if how == "deleted":
            path.unlink()
        elif how == "moved":
            path.rename(tmp_path / "b.smallprint")
        else:
            shutil.copyfile(path, tmp_path / "b.smallprint")
            (tmp_path / "b.smallprint").replace(path)
        with pytest.raises(MatterGone, match=r"“a\.smallprint” is not at its place any more"):
            matter.check_there()


def test_a_snapshot_that_is_not_wanted_any_more_ends(tmp_path: Path) -> None:
    token = CancelToken()
    with open_matter(tmp_path / "a.smallprint") as matter:
        document_id = added(matter)
        token.cancel()
        with pytest.raises(Cancelled):
            matter.snapshot("A", token=token)
        assert matter.documents.summary(document_id).id == document_id, "the matter can be read on"
