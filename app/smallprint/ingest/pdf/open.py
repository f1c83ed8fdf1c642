"""Opens a PDF with pdfium, mending first what a download that broke off leaves out; or pictures, as a PDF of them."""

import re

import pypdfium2

from smallprint.ingest.pdf.pictures import open_pictures, picture_format

_CATALOGUE = re.compile(
    rb"(?:^|\s)(\d{1,9})\s+(\d{1,5})\s+obj\s*<<(?:(?!endobj).){0,2000}?/Type\s*/Catalog\b", re.DOTALL
)


def open_pdf(data: bytes, password: str | None = None) -> tuple[pypdfium2.PdfDocument, bool]:
    """Return the open file, and whether it had to be mended; raises pdfium's error when it cannot be opened,
    and a FileRefused without the file's name for pictures that cannot be read.

    pdfium finds the objects of a file whose table of them is wrong or missing, but not where they begin to be read
    when the trailer that says so is missing as well.
    """
    if picture_format(data):
        return open_pictures(data), False
    try:
        return pypdfium2.PdfDocument(data, password=password), False
    except pypdfium2.PdfiumError:
        catalogue = None if b"trailer" in data or b"/XRef" in data else _CATALOGUE.search(data)
        if catalogue is None:
            raise
    trailer = b"\nendstream\nendobj\ntrailer\n<< /Root %s %s R >>\n%%%%EOF\n" % catalogue.groups()
    return pypdfium2.PdfDocument(data + trailer, password=password), True
