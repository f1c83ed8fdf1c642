"""Opens a LlamaEngine: the model is loaded while what works with it is imported, each a third of a start."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from smallprint.domain.engine import ModelInfo
from smallprint.domain.progress import CancelToken
from smallprint.engine.fingerprint import loaded_header, remember_loaded, sha256_of
from smallprint.engine.header import Header
from smallprint.engine.llama.loading import LoadedModel, Tuning, tuning_for
from smallprint.engine.llama.turns import Turns
from smallprint.errors import ModelUnusable
from smallprint.system.cores import usable_cores

if TYPE_CHECKING:
    from smallprint.engine.llama.engine import LlamaEngine


def open_llama(
    path: Path,
    name: str = "",
    sha256: str = "",
    context: int = 4096,
    tuning: Tuning | None = None,
    cache: Path | None = None,
    token: CancelToken | None = None,
    turns: Turns | None = None,
) -> "LlamaEngine":
    """Load a model; raises ModelMissing, ModelUnusable, and Cancelled within a tenth of a second.

    `name` and `sha256` are what the catalogue knows of the file; without them its own name and its computed hash are
    used. `context` is in tokens and never more than the model was trained for. `cache` is a folder for what can be
    made again. `turns` are shared by models that must not run at the same time.
    """
    known, token = loaded_header(path, cache), token or CancelToken()
    with ThreadPoolExecutor(1, "load-model") as aside:
        loading = aside.submit(_loaded, path, context, tuning or tuning_for(usable_cores()), known, token)
        from smallprint.engine.llama.engine import LlamaEngine  # noqa: PLC0415 - numpy and the chat formats, while the model loads

        model = loading.result()
    header = model.header
    try:
        info = ModelInfo(
            name=name or header.name or path.stem,
            sha256=sha256 or sha256_of(path, cache, token),
            context=model.context_size,
            architecture=header.architecture,
            quantisation=header.quantisation,
        )
    except BaseException:
        model.close()
        raise
    engine = LlamaEngine(model, info, cache, turns)
    if known is None:
        remember_loaded(path, info.sha256, header, cache)
    return engine


def _loaded(path: Path, context: int, tuning: Tuning, known: Header | None, token: CancelToken) -> LoadedModel:
    if known is not None:
        try:
            return LoadedModel(path, context, tuning, known, token)
        except ModelUnusable:  # like a file that was never seen, then: what is wrong is found out and said
            pass
    return LoadedModel(path, context, tuning, token=token)
