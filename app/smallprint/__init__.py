"""Smallprint: a Nano model that reads the small print, offline, on your own machine.

batch/     Very many files: a work list that survives every stop, worker processes, results in shards
cli/       The headless twin: parses, prints, and gives exit codes; the work is the core's
domain/    The words of the product as frozen values; no input or output happens here
engine/    Runs the Nano model: `LlamaEngine` here, `RemoteEngine` on a server, `ScriptedEngine` for tests
export/    A matter as a report that can be sent on: Word for people, JSON for programs
facts/     Questions that the stored findings of a matter answer, before its text is searched
ingest/    File -> Document: what a file is, its text, and where every character stands
judge/     The judge of a known model: prepared once out of the model's published file and an adapter that
           ships, then loaded
language/  The languages that contracts and questions are written in; knows nothing of contracts
library/   The Nano models the program knows: which there are, which are on this machine, and how one gets here
locate/    Passages -> Candidates: which spans may be which clause type, and how likely
matters/   What is done with a matter: add files, review, ask, and a person's own clause types
measure/   Measures the program's own work: on labelled contracts, on plain ones, and on this machine
read/      Candidates -> verified findings, and excerpts -> answers
retrieve/  Question -> Excerpts: which passages of a document or of a whole matter may answer
segment/   Document -> Segmentation: passages that tile the text, each with its section path, and the terms it
           defines
store/     The matter file: one SQLite file with documents, findings, decisions and notes
system/    The machine under the program: paths, files written whole, signals, processes that may do little
ui/        The window; the only importer of PySide6
bootstrap  The composition root: puts settings, catalogue, model and folders together, for the window and for
           the CLI
errors     Every error a user may read, each carrying the sentence that is shown
launch     What the installed command calls: loads the program, during which Ctrl-C ends it without a word
settings   Each setting, declared once: type, default, label and help
marking    a copy of the file itself, marked: comments on the words of findings, in Word files and in PDFs
playbooks  playbooks: a firm's positions as YAML, and what a contract says of each
compare    two versions of a contract -> what tells them apart, clause by clause; pure, and nearly linear in their
           length
proof      proof-reading: what in a contract does not fit together, by rules that need no model
standards  standard forms, known by the fingerprints of their sentences; is a document the unmodified form?
"""

import gc
import os

__version__ = "0.1.0"

# onnxruntime, which recognises text in pictures, otherwise makes a lasting device id in the user's cache as soon as it
# is imported, and sends events to its maker. A call after the import is too late. Each child process inherits this.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

# What modules are made of stays: with Python's own threshold of 700 objects, a start spends 15 to 40 ms on looking for
# garbage among it.
gc.set_threshold(10_000)

# numpy's library for matrices starts a thread for each core as soon as it is loaded, and each one spins for a while
# before it sleeps, beside the threads of the model.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
