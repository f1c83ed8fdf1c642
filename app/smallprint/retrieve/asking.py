"""A question -> what it is searched by: its words with what they are worth, and the thing and the value it asks for."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from smallprint.retrieve.labels import label_word
from smallprint.retrieve.vocabulary import SearchVocabulary
from smallprint.retrieve.words import asked, foreign, language_of_question, word_id, words

_SAME = 0.6  # what a word that says the same counts beside the word that was asked with
# Questions after names, titles and dates are mostly answered where a contract begins.
_OPENING = re.compile(r"\b(?:who|whose|title|titled|called|name|names|named|date|dated|signed|signatory)\b", re.I)
# Questions that ask for a thing by its name, or for what its name means.
_NAMES = re.compile(
    r"^\W*(?:and\s+)?(?:what|who|which|where|when|how\s+(?:much|many|long|high|often|soon)|whose|on\s+wh|from\s+wh|by\s+wh|"
    r"wer|was|wie|wann|wo|welche[rsmn]?|wem|wen|define|explain)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“”„«‘']\s?([^\"“”„«»‘]{2,60}?)\s?[\"“”»’'](?!\w)")
_MEANING = frozenset(words("means meaning defined definition define count counts located called refer bedeutet"))
_MOST_OF_IT = 0.6  # of a question's words that must name the thing
_ENDS_LIKE = 0.5  # what a label counts that only ends like the thing asked for ("Annual Rent" for the rent)
_LABEL = 9.0  # what a label is worth: as much as a rare word
_DEFINES = 2.0  # how much more it is worth where the question asks what a word means
_DEFINED = re.compile(r"\b(?:mean(?:s|t|ing)?|define[sd]?|definition|counts?\s+as|bedeutet|definiert)\b", re.IGNORECASE)
_BESIDE = 2.0  # what a word is worth that stands beside a value of the kind asked for: as much as a common one


@dataclass(frozen=True, slots=True)
class Group:
    """One word of a question with those that say the same: what it is worth, and the share of each by its number."""

    worth: float
    shares: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class SearchedQuestion:
    """A question as it is searched: its groups of words, and whether it is likely answered in the opening.

    `beside` are groups that add to what the words find, and of which an answer may have none: the labels of the thing
    that is asked for by its name, and the words that stand beside a value of the kind asked for.
    """

    groups: tuple[Group, ...]
    opening: bool
    beside: tuple[Group, ...] = ()
    labelled: bool = False


def read_question(question: str, vocabulary: SearchVocabulary) -> SearchedQuestion:
    """Return what a question is searched by. In other languages than English all words are worth the same."""
    language = language_of_question(question)
    if language != "en":
        worth = vocabulary.rarest
        told = foreign(question, language)
        same = vocabulary.same_abroad(question, language)
        abroad = []
        for stem, others in told:
            alike = [other for one in (stem, *others) for other in (one, *same.get(one, ()))]
            shares = dict.fromkeys(alike, _SAME) | {stem: 1.0, others[0]: 1.0}
            abroad.append(Group(worth, {word_id(word): share for word, share in shares.items()}))
        labels = _labels(question, [stem for stem, _ in told])
        return SearchedQuestion(tuple(abroad), opening=False, beside=labels, labelled=bool(labels))
    stems = asked(question)
    phrases, together = vocabulary.said_together(words(question))
    groups = [
        _group(vocabulary, {word: 1.0} | dict.fromkeys(vocabulary.same(word), _SAME))
        for word in stems
        if word not in phrases
    ]
    if together:  # the words of a phrase say one thing
        own = dict.fromkeys((word for word in stems if word in phrases), _SAME)
        groups.append(_group(vocabulary, own | dict.fromkeys(together, 1.0)))
    opening = _OPENING.search(question) is not None
    labels = _labels(question, stems)
    return SearchedQuestion(tuple(groups), opening, (*labels, *_values(question)), bool(labels))


def _group(vocabulary: SearchVocabulary, shares: Mapping[str, float]) -> Group:
    """Return words that say the same, each worth its rarity and its share."""
    weights = {word: share * vocabulary.rarity(word) for word, share in shares.items()}
    worth = max(weights.values())
    own = {word_id(word): 1.0 for word, share in shares.items() if share == 1}
    return Group(worth, {word_id(word): weight / max(worth, 1e-9) for word, weight in weights.items()} | own)


def _labels(question: str, stems: Sequence[str]) -> tuple[Group, ...]:
    """Return the labels under which the thing that a question names may stand; none where it names none.

    It names one with most of its words ("How much is the annual support fee?"), or in quotes.
    """
    if not _NAMES.search(question):
        return ()
    told = [stem for stem in stems if stem not in _MEANING]
    runs = [told[at : at + size] for size in range(1, len(told) + 1) for at in range(len(told) - size + 1)]
    shares = {word_id(label_word(["…", told[0]])): _ENDS_LIKE} if len(told) == 1 else {}
    for run in runs:
        if len(run) >= _MOST_OF_IT * len(told):
            shares[word_id(label_word(run))] = len(run) / len(told)
    for match in _QUOTED.finditer(question):
        shares[word_id(label_word(asked(match[1])))] = 1.0
    worth = _LABEL * _DEFINES if _DEFINED.search(question) else _LABEL
    return (Group(worth, shares),) if shares else ()


def _values(question: str) -> tuple[Group, ...]:
    """Return the words that stand beside a value of the kind that a question asks for; none where it asks for none."""
    return next(((group,) for pattern, group in _KINDS if pattern.search(question)), ())


def _kind(pattern: str, beside: str) -> tuple[re.Pattern[str], Group]:
    return re.compile(pattern, re.IGNORECASE), Group(_BESIDE, {word_id(word): 1.0 for word in words(beside)})


_KINDS = (
    _kind(
        r"\bhow\s+(?:long|soon|quickly|fast|often|early)\b|\bhow\s+many\s+(?:hour|day|week|month|year)",
        "hour day week month year annual monthly perpetual immediately",
    ),
    _kind(
        r"\bhow\s+much\b|\b(?:what|which)\s+(?:\w+\s+){0,2}(?:price|fees?|sum|amount|cost|rate|salary)\b",
        "$ £ € % eur usd gbp aud cad chf percent",
    ),
    _kind(
        r"\b(?:by\s+)?when\b|\b(?:what|which)\s+da(?:te|y)\b",
        "january february march april may june july august september october november december day month year date",
    ),
)
