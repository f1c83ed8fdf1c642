"""Runs the Nano model: `LlamaEngine` here, `RemoteEngine` on a server.

environment       what the native library must find in the process environment (imported first)
binding           the native library's functions, without the package around them
header            a quick structural check of a GGUF file before the native library sees it
fingerprint       a file's SHA-256, remembered
remembered        small facts about files, kept in the cache folder
memory            how much memory a model needs
child             something done with a model file in a process of its own
probe             tries a model in such a process and measures what suits this machine
profile           what a probe found, remembered
turns             who may use the model: one at a time, a person first
options           options as replies to be scored
llama_opening     opens a LlamaEngine; loads the model and what works with it at the same time
llama             LlamaEngine: one request at a time, greedy, stopped at once
llama_urgent      the same model for a person who waits
llama_library     the native library: its log, its abort flag
llama_layout      whether the binding and the native library belong together
llama_loading     a model and its one context, opened and closed in the right order
llama_vocabulary  text to tokens and back
llama_template    a prompt as tokens, through the model's own chat template; contract text never becomes a control token
llama_jinja       the dialect that chat templates are written in
llama_decoding    the context as sequences of tokens
llama_prefix      evaluating prompts, sharing what prompts have in common
pace              how many threads pay now
llama_states      keeping the states after shared beginnings, in memory and on disk
judge_cut         the judge's model, cut out of another one
window_reader     WindowReader: windows of tokens -> the states in them
llama_quantise    writing a model file again in another quantisation
server_address    where a server is, and whether text leaves this machine
remote            RemoteEngine: a model on an OpenAI-compatible server; imported by who uses one, for the HTTP
                  library takes a tenth of a second of every start
server_client     one request to such a server, stopped at once

The package itself imports neither numpy nor what needs it, so that `open_llama` can do so while a model loads.
"""

from smallprint.engine.environment import NATIVE_ENVIRONMENT
from smallprint.engine.header import Header, read_header
from smallprint.engine.llama.opening import open_llama
from smallprint.engine.memory import needed_bytes
from smallprint.engine.trial.profile import Profile, remembered_profile
from smallprint.engine.server.address import ServerAddress
from smallprint.engine.llama.turns import Turns

__all__ = [
    "NATIVE_ENVIRONMENT",
    "Header",
    "Profile",
    "ServerAddress",
    "Turns",
    "needed_bytes",
    "open_llama",
    "read_header",
    "remembered_profile",
]
