"""What a start of the window loads: nothing that only a report, a comparison or a playbook needs."""

import subprocess
import sys

_HEAVY = (
    "docx",
    "gguf",
    "icalendar",
    "jinja2",
    "jsonschema",
    "llama_cpp._internals",
    "lxml",
    "markdown_it",
    "olefile",
    "onnxruntime",
    "pypdf",
    "regex",
    "smallprint.compare.effects",
    "smallprint.playbooks",
    "smallprint.proof",
    "typst",
    "xlsxwriter",
    "yaml",
)
_LOADED = "import sys, smallprint.__main__, smallprint.ui.application; print(*sys.modules)"


def test_a_start_of_the_window_loads_no_library_that_only_later_work_needs() -> None:
    done = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True)
    assert sorted(set(_HEAVY) & set(done.stdout.split())) == []
