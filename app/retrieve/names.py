"""Does a question name a document? Then that one is meant, and its name says nothing of what is asked for."""

import re
from collections import Counter
from collections.abc import Mapping

_PART = re.compile(r"[^\W_]+")
_SUFFIX = re.compile(r"\.(?:pdf|docx?|txt|md)$", re.IGNORECASE)
_SHORTEST = 4  # letters of a name, or of a word that names a document on its own


def named(question: str, names: Mapping[int, str]) -> tuple[list[int], str]:
    """Return the documents that a question names, none when it names none, and the question without their name.

    A document is named by its whole name, or by words of it that no other document's name has, written as names are.
    """
    question = " ".join(question.split())
    told = {document: " ".join(_SUFFIX.sub("", name).split()) for document, name in names.items()}
    folded = question.casefold()
    whole = {one: name for one, name in told.items() if len(name) >= _SHORTEST and name.casefold() in folded}
    longest = max(whole.values(), key=len, default="")
    if longest:
        at = folded.find(longest.casefold())
        found = [one for one, name in whole.items() if name.casefold() == longest.casefold()]
        return found, question[:at] + question[at + len(longest) :]
    return _by_words(question, told)


def _by_words(question: str, names: Mapping[int, str]) -> tuple[list[int], str]:
    parts = {document: frozenset(_PART.findall(name.casefold())) for document, name in names.items()}
    seen = Counter(part for own in parts.values() for part in own)
    written = [found for found in _PART.finditer(question) if found.start() and found.group()[0].isupper()]
    telling = {one.group().casefold() for one in written if len(one.group()) >= _SHORTEST}
    telling = {word for word in telling if seen[word] == 1}
    if not telling or len(names) == 1:
        return [], question
    found = [document for document, own in parts.items() if own & telling]
    said = frozenset().union(*(parts[document] for document in found))
    for one in reversed(written):
        if one.group().casefold() in said:
            question = question[: one.start()] + question[one.end() :]
    return found, question
