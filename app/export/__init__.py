"""A matter as a report that can be sent on: Word for people, JSON for programs.

    write_report(review, catalogue, path, made_at, unlikely)     raises ExportFailed

    wording        what a report says of findings, pages and documents, whatever its format
    docx_report    the Word report; docx_styles and docx_parts hold its looks
    annotations    the JSON report, with W3C Web Annotation selectors

To add a format: write `render(review, catalogue, made_at, unlikely) -> bytes` in a module of its own and
name it in `_FORMATS`.
"""

import errno
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.domain.clause import ClauseCatalogue
from app.domain.review import MatterReview
from app.errors import ExportFailed
from app.export import annotations, docx_report
from app.paths import write_private

__all__ = ["write_report"]

_FORMATS: dict[str, Callable[[MatterReview, ClauseCatalogue, datetime, bool], bytes]] = {
    ".docx": docx_report.render,
    ".json": annotations.render,
}


def write_report(
    review: MatterReview, catalogue: ClauseCatalogue, path: Path, made_at: datetime, unlikely: bool
) -> None:
    """Write the report in the format of the path's suffix, whole or not at all; raises ExportFailed.

    Without `unlikely`, unlikely findings that no person decided on, noted or marked are left out.
    """
    render = _FORMATS.get(path.suffix.lower())
    if render is None:
        raise ExportFailed(f"“{path.name}” must end in {' or '.join(_FORMATS)}. Choose one of the two.")
    try:
        if path.is_dir():
            raise ExportFailed(f"“{path.name}” is a folder. Choose another name for the report.")
        if path.exists() and not os.access(path, os.W_OK):
            raise ExportFailed(f"“{path.name}” is read-only. Choose another name for the report.")
        write_private(path, render(review, catalogue, made_at, unlikely))
    except OSError as error:
        raise ExportFailed(_told(path, error)) from error


def _told(path: Path, error: OSError) -> str:
    """Return the error as the person reads it."""
    name, folder = path.name, path.absolute().parent
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return f"The disk is full: “{name}” was not written. Free some space, then try again."
    if error.errno == errno.ENOENT:
        return f"“{name}” was not written: there is no folder {folder}. Make it first, or choose another."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY):
        return (
            f"“{name}” cannot be written: {folder} is read-only, or the report is open in another program. "
            "Close it there, or choose another place."
        )
    return f"“{name}” could not be written ({error.strerror}). Choose another name or place."
