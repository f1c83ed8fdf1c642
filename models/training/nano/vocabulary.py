"""A base's own tokenizer, by llama.cpp, so that training reads the tokens that the program will read."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.training.nano.base import BaseUnfit
from smallprint.engine.binding import llama_cpp
from smallprint.engine.llama.vocabulary import Vocabulary
from smallprint.locate.windows import TokensOf


@contextmanager
def tokenizer(file: Path) -> Iterator[TokensOf]:
    """Yield what turns a text into tokens, with none added; raises BaseUnfit where the file has no vocabulary."""
    wanted = llama_cpp.llama_model_default_params()
    wanted.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(str(file).encode(), wanted)
    if not model:
        raise BaseUnfit(f"llama.cpp finds no vocabulary in the base {file}. Get the file again.")
    try:
        yield Vocabulary(llama_cpp.llama_model_get_vocab(model)).tokens
    finally:
        llama_cpp.llama_model_free(model)
