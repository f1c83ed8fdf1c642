"""Passages -> Candidates: which spans may be which clause type, and how likely.

catalogue    the clause catalogue of resources/clauses.toml
locator      Locator: trained heads for the types they know, the lexical locator for the rest
features     passages -> hashed bags of features
heads        bags -> logits of each passage and type
spans        logits -> runs of neighbouring passages with their evidence
trained      heads, trees over runs, calibration: models/clauses/heads.npz
thresholds   from which probability a type is shown
overlap      which of the runs that overlap are kept
lexical      cues, section headings, likeness to the examples and position
cues         cue phrases of a clause type, matched word by word
calibration  lexical evidence -> rough probability, measured per type
"""

from app.locate.catalogue import load_catalogue
from app.locate.locator import Locator, files_sha256
from app.locate.thresholds import load_thresholds

__all__ = ["Locator", "files_sha256", "load_catalogue", "load_thresholds"]
