"""What is loaded when: a model, what works with it, and the package around the native library."""

import subprocess
import sys
from pathlib import Path

_OPENED = """
import sys
from pathlib import Path
from app.domain.engine import Prompt
from app.domain.progress import CancelToken
from app.engine import open_llama
before = {"numpy", "jinja2", "llama_cpp"} & set(sys.modules)
for _ in range(2):
    engine = open_llama(Path(sys.argv[1]), context=512, cache=Path(sys.argv[2]))
    (yes, no) = engine.choose(Prompt("You read.", "Is it?"), ["Yes", "No"], CancelToken())
    engine.close()
after = "llama_cpp" in sys.modules
from app.engine.binding import VERSION, llama_cpp as functions
import llama_cpp
print(before, after, llama_cpp.__version__ == VERSION, llama_cpp.Llama.__name__)
print(llama_cpp.llama_decode is functions.llama_decode)
"""


def test_nothing_is_loaded_too_early_and_the_package_stays_usable(tiny: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", _OPENED, str(tiny), str(tmp_path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.stdout.split("\n"), done.stderr) == (["set() False True Llama", "True", ""], "")
