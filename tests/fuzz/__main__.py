"""Look for inputs that break a reader: `python -m tests.fuzz docx|segment [--seconds 60]`.

Needs atheris (`pip install --group fuzz`; Linux). What reaches new code is kept in `tests/fuzz/seeds`, the smallest
first; what breaks something is written there too, named "crash-…", where the suite finds it.
"""

import argparse
import hashlib
import importlib
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

SEEDS = Path(__file__).with_name("seeds")
TARGETS = ("docx", "segment")
_BROKEN = ("crash-", "timeout-", "oom-")
_STARTS = 20  # inputs of random bytes that the search begins with
_LONGEST = 2048  # bytes of an input


def main() -> int:
    """Fuzz one target for some seconds, then keep what was found; the exit code is the fuzzer's."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--work", help=argparse.SUPPRESS)
    options, more = parser.parse_known_args()
    if options.work:
        _fuzz(options.target, more)
        return 0
    seeds = SEEDS / options.target
    seeds.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        work = [sys.executable, "-m", "tests.fuzz", options.target, "--work", "1"]
        limits = [
            f"-max_len={_LONGEST}",
            "-rss_limit_mb=2048",
            "-timeout=20",
            "-len_control=0",
            f"-artifact_prefix={seeds}/",
        ]
        budget = [f"-max_total_time={options.seconds}", "-print_final_stats=1"]
        for number in range(_STARTS):
            Path(folder, f"start-{number}").write_bytes(random.Random(number).randbytes(50 * (number + 1)))
        code = subprocess.run([*work, *limits, *budget, folder, str(seeds)], check=False).returncode
        _keep(options.target, seeds, [*Path(folder).iterdir(), *seeds.iterdir()])
    return code


def _keep(target: str, seeds: Path, found: list[Path]) -> None:
    """Keep of the inputs found, the smallest first, those that run a line which none before them did."""
    check = _target(target)
    inputs = sorted({path.read_bytes() for path in found if not path.name.startswith(_BROKEN)}, key=len)
    kept, reached = list[bytes](), set[tuple[str, int]]()
    for data in inputs:
        lines = _lines_run(check, data)
        if lines - reached:
            kept.append(data)
            reached |= lines
    for old in (path for path in seeds.iterdir() if not path.name.startswith(_BROKEN)):
        old.unlink()
    for data in kept:
        (seeds / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    print(f"{len(kept)} of {len(inputs)} inputs kept; they run {len(reached)} lines")


def _lines_run(check: Callable[[bytes], None], data: bytes) -> set[tuple[str, int]]:
    lines: set[tuple[str, int]] = set()

    def trace(frame: FrameType, event: str, _argument: Any) -> Any:
        name = frame.f_code.co_filename
        if "/app/" not in name:
            return None
        if event == "line":
            lines.add((name, frame.f_lineno))
        return trace

    sys.settrace(trace)
    try:
        check(data)
    finally:
        sys.settrace(None)
    return lines


def _target(name: str) -> Callable[[bytes], None]:
    check: Callable[[bytes], None] = importlib.import_module(f"tests.fuzz.{name}_target").check
    return check


def _fuzz(target: str, arguments: list[str]) -> None:
    import atheris  # noqa: PLC0415 - only for those who fuzz

    with atheris.instrument_imports(include=["smallprint.ingest", "smallprint.segment"]):
        check = _target(target)
    atheris.Setup([sys.argv[0], *arguments], check)
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
