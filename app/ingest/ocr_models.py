"""The two networks that read pictures of text: where lines stand, and what a line says. Loaded in the OCR child only.

Both are RapidOCR's (PP-OCRv6 small), read from the files that its wheel brings: nothing is looked for anywhere else.
Lines are found through RapidOCR; its recogniser is run here, since only the columns that it read a character in say
where in the line that character stands.
"""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import onnxruntime
import rapidocr
from numpy.typing import NDArray

Image = NDArray[np.uint8]
_MODELS = Path(rapidocr.__file__).parent / "models"
_FINDER, _READER = _MODELS / "PP-OCRv6_det_small.onnx", _MODELS / "PP-OCRv6_rec_small.onnx"
_FINDER_SIDE = 1280  # pixels of the longer side that lines are found at; at 960 lines of dense pages are missed
_HEIGHT = 48
# Lines are squeezed to this part of their width: a third less to compute, and spaces are read better (measured).
_SQUEEZE = 0.8
_STEP = 8  # pixels a column of the recogniser's answer stands for
_BLANK = 0


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What a picture of a line says: its characters, how sure each is (0 to 1), where each stands (0 to 1 across)."""

    text: str
    sure: NDArray[np.float32]
    place: NDArray[np.float32]


class OcrModels:
    """Both networks, each on one thread: several children read several pages."""

    def __init__(self) -> None:
        self._finder = rapidocr.RapidOCR(
            params={
                "Global.use_cls": False,
                "Global.use_rec": False,
                "Global.log_level": "error",
                "Global.max_side_len": 20_000,
                "Det.model_path": str(_FINDER),
                "Det.limit_side_len": _FINDER_SIDE,
                "Det.limit_type": "max",
                "EngineConfig.onnxruntime.intra_op_num_threads": 1,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        self._reader = onnxruntime.InferenceSession(str(_READER), options, providers=["CPUExecutionProvider"])
        self._input = self._reader.get_inputs()[0].name
        named = self._reader.get_modelmeta().custom_metadata_map["character"]
        self._characters = np.array(["", *named.splitlines(), " "])

    def find(self, image: Image) -> NDArray[np.float32]:
        """Return the four corners of each line of a grey image, in pixels, shape (lines, 4, 2).

        They go round from the line's top left as it lies in the image.
        """
        found = self._finder(cv2.cvtColor(image, cv2.COLOR_GRAY2BGR))
        boxes = getattr(found, "boxes", None)
        return np.zeros((0, 4, 2), np.float32) if boxes is None else np.asarray(boxes, np.float32)

    def read(self, line: Image) -> ReadLine:
        """Return what a grey picture of one level line says."""
        width = max(int(line.shape[1] / line.shape[0] * _HEIGHT * _SQUEEZE), _STEP)
        small = cv2.resize(line, (width, _HEIGHT), interpolation=cv2.INTER_AREA if line.shape[0] > _HEIGHT else 2)
        scaled = np.broadcast_to((small.astype(np.float32) / 127.5 - 1)[None, None], (1, 3, _HEIGHT, width))
        answer = self._reader.run(None, {self._input: np.ascontiguousarray(scaled)})[0][0]
        best = answer.argmax(axis=1)
        kept = best != _BLANK
        kept[1:] &= best[1:] != best[:-1]
        columns = np.flatnonzero(kept)
        sure = answer[columns, best[columns]].astype(np.float32)
        place = ((columns + 0.5) / len(best)).astype(np.float32)
        return ReadLine("".join(self._characters[best[columns]]), sure, place)
