"""Sets what the native library reads from the process environment; must be imported before llama_cpp is.

The package imports this module first, so every importer of `app.engine.llama` gets it in time.
"""

import os

NATIVE_ENVIRONMENT = {
    # Threads that spin while they wait slow everything down as soon as another program wants a core: with one
    # competitor, 2 threads fell from 110 to 30 tokens a second, and with passive waiting did not.
    "OMP_WAIT_POLICY": "PASSIVE",
    # A failed assertion in the library would start a debugger if one is installed.
    "GGML_NO_BACKTRACE": "1",
}

for _name, _value in NATIVE_ENVIRONMENT.items():
    os.environ.setdefault(_name, _value)
