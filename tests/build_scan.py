"""Makes scans for tests: pages drawn as pictures, worn if wanted, and PDFs that hold nothing but such pictures."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray

from tests.build_pdf import file_of

DPI = 200
Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of a scanned file: its picture, and text that stands on it as text, in the margin at the foot."""

    picture: Picture
    stamp: str = ""


def drawn_page(data: bytes, index: int = 0, dpi: float = DPI) -> Picture:
    """Return a page of a PDF as a grey picture."""
    document = pypdfium2.PdfDocument(data)
    bitmap = document[index].render(scale=dpi / 72, grayscale=True)
    rows = np.frombuffer(bitmap.buffer, np.uint8).reshape(bitmap.height, bitmap.stride)
    picture = np.ascontiguousarray(rows[:, : bitmap.width])
    document.close()
    return picture


def worn(picture: Picture, degrees: float = 2.0, noise: float = 18.0, quality: int = 35, seed: int = 1) -> Picture:
    """Return a picture turned a little, greyed, with noise and the marks of strong JPEG compression."""
    height, width = picture.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    turned = cv2.warpAffine(picture, turn, (width, height), borderValue=(255,)).astype(np.float32)
    grain = np.random.default_rng(seed).normal(0, noise, turned.shape)
    _, packed = cv2.imencode(
        ".jpg", np.clip(turned * 0.9 + grain, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality]
    )
    unpacked = cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE)
    assert unpacked is not None
    return unpacked.astype(np.uint8)


def make_scan(sheets: Sequence[Sheet], dpi: float = DPI) -> bytes:
    """Return a PDF with one page for each sheet, as large as its picture at so many pixels an inch."""
    objects = [b"", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", b"<< >>"]
    kids = []
    for sheet in sheets:
        height, width = sheet.picture.shape
        across, down = width * 72 / dpi, height * 72 / dpi
        _, packed = cv2.imencode(".jpg", sheet.picture, [cv2.IMWRITE_JPEG_QUALITY, 85])
        body = packed.tobytes()
        objects.append(
            b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 "
            b"/Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream" % (width, height, len(body), body)
        )
        stamp = b"BT /F1 8 Tf 20 12 Td (%s) Tj ET" % sheet.stamp.encode("ascii")
        content = b"q %g 0 0 %g 0 0 cm /I Do Q %s" % (across, down, stamp)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %g %g] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> /XObject << /I %d 0 R >> >> >>"
            % (across, down, len(objects), len(objects) - 1)
        )
        kids.append(len(objects))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    return file_of(objects)


def make_garbled_pdf(lines: Sequence[str], shift: int = 3) -> bytes:
    """Return a PDF whose page shows the lines, while its font says that each letter is `shift` places further."""
    named = b"\n".join(b"<%02X> <%04X>" % (code, code + shift) for code in range(33, 123))
    cmap = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n"
        b"1 begincodespacerange <00> <FF> endcodespacerange\n%d beginbfchar\n%s\nendbfchar\n"
        b"1 beginbfchar <20> <0020> endbfchar endcmap end end" % (90, named)
    )
    shown = b" ".join(b"(%s) Tj T*" % line.encode("ascii") for line in lines)
    content = b"BT /F1 12 Tf 18 TL 72 720 Td %s ET" % shown
    return file_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R "
            b"/Resources << /Font << /F1 6 0 R >> >> >>",
            b"<< >>",
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>",
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(cmap), cmap),
        ]
    )
