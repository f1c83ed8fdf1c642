"""How many pages are read from their pictures at a time, and by how many children."""

from smallprint.domain.progress import CancelToken
from smallprint.ingest.ocr.readers import OcrReaders
from tests.build_pdf import make_pdf
from tests.build_scan import Sheet, drawn_page, make_scan

PAGES = [["This Agreement shall be governed by the laws of the State of Ohio."], ["The fee is $12,500.00 a month."]]


def test_where_others_read_as_well_one_child_reads_page_after_page() -> None:
    data = make_scan([Sheet(drawn_page(make_pdf([page]))) for page in PAGES])
    readers = OcrReaders(2)
    try:
        readers.at_a_time(1)
        pages = [readers.start(data, None, index, CancelToken(), lambda: False) for index in range(len(PAGES))]
        for page, [line] in zip(pages, PAGES, strict=True):
            read = page.result(timeout=120)
            assert read is not None
            assert line in read.text
        assert len(readers._children) == 1
        readers.at_a_time(0)
        with readers._child() as first, readers._child() as second:
            assert first is not second, "as many as there are threads"
    finally:
        readers.close()
