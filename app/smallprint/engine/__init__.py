"""Runs the Nano model: `LlamaEngine` here, `RemoteEngine` on a server, `ScriptedEngine` for tests.

The package itself imports neither numpy nor what needs it, so that `open_llama` can do so while a model loads.

    llama/       The Nano model on this machine, through llama.cpp
    server/      The Nano model on a server that the person has chosen
    trial/       Tries a model in a process of its own, and remembers what it does here
    binding      llama.cpp's functions, without the rest of llama-cpp-python
    child        Does something with a model file in a process of its own, so that a file that ends its process ends
                 only that one
    environment  Sets what the native library reads from the process environment; must be imported before llama_cpp
                 is
    fingerprint  What is known of a model file while its size and times stay the same: its SHA-256, and its header
                 once loaded
    header       Checks that a file is a whole GGUF model before the native library opens it, in about 20 ms
    memory       How much memory a model needs, before it is loaded
    options      Options as replies: they are scored and never generated, so nothing else comes out, whatever a
                 document says
    remembered   Small facts about model files that took time to find out, kept as JSON in the cache folder
"""

from smallprint.engine.environment import NATIVE_ENVIRONMENT
from smallprint.engine.header import Header, read_header
from smallprint.engine.llama.opening import open_llama
from smallprint.engine.llama.turns import Turns
from smallprint.engine.memory import needed_bytes
from smallprint.engine.server.address import ServerAddress
from smallprint.engine.trial.profile import Profile, remembered_profile

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
