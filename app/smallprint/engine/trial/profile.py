"""What a model does on this machine, as its probe found, remembered per file, library version and processor."""

import hashlib
import os
import platform
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from smallprint.engine.binding import VERSION
from smallprint.engine.fingerprint import known_sha256
from smallprint.engine.llama.loading import Tuning
from smallprint.engine.remembered import Remembered
from smallprint.system.cores import usable_cores

_FIRST_CORE = 4096  # bytes that hold what Linux says of one
_LASTING = ("model name", "flags", "CPU implementer", "CPU part", "Features")  # of x86, and of ARM


@dataclass(frozen=True, slots=True)
class Profile:
    """What a model does on this machine: speeds in tokens a second, memory in MB, and how it is best run."""

    reading: float
    writing: float
    memory_megabytes: int
    tuning: Tuning


def remembered_profile(path: Path, cache: Path | None) -> Profile | None:
    """Return what an earlier probe of this file found, None where there was none, or the file has changed."""
    try:
        sha256 = known_sha256(path, cache)
    except OSError:  # gone
        return None
    facts = Remembered(cache, "profiles").get(profile_key(sha256)) if sha256 else None
    if facts is None:
        return None
    try:
        tuning = Tuning(**{field.name: facts[field.name] for field in fields(Tuning)})  # type: ignore[arg-type]
        reading, writing = (float(str(facts[name])) for name in ("reading", "writing"))
        return Profile(reading, writing, int(str(facts["memory_megabytes"])), tuning)
    except (KeyError, ValueError):
        return None


def profile_key(sha256: str) -> str:
    """Return what a trial is remembered under: the file, the library, the processor and how many of its cores."""
    return f"{sha256} {VERSION} {usable_cores()} {_processor()}"


def _processor() -> str:
    """Return a mark of this machine and its processor: a cache folder may come along to one that lacks an instruction.

    Of two machines whose processors announce the same, one may lack what it announces, so the name counts, too.
    """
    told = [platform.node(), platform.machine(), os.environ.get("PROCESSOR_IDENTIFIER", "")]  # the last is Windows'
    try:
        with Path("/proc/cpuinfo").open("rb") as file:
            lines = file.read(_FIRST_CORE).decode("ascii", errors="replace").partition("\n\n")[0].splitlines()
        told += [line for line in lines if line.startswith(_LASTING)]
    except OSError:  # not Linux
        pass
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:8]


def remember_profile(sha256: str, profile: Profile, cache: Path | None) -> None:
    """Keep what a probe of a file with this hash found."""
    facts = asdict(profile)
    tuning = facts.pop("tuning")
    Remembered(cache, "profiles").put(profile_key(sha256), facts | tuning)
