"""Measures what `make run` takes where nothing is set up yet: `make setup-time`.

The project's files are copied into an empty folder and set up there, with nothing that pip kept before, an empty home
of the program's own, and no display: so the sample is reviewed in the terminal. Everything is fetched anew.

Beside other programs the clock says little. So processor seconds are told as well, those of the compiler apart: CMake
lets this very file start each of its jobs.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIMIT_SECONDS, CORES = 300, 2
"""What a bare machine may take in all, and how many free cores it has."""

_JOB = "--job"
_NOT_PASSED_ON = {"DISPLAY", "WAYLAND_DISPLAY", "MAKEFLAGS", "MAKELEVEL", "MFLAGS", "VIRTUAL_ENV"}


@dataclass(frozen=True, slots=True)
class Step:
    """What a step took: seconds by the clock, and processor seconds of all that it started."""

    name: str
    clock: float
    processor: float


def main() -> int:
    """Measure the steps and print them; returns 1 where two free cores, too, would take too long."""
    if sys.argv[1:2] == [_JOB]:
        return _job(Path(sys.argv[2]), sys.argv[3:])
    with tempfile.TemporaryDirectory(prefix="smallprint-setup-") as folder:
        jobs = Path(folder, "jobs")
        environment = _bare(Path(folder), jobs)
        copy = _copied(Path(folder, "project"))
        steps = [
            _step("packages, llama.cpp", ["make", ".venv/.program"], copy, environment),
            _step("model, first review", ["make", "run"], copy, environment),
        ]
        compiling = sum(map(float, jobs.read_text(encoding="ascii").split())) if jobs.exists() else 0.0
    sys.stdout.write("".join(told(steps, compiling)))
    return int(on_free_cores(steps, compiling) > LIMIT_SECONDS)


def on_free_cores(steps: list[Step], compiling: float) -> float:
    """Return how many seconds the work takes where nothing else runs: the compiler uses all cores, the rest one."""
    return sum(step.processor for step in steps) - compiling + compiling / CORES


def told(steps: list[Step], compiling: float) -> list[str]:
    """Return the lines of the table, and what two free cores would take."""
    every = Step("all", sum(step.clock for step in steps), sum(step.processor for step in steps))
    lines = [f"{'':<24}{'by the clock':>14}{'processor':>12}\n"]
    lines += [f"{step.name:<24}{step.clock:>12.0f} s{step.processor:>10.0f} s\n" for step in (*steps, every)]
    lines.insert(2, f"{'  compiling alone':<24}{'':>14}{compiling:>10.0f} s\n")
    free = on_free_cores(steps, compiling)
    lines.append(f"Where nothing else runs on {CORES} cores: about {free:.0f} s, and what the network takes; ")
    lines.append(f"allowed are {LIMIT_SECONDS} s.\n")
    return lines


def _bare(folder: Path, jobs: Path) -> dict[str, str]:
    """Return an environment in which pip kept nothing, the program has no model, and each compiler job is timed."""
    launcher = ";".join([sys.executable, "-S", "-I", str(Path(__file__).resolve()), _JOB, str(jobs)])
    return {
        **{name: value for name, value in os.environ.items() if name not in _NOT_PASSED_ON},
        "PIP_CACHE_DIR": str(folder / "pip"),
        "SMALLPRINT_HOME": str(folder / "home"),
        "CMAKE_C_COMPILER_LAUNCHER": launcher,
        "CMAKE_CXX_COMPILER_LAUNCHER": launcher,
    }


def _copied(target: Path) -> Path:
    """Copy the files that git knows, as they are now."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        source, copy = ROOT / name, target / name
        if source.is_file():
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(source.read_bytes())
            copy.chmod(source.stat().st_mode)
    return target


def _step(name: str, command: list[str], folder: Path, environment: dict[str, str]) -> Step:
    sys.stdout.write(f"{name}…\n")
    sys.stdout.flush()
    begun, before = time.monotonic(), _spent()
    ended = subprocess.run(command, cwd=folder, env=environment, check=False, capture_output=True, text=True)
    if ended.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{ended.stdout[-4000:]}{ended.stderr[-4000:]}")
    return Step(name, time.monotonic() - begun, _spent() - before)


def _job(record: Path, command: list[str]) -> int:
    """Run one job of the compiler and add its processor seconds to the record."""
    code = subprocess.run(command, check=False).returncode
    with record.open("a", encoding="ascii") as file:
        file.write(f"{_spent():.3f}\n")
    return code


def _spent() -> float:
    """Return the processor seconds of all processes that were started from here and have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


if __name__ == "__main__":
    sys.exit(main())
