"""Passages -> Candidates: which spans may be which clause type, and how likely.

catalogue    the clause catalogue of resources/clauses.toml
locator      Locator: trained heads for the types they know, the lexical locator for the rest
features     passages -> hashed bags of features
heads        bags -> logits of each passage and type
spans        logits -> runs of neighbouring passages with their evidence
trained      heads, trees over runs, calibration: models/clauses/heads.npz
presence     does a contract have a type at all, and what of it is shown
overlap      which of the runs that overlap are kept
lexical      cues, section headings, likeness to the examples and position
cues         cue phrases of a clause type, matched word by word
calibration  lexical evidence -> rough probability, measured per type
"""

from app.locate.catalogue import load_catalogue
from app.locate.locator import Locator, files_sha256
from app.locate.presence import Presence, load_presence

__all__ = ["Locator", "Presence", "files_sha256", "load_catalogue", "load_presence"]
