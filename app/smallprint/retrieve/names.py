"""Does a question name a document? Then that one is meant, and its name says nothing of what is asked for."""

import re
from collections import Counter
from collections.abc import Mapping

_PART = re.compile(r"[^\W_]+")
_SUFFIX = re.compile(r"\.(?:pdf|docx?|txt|md)$", re.IGNORECASE)
_SHORTEST = 4  # letters of a name, or of a word that names a document on its own


class DocumentNames:
    """The names of some documents, by document."""

    def __init__(self, names: Mapping[int, str]) -> None:
        told = {document: " ".join(_SUFFIX.sub("", name).casefold().split()) for document, name in names.items()}
        self._whole = {one: name for one, name in told.items() if len(name) >= _SHORTEST}
        self._parts = {document: frozenset(_PART.findall(name)) for document, name in told.items()}
        seen = Counter(part for own in self._parts.values() for part in own)
        self._telling = {part for part, count in seen.items() if count == 1 and len(part) >= _SHORTEST}

    def named(self, question: str) -> tuple[list[int], str]:
        """Return the documents that a question names, none when it names none, and the question without their name.

        A document is named by its whole name, or by words of it that no other document's name has, written as names
        are. Where there is one document only, it need not be named.
        """
        question = " ".join(question.split())
        folded = question.casefold()
        longest = max((name for name in self._whole.values() if name in folded), key=len, default="")
        if len(self._parts) < 2:
            return [], question
        if longest and len(folded) == len(question):
            at = folded.find(longest)
            found = [one for one, name in self._whole.items() if name == longest]
            return found, question[:at] + question[at + len(longest) :]
        return self._by_words(question)

    def _by_words(self, question: str) -> tuple[list[int], str]:
        written = [found for found in _PART.finditer(question) if found.start() and found.group()[0].isupper()]
        telling = {one.group().casefold() for one in written} & self._telling
        found = [document for document, own in self._parts.items() if own & telling]
        said = frozenset().union(*(self._parts[document] for document in found))
        for one in reversed(written):
            if one.group().casefold() in said:
                question = question[: one.start()] + question[one.end() :]
        return found, question
