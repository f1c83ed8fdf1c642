"""Coverage-guided fuzzing of what reads untrusted text: see `python -m tests.fuzz --help`.

A target turns any bytes into an input and checks what must hold of every input. `seeds/` keeps the inputs that reached
something new and those that once broke something; the suite replays them all.
"""
