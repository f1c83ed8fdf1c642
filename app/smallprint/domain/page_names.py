"""Names pages in a sentence: "pages 1–3 and 7"."""

from collections.abc import Sequence

from smallprint.domain.document import Page
from smallprint.language.counting import by_number


def named_pages(pages: Sequence[Page], indexes: Sequence[int]) -> str:
    """Return pages by their labels, neighbours joined; `indexes` are in order and not empty."""
    return f"{by_number(len(indexes), 'page', 'pages')} {named_list(page_labels(pages, indexes))}"


def page_labels(pages: Sequence[Page], indexes: Sequence[int]) -> list[str]:
    """Return the labels of pages, those of neighbours joined to one; `indexes` are in order."""
    runs: list[list[int]] = []
    for index in indexes:
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    labels = [[quoted_label(pages[index].label) for index in (run[0], run[-1])] for run in runs]
    return [first + (f"–{last}" if run[1:] else "") for run, (first, last) in zip(runs, labels, strict=True)]


def named_list(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: "a, b and c"."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if words[1:] else "".join(words)


def page_name(label: str) -> str:
    """Return one page in a sentence: "page 4", "page “Cover Page”"."""
    return f"page {quoted_label(label)}"


def quoted_label(label: str) -> str:
    """Return a page label, in quotation marks where it is words of its own and not a number."""
    return f"“{label}”" if " " in label.strip() or "page" in label.lower() else label


def capital(sentence: str) -> str:
    """Return a sentence with a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]
