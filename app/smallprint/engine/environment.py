"""Sets what the native library reads from the process environment; must be imported before llama_cpp is.

The package imports this module first, so every importer of `smallprint.engine.llama.engine` gets it in time.
"""

import os

NATIVE_ENVIRONMENT = {
    # Threads that spin for long while they wait slow everything down as soon as another program wants a core: with
    # one competitor, 2 threads fell from 110 to 30 tokens a second, and with passive waiting did not.
    "OMP_WAIT_POLICY": "PASSIVE",
    # Threads that sleep at once are late for the next operation, of which a step has some hundreds: 110 tokens a second
    # in steps of 8, and 210 with this many turns of waiting first, a few microseconds (2 threads on 2 idle cores;
    # 1.8 times as fast at 8 tokens, 1.4 at 20, 1.1 at 500). Ten times as many gain nothing, and cost beside a
    # competitor half the speed in small steps.
    "GOMP_SPINCOUNT": "1000",
    # A failed assertion in the library would start a debugger if one is installed.
    "GGML_NO_BACKTRACE": "1",
}

for _name, _value in NATIVE_ENVIRONMENT.items():
    os.environ.setdefault(_name, _value)
