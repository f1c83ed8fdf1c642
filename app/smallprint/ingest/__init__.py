"""File -> Document: what a file is, its text, and where every character stands.

ingest(path, limits, token, password=None) -> Ingested    in a child process with limits on time and memory
ReadAhead(paths, limits, token)                            many files, in several such processes, ahead of their use
read_text(data, name, sha256) -> Document                  plain text, in this process
find_files(paths) -> FoundFiles                            folders to the files in them that can be reviewed
unread_sentence(label, picture) -> str                     what is said of a page without text
PageRenderer                                               draws PDF pages in a child process of its own
"""

from smallprint.ingest.files import FoundFiles, find_files
from smallprint.ingest.isolate import (Ingested, Limits, ReadAhead, ingest)
from smallprint.ingest.ocr.readers import unread_sentence
from smallprint.ingest.pdf.render import PageBoxes, PageRenderer, RenderedPage
from smallprint.ingest.text import read_text

__all__ = [
    "FoundFiles",
    "Ingested",
    "Limits",
    "PageBoxes",
    "PageRenderer",
    "ReadAhead",
    "RenderedPage",
    "find_files",
    "ingest",
    "read_text",
    "unread_sentence",
]
