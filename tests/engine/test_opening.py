"""What is loaded when: a model, what works with it, and the package around the native library."""

import subprocess
import sys
from pathlib import Path

import pytest

from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine import open_llama
from smallprint.engine.llama.loading import Tuning
from smallprint.errors import Cancelled

_OPENED = """
import sys
from pathlib import Path
from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken
from smallprint.engine import open_llama
before = {"numpy", "jinja2", "llama_cpp"} & set(sys.modules)
for _ in range(2):
    engine = open_llama(Path(sys.argv[1]), context=512, cache=Path(sys.argv[2]))
    (yes, no) = engine.choose(Request("You read.", "Is it?"), ["Yes", "No"], CancelToken())
    engine.close()
after = "llama_cpp" in sys.modules
from smallprint.engine.binding import VERSION, llama_cpp as functions
import llama_cpp
print(before, after, llama_cpp.__version__ == VERSION, llama_cpp.Llama.__name__)
print(llama_cpp.llama_decode is functions.llama_decode)
"""


class StoppedAt(CancelToken):
    """Is cancelled when it is asked for the `asks`-th time."""

    def __init__(self, asks: int) -> None:
        super().__init__()
        self.left = asks

    def check(self) -> None:
        self.left -= 1
        if self.left == 0:
            self.cancel()
        super().check()


@pytest.mark.parametrize("known", [False, True])
def test_loading_is_stopped_in_the_middle(tiny: Path, tmp_path: Path, known: bool) -> None:
    if known:
        open_llama(tiny, context=512, cache=tmp_path).close()
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        open_llama(tiny, context=512, cache=tmp_path, token=token)
    among = StoppedAt(5)
    with pytest.raises(Cancelled):
        open_llama(tiny, context=512, tuning=Tuning(1, 1, repack=True), cache=tmp_path, token=among)
    assert among.left <= 0
    engine = open_llama(tiny, context=512, cache=tmp_path, token=CancelToken())
    assert engine.choose(Request("You read.", "Is it?"), ["Yes", "No"], CancelToken())
    engine.close()


def test_nothing_is_loaded_too_early_and_the_package_stays_usable(tiny: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", _OPENED, str(tiny), str(tmp_path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.stdout.split("\n"), done.stderr) == (["set() False True Llama", "True", ""], "")
