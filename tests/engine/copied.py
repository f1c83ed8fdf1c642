"""One copy, as a question asks for several."""

from app.domain.engine import Copied, Engine, Prompt
from app.domain.progress import CancelToken


def copied(engine: Engine, prompt: Prompt, text: str, token: CancelToken, most: int = 96) -> Copied | None:
    """Return the words of a text that the model replies with."""
    (words,) = engine.copy_each([(prompt, text)], token, most)
    return words
