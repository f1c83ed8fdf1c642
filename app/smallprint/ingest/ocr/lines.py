"""A picture of a page -> its lines with places: which way is up is found, each line is made level and read."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from smallprint.ingest.ocr.models import Image, OcrModels

_WIDEST = 14  # a piece is at most so many times as wide as high: the recogniser reads longer ones worse
_UPRIGHT = 1.5  # times as high as wide: a line that stands on its end
_TRIED = 3  # lines that are read both ways to find which way is up
_SURE_ENOUGH = 0.5  # what is read with less on the whole line is a stain, a line drawn or a signature


@dataclass(frozen=True, slots=True)
class OcrLine:
    """One line: its text, how sure each character is, and each one's corners (left top, right top, right bottom, left
    bottom) in pixels of the image, shape (characters, 4, 2)."""

    text: str
    sure: NDArray[np.float32]
    corners: NDArray[np.float32]


def read_lines(models: OcrModels, image: Image) -> tuple[list[OcrLine], int]:
    """Return the lines of a grey page image in no order, and by how many quarter turns to the right it lies."""
    quads = models.find(image)
    if not len(quads):
        return [], 0
    turns = _turns(models, image, quads)
    read = [_line(models, image, np.roll(quad, turns, axis=0)) for quad in quads]
    return [line for line in read if line.text and line.sure.mean() >= _SURE_ENOUGH], turns


def _turns(models: OcrModels, image: Image, quads: NDArray[np.float32]) -> int:
    """Return how many quarter turns to the right the page lies: its lines say level or not, reading says which way."""
    across = np.linalg.norm(quads[:, 1] - quads[:, 0], axis=1)
    along = np.linalg.norm(quads[:, 3] - quads[:, 0], axis=1)
    longer = np.maximum(across, along)
    sideways = bool((longer * (along > _UPRIGHT * across)).sum() > longer.sum() / 2)
    ways = (1, 3) if sideways else (0, 2)
    order = np.argsort(np.abs(longer - np.quantile(longer, 0.7)))[:_TRIED]
    scores = []
    for turns in ways:
        read = [models.read(_level(image, np.roll(quads[number], turns, axis=0))) for number in order]
        scores.append(sum(float(line.sure.sum()) * float(line.sure.mean()) for line in read if line.text))
    return ways[int(np.argmax(scores))]


def _level(image: Image, quad: NDArray[np.float32]) -> Image:
    """Return the part of the image inside the corners, its first corner at the top left."""
    sides = np.linalg.norm(quad - np.roll(quad, -1, axis=0), axis=1)  # top, right, bottom, left
    width, height = max(int(sides[0::2].max()), 1), max(int(sides[1::2].max()), 1)
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad.astype(np.float32), target)
    level = cv2.warpPerspective(image, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE, flags=cv2.INTER_CUBIC)
    return level.astype(np.uint8, copy=False)


def _line(models: OcrModels, image: Image, quad: NDArray[np.float32]) -> OcrLine:
    level = _level(image, quad)
    height, width = level.shape
    gaps = _gaps(level)
    texts, sures, places = [], [], []
    for left, right in _pieces(gaps, width, height):
        piece = models.read(level[:, left:right])
        texts.append(piece.text + " ")
        sures.append(np.append(piece.sure, 1))
        places.append(np.append(left + piece.place * (right - left), right) / width)
    text, sure, place = "".join(texts), np.concatenate(sures), np.concatenate(places)
    kept = _single_spaces(text)
    text = "".join(text[number] for number in kept)
    return OcrLine(text, sure[kept].astype(np.float32), _corners(quad, place[kept]))


def _gaps(level: Image) -> NDArray[np.int32]:
    """Return where no ink is in a level line: first and last column of each gap, shape (gaps, 2)."""
    _, ink = cv2.threshold(level, 0, 1, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    rows = max(level.shape[0] // 8, 1)
    blank = ink[rows : -rows or None].sum(axis=0) <= max(level.shape[0] // 40, 0)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], blank.astype(np.int8), [0]))))
    return edges.reshape(-1, 2).astype(np.int32)


def _pieces(gaps: NDArray[np.int32], width: int, height: int) -> list[tuple[int, int]]:
    """Cut a long line into pieces, each time in the widest gap near the place: between words, not between letters."""
    count = -(-width // (_WIDEST * height))
    cuts = [0]
    middles, wide = gaps.mean(axis=1), gaps[:, 1] - gaps[:, 0]
    for number in range(1, count):
        near = np.abs(middles - width * number / count) < width / count / 4
        if near.any():
            cuts.append(int(middles[near][wide[near].argmax()]))
    return list(zip(cuts, [*cuts[1:], width], strict=True))


def _single_spaces(text: str) -> list[int]:
    """Return which characters stay when spaces at the ends and doubled ones go."""
    kept: list[int] = []
    for number, character in enumerate(text):
        if character != " " or (kept and text[kept[-1]] != " "):
            kept.append(number)
    while kept and text[kept[-1]] == " ":
        kept.pop()
    return kept


def _corners(quad: NDArray[np.float32], place: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return the corners of characters whose middles stand at `place` across the line."""
    if not place.size:
        return np.zeros((0, 4, 2), np.float32)
    place = np.maximum.accumulate(place)
    between = (place[1:] + place[:-1]) / 2
    edges = np.concatenate(([0.0], between, [1.0]))[:, None]
    top = quad[0] + edges * (quad[1] - quad[0])
    bottom = quad[3] + edges * (quad[2] - quad[3])
    return np.stack((top[:-1], top[1:], bottom[1:], bottom[:-1]), axis=1).astype(np.float32)
