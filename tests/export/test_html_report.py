import re
from html.parser import HTMLParser

from smallprint.domain.decision import Verdict
from smallprint.domain.review import MatterReview
from smallprint.export import html_report
from tests.export.reviews import LAW, document, found, matter, ordered, reviewed


class Read(HTMLParser):
    """Reads a page as a browser does: its elements, what they link to, and that each is closed."""

    VOID = frozenset(("meta", "img", "col"))

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.words.append(data)

    def having(self, name: str) -> list[str]:
        return [str(given[name]) for _, given in self.elements if name in given]


def rendered(review: MatterReview) -> str:
    return html_report.render(ordered(review)).decode("utf-8")


def test_it_is_one_page_that_needs_no_other_file() -> None:
    page = rendered(matter())
    read = Read(page)
    assert read.open == []
    assert all(one.startswith("#") for one in read.having("href"))
    assert not re.search(r"<script|<link|@import|url\(|https?:", page)


def test_it_says_what_the_word_report_says_under_headings() -> None:
    read = Read(rendered(matter()))
    said = " ".join(" ".join(read.words).split())
    for expected in ("Project Lark", "Governing law", f"“{LAW}”", "Page iv, section 9.2(b)", "Not a cap."):
        assert expected in said
    levels = [tag for tag, _ in read.elements if re.fullmatch(r"h\d", tag)]
    assert levels[0] == "h1"
    assert {"h2", "h3"} <= set(levels)


def test_the_contents_lead_to_every_section() -> None:
    read = Read(rendered(matter()))
    ids = set(read.having("id"))
    assert {one[1:] for one in read.having("href")} <= ids
    assert len(read.having("href")) == 5


def test_words_of_a_contract_are_no_elements() -> None:
    nasty = '<img src="x" onerror="alert(1)"></table>&amp;'
    within = document(extra=f" {nasty}")
    review = reviewed(within, found(within, "law", nasty, Verdict.ACCEPTED))
    read = Read(rendered(MatterReview(nasty, (review,))))
    assert "img" not in [tag for tag, _ in read.elements]
    assert nasty in " ".join(read.words)
