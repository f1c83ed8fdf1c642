"""One review of one document: with what, how far, and how it ended. Runs are kept, not replaced."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smallprint.domain.run_note import RunNote


class RunState(StrEnum):
    """How a run stands; INTERRUPTED is what a crash or a kill leaves behind."""

    RUNNING = "running"
    COMPLETE = "complete"
    PARTIAL = "partial"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"
    FAILED = "failed"

    @property
    def resumable(self) -> bool:
        """Say whether work of this run is left to do."""
        return self in (RunState.CANCELLED, RunState.INTERRUPTED, RunState.FAILED)

    @property
    def ended_well(self) -> bool:
        """Say whether the run came to its end: all that can be read was reviewed."""
        return self in (RunState.COMPLETE, RunState.PARTIAL)


class PageState(StrEnum):
    """How far one page has been read, from least to most."""

    UNREADABLE = "unreadable"
    TEXT = "text"
    LOCATED = "located"
    MODEL_READ = "model_read"
    VIEWED = "viewed"


@dataclass(frozen=True, slots=True)
class Run:
    """The identity and outcome of one review; hashes are SHA-256 in hex, "" where there is none (no model).

    `prompt_sha256` is of what a model was asked in older reviews. `judge` is the identity of the Nano judge that read
    the document, "" where none did; with `awaits_judge` it will. `notes` say why it ended as it did.
    """

    id: int
    document_id: int
    state: RunState
    started_at: datetime
    finished_at: datetime | None
    model_name: str
    model_sha256: str
    prompt_sha256: str
    catalogue_sha256: str
    app_version: str
    settings: str
    notes: tuple[RunNote, ...] = ()
    candidates: int = 0
    read: int = 0
    seconds: float = 0.0
    judge: str = ""
    awaits_judge: bool = False

    @property
    def told(self) -> bool:
        """Say whether it is told by what it was made; a version is always known unless it was left out."""
        return bool(self.app_version)

    @property
    def model_asked(self) -> bool:
        """Whether a model was asked anything of this document.

        Older reviews say in their settings whether a model confirmed passages or chose values.
        """
        asked = json.loads(self.settings or "{}")
        return self.model_name != "" and bool(asked.get("confirms", True) or asked.get("chooses", False))


@dataclass(frozen=True, slots=True)
class RunIdentity:
    """What makes two runs comparable: model ("" for none), catalogue, version and settings (JSON)."""

    model_name: str
    model_sha256: str
    catalogue_sha256: str
    app_version: str
    settings: str
