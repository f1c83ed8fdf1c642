"""Which file a worker gets next."""

from pathlib import Path

from smallprint.batch.crew import Crew
from smallprint.batch.order import USUAL
from smallprint.batch.work_list import WorkList
from smallprint.domain.progress import CancelToken


def test_of_the_next_files_the_largest_goes_first_so_that_no_worker_ends_alone_with_it(tmp_path: Path) -> None:
    sizes = {"short.txt": 10, "long.txt": 5_000, "same as short.txt": 10, "middle.txt": 300, "gone.txt": 0}
    for name, size in sizes.items():
        if size:
            (tmp_path / name).write_bytes(name[:1].encode() * size)
    with WorkList(tmp_path / "work.sqlite") as work, Crew(USUAL, tmp_path, work, 0, 1.0) as crew:
        work.add([tmp_path / name for name in sizes])
        shard = work.new_shard()
        given = []
        while (one := crew._next(shard, CancelToken())) is not None:
            given.append(Path(one.path).name)
    assert given == ["long.txt", "middle.txt", "short.txt", "gone.txt"], "of the same bytes the first in the list"
