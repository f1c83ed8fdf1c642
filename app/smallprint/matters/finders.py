"""What finds candidates, put together from the trained weights that ship with the program."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from smallprint.domain.clause import ClauseCatalogue
from smallprint.domain.document import Document
from smallprint.domain.finding import Candidate
from smallprint.domain.in_force import in_force
from smallprint.domain.opened import Opened
from smallprint.domain.passage import Passage, Segmentation
from smallprint.domain.progress import CancelToken
from smallprint.locate import (
    PROBABLE,
    PROBABLE_ALONE,
    ClauseBounds,
    JudgeOpinion,
    Locator,
    PlaceRanking,
    Presence,
    by_themselves,
    candidates_of,
    files_sha256,
    headed,
    headed_types,
    heard,
    kind_of,
    listed,
    load_judged_runs,
    load_presence,
    load_ranking,
    phrases_in,
    with_phrases,
)
from smallprint.read import (
    SHORT_CLAUSES,
    ShortScores,
    load_short,
    with_amended,
    with_date_meant,
    with_parties,
    with_title_again,
)
from smallprint.system.paths import shipped


@dataclass(frozen=True, slots=True)
class Finders:
    """Finds candidates: clauses of whole passages, those of a few words, and which of them are likely.

    `short` and `presence` are None where rules alone are to find the short ones and to say what is likely; `judged` is
    what `presence` is where the Nano judge was heard, and `ranking` then weighs a type's candidates against each other.
    `sha256` is of the weights and the rules' tables.
    """

    locator: Locator
    short: ShortScores | None
    presence: Presence | None
    sha256: str
    judged: Presence | None = None
    ranking: PlaceRanking | None = None

    def kind(self, document: Document, segmentation: Segmentation) -> str:
        """Return the key of a document's kind of contract, "" where it is not known."""
        return kind_of(in_force(document, segmentation, furniture=True), segmentation)

    def candidates(
        self, document: Document, segmentation: Segmentation, token: CancelToken, opinion: JudgeOpinion | None = None
    ) -> list[Candidate]:
        """Return every candidate of a document, best first within a type; scores are probabilities.

        `opinion` is what the judge says of the passages that `passages_to_judge` returns. Raises Cancelled.
        """
        opinion = opinion if self.judged is not None else None
        standing = in_force(document, segmentation, furniture=True)
        found = self.locator.locate(standing, segmentation, token, opinion)
        token.check()
        if self.short is not None:
            found += self.short.candidates(standing, segmentation)
        token.check()
        presence = self.judged if opinion is not None else self.presence
        chances = presence.chances(found, len(document.text)) if presence else {}
        beside = presence.beside if presence else {}
        if opinion is not None and self.ranking is not None:
            found = self.ranking.weighed(found, len(document.text))
        found = with_parties(found, standing, segmentation)
        said = phrases_in(standing, segmentation, token)
        named = headed_types()
        found = with_phrases(found, {key: said[key] for key in said if key not in named}, standing)
        token.check()
        found += headed(standing, segmentation, said, kind_of(standing, segmentation), token)
        token.check()
        if opinion is not None:
            found = heard(found, opinion, standing, candidates_of(standing, segmentation), named)
        found = with_amended(found, document, segmentation)
        token.check()
        bounds = ClauseBounds(standing, segmentation)
        probable = PROBABLE if opinion is not None else PROBABLE_ALONE
        token.check()
        marked = listed(found, chances, beside, frozenset(SHORT_CLAUSES), document.text, probable)
        cut = (
            bounds.cut(one) if one.likely and one.clause not in SHORT_CLAUSES else one for one in token.checking(marked)
        )
        kept = [one for one in cut if one is not None]
        token.check()
        if opinion is not None and self.ranking is not None:
            kept = self.ranking.chances(kept, chances)
        kept = self.short.behind_the_surest(kept) if self.short is not None else kept
        if opinion is not None:
            kept = by_themselves(kept)
        return with_date_meant(with_title_again(kept, standing, segmentation), standing)


def passages_to_judge(opened: Opened) -> tuple[Document, list[Passage]]:
    """Return what the judge reads of a document: its text without what is not in force, and passages of it."""
    standing = in_force(opened.document, opened.segmentation, furniture=True)
    return standing, candidates_of(standing, opened.segmentation)


def load_finders(catalogue: ClauseCatalogue, weights: Path, spans: bool = True, judged: Path | None = None) -> Finders:
    """Load the trained weights of a folder (models/clauses); raises SettingInvalid with a sentence.

    Without `spans`, single passages are found, and the short clauses by rules. `judged` is the folder of what was
    trained with the Nano judge heard (models/nano); without it no judge's opinion counts.
    """
    files = [*(weights / name for name in ("heads.npz", "short.npz", "presence.npz")), *_tables()]
    if judged is not None:
        files += [judged / name for name in ("runs.npz", "ranking.npz", "presence.npz")]
    runs = load_judged_runs(judged / "runs.npz") if judged is not None else None
    return Finders(
        Locator(catalogue, weights, headed_types() | frozenset(SHORT_CLAUSES), judged=runs)
        if spans
        else Locator(catalogue, weights, headed_types(), longest=1),
        load_short(weights / "short.npz") if spans else None,
        load_presence(weights / "presence.npz"),
        files_sha256(files),
        load_presence(judged / "presence.npz") if judged is not None else None,
        load_ranking(judged / "ranking.npz") if judged is not None else None,
    )


def rules_only(catalogue: ClauseCatalogue) -> Finders:
    """Return finders that use nothing trained: cues, headings, phrases and rules."""
    return Finders(Locator(catalogue, None, headed_types()), None, None, files_sha256(_tables()))


def _tables() -> Sequence[Path]:
    names = ("lexical.toml", "places.toml", "phrases.toml", "headings.toml", "kinds.toml")
    return [shipped("resources", name) for name in names]
