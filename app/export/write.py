"""Writes a report whole or not at all, in the format that its name asks for."""

import os
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.domain.clause import ClauseCatalogue
from app.domain.review import MatterReview
from app.errors import ExportFailed
from app.export.data import json_bytes
from app.export.word import word_bytes

_Writer = Callable[[MatterReview, ClauseCatalogue, datetime, float], bytes]
_WRITERS: dict[str, _Writer] = {".docx": word_bytes, ".json": json_bytes}


def write_report(
    review: MatterReview, catalogue: ClauseCatalogue, path: Path, made_at: datetime, confidence_shown: float
) -> None:
    """Write the findings report to `path`; raises ExportFailed with a sentence, and then leaves what was there."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise ExportFailed(
            f"A report is a .docx or a .json file; “{path.name}” is neither. Give it one of these endings."
        )
    body = writer(review, catalogue, made_at, confidence_shown)
    try:
        handle, draft = tempfile.mkstemp(dir=path.absolute().parent, prefix=".", suffix=path.suffix)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(body)
            Path(draft).chmod(0o644)
            Path(draft).replace(path)
        except OSError:
            Path(draft).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ExportFailed(
            f"“{path}” could not be written ({error.strerror}). Choose another folder, or close the file elsewhere."
        ) from error
