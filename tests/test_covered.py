"""Where the program decides, every line and branch is run by the tests of that very module, and stays so."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]

# A module -> the tests that run all of it by themselves. To add one: name both here.
COVERED = {
    "app/smallprint/ingest/children/messages.py": "tests/ingest/test_wire.py",
    "app/smallprint/locate/calibration.py": "tests/locate/test_calibration.py",
    "app/smallprint/locate/listing.py": "tests/locate/test_listing.py",
    "app/smallprint/locate/presence.py": "tests/locate/test_presence.py",
    "app/smallprint/read/short/scores.py": "tests/read/test_short_scores.py",
    "app/smallprint/read/verify.py": "tests/read/test_verify.py",
    "app/smallprint/store/decisions.py": "tests/store/test_decisions.py",
    "app/smallprint/store/schema.py": "tests/store/test_old_matters.py",
    "app/smallprint/store/tables.py": "tests/store/test_old_matters.py",
    "app/smallprint/matters/suggestions.py": "tests/matters/test_suggestions.py",
}
# They run as well where they stand, and add no line here: many steps, or the same again for each version.
_LEFT_OUT = "not over_any_number_of_reviews and not reads_as_it_did"


def test_modules_that_decide_are_run_whole_by_their_own_tests(tmp_path: Path) -> None:
    coverage = [sys.executable, "-m", "coverage"]
    data = f"--data-file={tmp_path / 'data'}"
    tests = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", _LEFT_OUT, *sorted(set(COVERED.values()))]
    traced = [*coverage, "run", data, "--branch", f"--include={','.join(COVERED)}", *tests]
    run = subprocess.run(traced, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-4000:]
    told = [*coverage, "json", data, "-q", "-o", str(tmp_path / "told.json")]
    subprocess.run(told, cwd=ROOT, capture_output=True, check=True)
    files = json.loads((tmp_path / "told.json").read_text(encoding="utf-8"))["files"]
    found = {Path(name).as_posix(): (one["missing_lines"], one["missing_branches"]) for name, one in files.items()}
    assert found == dict.fromkeys(COVERED, ([], [])), "lines and branches that no test of the module runs"
