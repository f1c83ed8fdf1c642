"""Prints resources/samples/hosting-agreement.pdf from the HTML beside it: `python packaging/make_sample.py`."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"


def main() -> int:
    """Write the sample contract as a PDF with real text."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    writer = QPdfWriter(str(SAMPLES / "hosting-agreement.pdf"))
    writer.setTitle("Hosting and Support Agreement")
    writer.setCreator("Smallprint")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(24, 22, 24, 22), QPageLayout.Unit.Millimeter)
    writer.setResolution(96)
    document = QTextDocument()
    document.setDefaultFont(QFont(["Liberation Serif", "Times New Roman", "DejaVu Serif"], 11))
    document.setHtml((SAMPLES / "hosting-agreement.html").read_text(encoding="utf-8"))
    document.print_(writer)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
