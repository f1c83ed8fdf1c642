"""Passages -> Candidates: which passages may hold which clause type, and how likely.

catalogue    the clause catalogue of resources/clauses.toml
cues         cue phrases of a clause type, matched word by word
lexical      Locator: cues, section headings, likeness to the examples and position
calibration  raw score -> rough probability, measured per type
"""

from app.locate.catalogue import load_catalogue
from app.locate.lexical import Locator

__all__ = ["Locator", "load_catalogue"]
