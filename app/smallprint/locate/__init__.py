"""Passages -> Candidates: which spans may be which clause type, and how likely.

catalogue    the clause catalogue of resources/clauses.toml
locator      Locator: trained heads for the types they know, the lexical locator for the rest
features     passages -> hashed bags of features
heads        bags -> logits of each passage and type
spans        logits -> runs of neighbouring passages with their evidence
trained      heads, trees over runs, calibration: models/clauses/heads.npz
windows      passages -> windows of tokens that the Nano judge reads
heard        the judge's voice for types that are found by phrase and heading
opinion      what the judge says of passages
judged       trees over runs that the judge has read as well: models/nano/runs.npz
statements   how a contract stands to trained statements: said, denied, or silent
taught       heads for the types that a person teaches by examples and decisions
ranking      a type's candidates weighed against each other, once the judge was heard: models/nano/ranking.npz
presence     does a contract have a type at all
phrases      phrases that say a clause in so many words: a second voice beside the heads
headed       types that no head knows: by phrase and by the heading over it
kinds        which kind of contract a document is
clause_bounds   a listed span cut to its own clause
recall       how often each type is found where it is there
listing      which candidates are listed: one card a type, and what is sure besides
overlap      which of the runs that overlap are kept
lexical      cues, section headings, likeness to the examples and position
cues         cue phrases of a clause type, matched word by word
calibration  lexical evidence -> rough probability, measured per type

    judge_outputs  The judge's outputs: a logistic regression over its states for each clause type
"""

from smallprint.locate.catalogue import load_catalogue
from smallprint.locate.clause_bounds import ClauseBounds
from smallprint.locate.features import candidates_of
from smallprint.locate.headed import headed, headed_types
from smallprint.locate.heard import heard
from smallprint.locate.judged import JudgedRuns, load_judged_runs
from smallprint.locate.kinds import contract_kinds, kind_of
from smallprint.locate.listing import PROBABLE, PROBABLE_ALONE, listed
from smallprint.locate.locator import Locator, files_sha256
from smallprint.locate.opinion import JudgeOpinion
from smallprint.locate.phrases import phrases_in, with_phrases
from smallprint.locate.presence import Presence, load_presence
from smallprint.locate.ranking import PlaceRanking, by_themselves, load_ranking
from smallprint.locate.recall import load_recall
from smallprint.locate.taught import Lesson, TaughtHead, Teacher, Vectors, joined

__all__ = [
    "PROBABLE",
    "PROBABLE_ALONE",
    "ClauseBounds",
    "JudgeOpinion",
    "JudgedRuns",
    "Lesson",
    "Locator",
    "PlaceRanking",
    "Presence",
    "TaughtHead",
    "Teacher",
    "Vectors",
    "by_themselves",
    "candidates_of",
    "contract_kinds",
    "files_sha256",
    "headed",
    "headed_types",
    "heard",
    "joined",
    "kind_of",
    "listed",
    "load_catalogue",
    "load_judged_runs",
    "load_presence",
    "load_ranking",
    "load_recall",
    "phrases_in",
    "with_phrases",
]
