"""The second reader of PDFs, pypdf: slower, without places on the page, and forgiving where pdfium is not."""

import io

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError

from smallprint.domain.document import Metadata
from smallprint.errors import FileDamaged, FileLocked, FileUnsupported
from smallprint.ingest.pdf.pages import PageText
from smallprint.ingest.text import normalised

_SAID = ("/Title", "/Author", "/Producer", "/CreationDate")


def read_second(data: bytes, name: str, password: str | None) -> tuple[list[PageText], Metadata]:
    """Return the text of all pages and what the file says of itself; raises a FileRefused with its sentence."""
    try:
        reader = PdfReader(io.BytesIO(data), password=password)
        pages = []
        for page in reader.pages:
            text = normalised(page.extract_text()).rstrip("\n") + "\n"
            pages.append(PageText(text, b"", float(page.mediabox.width), float(page.mediabox.height)))
    except FileNotDecryptedError as error:
        raise FileLocked(f"“{name}” is locked: it needs a password to be read. Unlock it with its password.") from error
    except (NotImplementedError, DependencyError) as error:
        raise FileUnsupported(
            f"“{name}” is protected in a way that cannot be opened here. Ask for an open copy."
        ) from error
    except MemoryError:
        raise
    except Exception as error:  # broken files bring up any error in pypdf, and its own have no common base
        raise FileDamaged(f"“{name}” is cut short or damaged. Get it again from where it came.") from error
    if not any(page.text.strip() for page in pages):
        raise FileDamaged(f"“{name}” is damaged: no page of it can be read. Get it again from where it came.")
    return pages, _metadata(reader)


def _metadata(reader: PdfReader) -> Metadata:
    try:
        info = reader.metadata
        said = {key: normalised(str(info.get(key, ""))) if info else "" for key in _SAID}
        return Metadata(said["/Title"], said["/Author"], said["/Producer"], said["/CreationDate"], reader.is_encrypted)
    except Exception:  # noqa: BLE001 - as above
        return Metadata()
