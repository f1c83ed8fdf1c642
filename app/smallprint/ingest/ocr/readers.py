"""Reads pages from their pictures, in child processes with limits, and puts what they say into the document.

One child a thread, started with the first page that needs it. A page that cannot be read stays unread. While the work
is paused no page is begun; those that are being read, one a thread, are read to their end within seconds and kept.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace

from smallprint.domain.document import Block, Document, Page, PageDoubt, RecognisedPage
from smallprint.domain.progress import CancelToken
from smallprint.domain.remark import UNREAD_PAGE, Remark, RemarkKind
from smallprint.errors import FileRefused
from smallprint.ingest.children.process import ChildProcess
from smallprint.ingest.languages import remarks_on_language
from smallprint.ingest.pdf.hyphens import rejoined
from smallprint.language.detect import common_share, language_of

_log = logging.getLogger(__name__)
_SECONDS = 180.0  # a page takes about 5 s of a core; a machine may be busy
_MEGABYTES = 6144  # of address space, most of which the libraries ask for and never touch
# Blocks of a megabyte on are given back when freed: glibc would come to keep those of up to 32 (20 MB a child).
_MEMORY = {"MALLOC_MMAP_THRESHOLD_": str(2**20)}
_MUCH_MORE = 1.5  # times the text that a page has: else the pictures on it are decoration, and its own text is exact
HARD = 0.85
"""How sure the characters of a page are on average, below which it is said to be hard to read."""


class OcrReaders:
    """A few threads, each with a child of its own."""

    def __init__(self, workers: int) -> None:
        self._children: list[ChildProcess] = []
        self._idle: list[ChildProcess] = []
        self._changed = threading.Condition()
        self._workers, self._most, self._reading = workers, workers, 0
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="ocr")

    def start(
        self, data: bytes, password: str | None, index: int, token: CancelToken, given_up: Callable[[], bool]
    ) -> "Future[RecognisedPage | None]":
        """Begin to read a page unless it was `given_up`; gives None where it is not read, and raises Cancelled."""
        return self._threads.submit(self._read, data, password, index, token, given_up)

    def at_a_time(self, most: int) -> None:
        """Read no more than so many pages at a time from now on, 0 for as many as there are threads.

        Each needs a child that holds two networks: where other processes read as well, that is much memory.
        """
        with self._changed:
            self._most = min(most, self._workers) if most else self._workers
            self._changed.notify_all()

    def close(self) -> None:
        """Give up what is being read, and end the threads and children. A second call does nothing."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        while self._children:
            self._children.pop().kill()
        self._threads.shutdown(wait=True)
        while self._children:  # started meanwhile
            self._children.pop().kill()

    def _read(
        self, data: bytes, password: str | None, index: int, token: CancelToken, given_up: Callable[[], bool]
    ) -> RecognisedPage | None:
        token.check()
        if given_up():
            return None
        with self._child() as child:
            return self._asked(child, data, password, index, token)

    @contextmanager
    def _child(self) -> Iterator[ChildProcess]:
        """Wait until one more may read, and give a child to it: one that is there already, where one is idle."""
        with self._changed:
            self._changed.wait_for(lambda: self._reading < self._most)
            self._reading += 1
            child = self._idle.pop() if self._idle else ChildProcess("smallprint.ingest.ocr.child", _MEMORY)
            if child not in self._children:
                self._children.append(child)
        try:
            yield child
        finally:
            with self._changed:
                self._reading -= 1
                self._idle.append(child)
                self._changed.notify_all()

    def _asked(
        self, child: ChildProcess, data: bytes, password: str | None, index: int, token: CancelToken
    ) -> RecognisedPage | None:
        begun = time.monotonic()
        _log.debug("page %d: being recognised", index + 1)
        try:
            answer = child.ask((data, password, index, _MEGABYTES), _SECONDS, token)
        except (TimeoutError, EOFError):
            return None  # said of the page; what ended the child is in the log
        finally:
            _log.debug("page %d: no longer, after %.1f s", index + 1, time.monotonic() - begun)
        if isinstance(answer, FileRefused):
            return None
        if not isinstance(answer, RecognisedPage):
            raise TypeError(f"the page reader answered with a {type(answer).__name__}")
        return answer


def with_recognised(document: Document, found: Mapping[int, RecognisedPage | None]) -> Document:
    """Return the document with these pages as they were recognised; None is a page that could not be.

    Wrong letters of a page stay where its picture says no more than they do.
    """
    found = _with_whole_words(document, found)
    pages: list[Page] = []
    texts: list[str] = []
    blocks: list[Block] = []
    start, taken, hard, wrong = 0, [], [], []
    for page in document.pages:
        text, result = document.text[page.start : page.end], found.get(page.index)
        if result is not None and _better(result, text, page.doubt):
            text, moved = result.text, replace(page, boxes=result.boxes, strips=result.strips, words=result.words)
            taken.append(page.index)
            wrong += [page.index] if page.doubt is PageDoubt.GARBLED else []
            hard += [page.index] if result.sure < HARD else []
        else:
            moved = page
            wrong += [page.index] if page.doubt is PageDoubt.GARBLED else []
        pages.append(replace(moved, start=start, end=start + len(text), doubt=None))
        texts.append(text)
        start += len(text)
        # What a page hides stands at its end, however the rest of it was read.
        by = start - page.end
        mine = (block for block in document.blocks if page.start <= block.start < page.end)
        blocks += (replace(block, start=block.start + by, end=block.end + by) for block in mine)
    whole = "".join(texts)
    unread = tuple(index for index in document.report.unread_pages if index not in taken)
    language = language_of(whole)
    remarks = [one for one in document.report.remarks if not _is_past(one, taken)]
    remarks += [*_remarks(taken, hard, wrong), *remarks_on_language(language)]
    report = replace(
        document.report,
        characters=len(whole),
        unread_pages=unread,
        remarks=tuple(remarks),
        ocr_pages=tuple(taken),
        doubtful_pages=tuple(hard),
        language=language,
    )
    return replace(document, text=whole, pages=tuple(pages), blocks=tuple(blocks), report=report)


def _with_whole_words(
    document: Document, found: Mapping[int, RecognisedPage | None]
) -> dict[int, RecognisedPage | None]:
    read = {index: page for index, page in found.items() if page is not None}
    others = (document.text[page.start : page.end] for page in document.pages if page.index not in read)
    return {**found, **dict(zip(read, rejoined(list(read.values()), others), strict=True))}


def _is_past(remark: Remark, taken: Sequence[int]) -> bool:
    """Say whether a remark held before the pages `taken` were recognised: on their text, or on the language."""
    return remark.kind is RemarkKind.LANGUAGE or (remark.kind in UNREAD_PAGE and set(remark.pages) <= set(taken))


def _better(result: RecognisedPage, text: str, doubt: PageDoubt | None) -> bool:
    if not result.words:
        return False
    if doubt is PageDoubt.GARBLED:
        return result.sure >= HARD and common_share(result.text) > common_share(text)
    return len(result.text.strip()) > _MUCH_MORE * len(text.strip())


def _remarks(taken: list[int], hard: list[int], wrong: list[int]) -> list[Remark]:
    met = (
        (RemarkKind.PAGES_RECOGNISED, taken),
        (RemarkKind.PAGES_HARD_TO_READ, hard),
        (RemarkKind.LETTERS_REPLACED, [index for index in wrong if index in taken]),
        (RemarkKind.LETTERS_DOUBTFUL, [index for index in wrong if index not in taken]),
    )
    return [Remark(kind, pages=tuple(indexes)) for kind, indexes in met if indexes]
