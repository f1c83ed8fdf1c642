"""Names pages in a sentence: "pages 1–3 and 7"."""

from collections.abc import Sequence

from app.domain.document import Page


def named_pages(pages: Sequence[Page], indexes: Sequence[int]) -> str:
    """Return pages by their labels, neighbours joined; `indexes` are in order and not empty."""
    runs: list[list[int]] = []
    for index in indexes:
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    named = [pages[run[0]].label + (f"–{pages[run[-1]].label}" if run[1:] else "") for run in runs]
    listed = " and ".join([", ".join(named[:-1]), named[-1]]) if named[1:] else named[0]
    return f"page{'s' if len(indexes) > 1 else ''} {listed}"
