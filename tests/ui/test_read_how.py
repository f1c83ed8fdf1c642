"""How the documents list says that pages were recognised in pictures, and a document's language."""

from app.domain.document import DocumentKind
from app.domain.review import DocumentState, DocumentSummary
from app.domain.run import RunState
from app.ui.item_models.documents import DocumentRow, state_texts


def _texts(language: str, ocr_pages: int, doubtful_pages: int) -> tuple[str, str]:
    summary = DocumentSummary(
        1,
        "lease.pdf",
        "/lease.pdf",
        DocumentState.OPEN,
        kind=DocumentKind.PDF,
        pages=3,
        findings=2,
        run_state=RunState.COMPLETE,
        language=language,
        ocr_pages=ocr_pages,
        doubtful_pages=doubtful_pages,
    )
    return state_texts(DocumentRow(summary))


def test_a_card_says_what_was_recognised_and_what_is_hard_to_read() -> None:
    assert _texts("en", 0, 0) == ("3 pages · 2 findings", "0 decided")
    assert _texts("en", 2, 0) == ("3 pages · OCR · 2 findings", "0 decided")
    assert _texts("de", 3, 1) == ("3 pages · OCR · German · 2 findings", "1 hard to read")
