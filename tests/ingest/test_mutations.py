"""Damaged at random: a few hundred mutated PDFs through the child. Each is read or refused, and none ends the child.

To look for more, raise `_FILES` or change `_SEED`; a file that fails is named by its number and can be built again.
"""

import random
from pathlib import Path

from smallprint.domain.progress import CancelToken
from smallprint.errors import FileRefused, FileTooHard
from smallprint.ingest import Limits
from tests.build_pdf import make_pdf, make_unicode_pdf
from tests.ingest import hostile_pdf
from tests.ingest.test_pdf_variety import FIELD, HIDDEN, LINK, NOTE, TICKED
from tests.parsing import read_ahead

_FILES, _SEED = 300, 20_260
_PIECES = (
    *(b"<<", b">>", b"[", b"]", b"(", b")", b"/", b"R", b"obj", b"endobj", b"null", b"0", b"-1", b"99999999999"),
    *(b"1 0 R", b"7 0 R", b"\xff\xff"),
)


def _sound() -> list[bytes]:
    extras = [FIELD, TICKED, NOTE, HIDDEN, LINK]
    rich = make_pdf(
        [["The infor-", "mation"], ["Law"]], title="A", outline=[("x", 1)], first_label=3, annotations=extras
    )
    return [rich, make_unicode_pdf(["הסכם", "\ufb01le"]), hostile_pdf.giant_image(), hostile_pdf.form_in_itself()]


def _mutated(data: bytes, chance: random.Random) -> bytes:
    body = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        place, kind = chance.randrange(len(body)), chance.randrange(4)
        if kind == 0:
            body[place] = chance.randrange(256)
        elif kind == 1:
            body[place : place + chance.randrange(1, 20)] = chance.choice(_PIECES)
        elif kind == 2:
            other = chance.randrange(len(body))
            body[place:place] = body[other : other + chance.randrange(1, 60)]
        else:
            del body[place : place + chance.randrange(1, 30)]
    return bytes(body)


def test_a_mutated_file_is_read_or_refused_and_the_child_goes_on(tmp_path: Path) -> None:
    sound = _sound()
    paths = []
    for number in range(_FILES):
        chance = random.Random(_SEED + number)
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(_mutated(chance.choice(sound), chance))
        paths.append(path)
    read = 0
    with read_ahead(paths, Limits(60, 2048), CancelToken()) as ahead:
        for path in paths:
            try:
                document = ahead.take(path).document
            except FileTooHard as error:
                raise AssertionError(f"{path.name} ended the child") from error
            except FileRefused:
                continue
            read += 1
            assert document.pages[-1].end == len(document.text), path.name
            for page in document.pages:
                strips = page.all_strips()
                assert all(page.start <= strip.start < strip.end <= page.end for strip in strips), path.name
    assert read > _FILES // 2
