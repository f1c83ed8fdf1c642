"""The two networks that read pictures of text: where lines stand, and what a line says. Loaded in the OCR child only.

Both are RapidOCR's (PP-OCRv6 small), read from the files that its wheel brings: nothing is looked for anywhere else.
RapidOCR makes outlines of what the first one finds. Both are run here: what they take stays within bounds, and only the
columns that the second one read a character in say where in the line that character stands.
"""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from smallprint.ingest.ocr.outlines import NETWORKS, DBPostProcess

# `app` has turned its telemetry off with a variable, before this import. Some builds for Windows do not read that, and
# hand events to the system's tracing until this call.
onnxruntime.disable_telemetry_events()

Image = NDArray[np.uint8]
_FINDER, _READER = NETWORKS / "PP-OCRv6_det_small.onnx", NETWORKS / "PP-OCRv6_rec_small.onnx"
_FINDER_SIDE = 1280  # pixels of the longer side that lines are found at; at 960 lines of dense pages are missed
_BLOCK = 32  # pixels: the finder takes sides that are multiples of it
_HEIGHT = 48
# Lines are squeezed to this part of their width: a third less to compute, and spaces are read better (measured).
_SQUEEZE = 0.8
_STEP = 8  # pixels a column of the recogniser's answer stands for
_NOTHING = np.full((_HEIGHT, _STEP), 255, np.uint8)
_BLANK = 0


@dataclass(frozen=True, slots=True)
class RecognisedLine:
    """What a picture of a line says: its characters, how sure each is (0 to 1), where each stands (0 to 1 across)."""

    text: str
    sure: NDArray[np.float32]
    place: NDArray[np.float32]


class OcrModels:
    """Both networks, each on one thread: several children read several pages."""

    def __init__(self) -> None:
        self._finder, self._reader = _session(_FINDER), _session(_READER)
        self._outlines = DBPostProcess(thresh=0.3, box_thresh=0.5, unclip_ratio=1.6, use_dilation=True)
        # Pages differ in size: what one took is given back, so that the next one's does not come on top of it.
        self._freeing = onnxruntime.RunOptions()
        self._freeing.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
        named = self._reader.get_modelmeta().custom_metadata_map["character"]
        self._characters = np.array(["", *named.splitlines(), " "])

    def find(self, image: Image) -> NDArray[np.float32]:
        """Return the four corners of each line of a grey image, in pixels, shape (lines, 4, 2).

        They go round from the line's top left as it lies in the image.
        """
        ratio = min(_FINDER_SIDE / max(image.shape), 1.0)
        height, width = (max(round(int(side * ratio) / _BLOCK), 1) * _BLOCK for side in image.shape)
        small = cv2.resize(image, (width, height)).astype(np.uint8, copy=False)
        self._reader.run(None, _inputs(self._reader, _NOTHING), self._freeing)  # of what the lines before took
        answer = self._finder.run(None, _inputs(self._finder, small), self._freeing)[0]
        boxes, _ = self._outlines(answer, image.shape)
        return np.asarray(boxes, np.float32).reshape(-1, 4, 2)

    def read(self, line: Image) -> RecognisedLine:
        """Return what a grey picture of one level line says."""
        width = max(int(line.shape[1] / line.shape[0] * _HEIGHT * _SQUEEZE), _STEP)
        small = cv2.resize(line, (width, _HEIGHT), interpolation=cv2.INTER_AREA if line.shape[0] > _HEIGHT else 2)
        answer = self._reader.run(None, _inputs(self._reader, small.astype(np.uint8, copy=False)))[0][0]
        best = answer.argmax(axis=1)
        kept = best != _BLANK
        kept[1:] &= best[1:] != best[:-1]
        columns = np.flatnonzero(kept)
        sure = answer[columns, best[columns]].astype(np.float32)
        place = ((columns + 0.5) / len(best)).astype(np.float32)
        return RecognisedLine("".join(self._characters[best[columns]]), sure, place)


def _session(model: Path) -> onnxruntime.InferenceSession:
    """Load a network. Planning memory by pattern would make the finder take 200 MB more; an arena alone reuses it."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.enable_mem_pattern = False
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def _inputs(network: onnxruntime.InferenceSession, image: Image) -> dict[str, NDArray[np.float32]]:
    """Return a grey image as a network takes it: three equal channels from -1 to 1, shape (1, 3, height, width)."""
    scaled = np.empty((1, 3, *image.shape), np.float32)
    np.divide(image, np.float32(127.5), out=scaled[0, 0])
    scaled[0, 0] -= 1
    scaled[0, 1:] = scaled[0, 0]
    return {network.get_inputs()[0].name: scaled}
