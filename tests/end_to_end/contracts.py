"""A contract of several pages, written for these tests, as a PDF, as a Word file and, many times over, as a text."""

from pathlib import Path

import docx

from tests.build_pdf import make_pdf

TITLE = "SUPPLY AND SUPPORT AGREEMENT"
_OPENING = (
    "This Supply and Support Agreement is made as of 4 May 2024 (the Effective Date) between Alder Instruments Ltd. "
    "(Alder) and Birch Laboratories Inc. (Birch)."
)
_ARTICLES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Term and Renewal",
        (
            "This Agreement begins on the Effective Date and continues for three (3) years.",
            "It renews for successive periods of one (1) year unless either party gives ninety (90) days notice of "
            "non-renewal before the end of the current period.",
            "Birch may terminate this Agreement for convenience upon sixty (60) days prior written notice.",
        ),
    ),
    (
        "Exclusivity",
        (
            "During the term Alder shall be the exclusive supplier of measuring instruments to Birch in the Territory.",
            "Birch shall not, directly or indirectly, sell products that compete with the Products.",
            "Neither party shall solicit the employees of the other party for twelve (12) months after termination.",
        ),
    ),
    (
        "Price and Audit",
        (
            "Birch shall purchase at least 500 units of the Products in each contract year.",
            "Alder may not increase prices by more than five percent (5%) in any contract year.",
            "Alder may audit the books and records of Birch once a year upon thirty (30) days notice.",
        ),
    ),
    (
        "Licence and Ownership",
        (
            "Alder grants to Birch a non-exclusive, non-transferable licence to use the Software in the Territory.",
            "All inventions made jointly by the parties shall be owned jointly by the parties.",
            "The licence shall be irrevocable and perpetual once all fees have been paid.",
        ),
    ),
    (
        "Warranty and Liability",
        (
            "Alder warrants the Products against defects for a period of twelve (12) months after delivery.",
            "In no event shall either party be liable for indirect or consequential damages.",
            "The total liability of either party shall not exceed USD 250,000 in the aggregate.",
            "Each party shall maintain insurance of at least USD 1,000,000 per occurrence.",
        ),
    ),
    (
        "General",
        (
            "Neither party may assign this Agreement without the prior written consent of the other party.",
            "A change of control of either party shall be deemed an assignment.",
            "This Agreement shall be governed by the laws of the State of Ohio.",
            "The parties waive any right to contest the validity of the marks of the other party.",
        ),
    ),
)
_FILLER = (
    "The parties shall meet once in every quarter to review the progress of the work, to agree on the plan for the "
    "quarter that follows, and to record what was agreed in minutes that both of them sign."
)
_SCHEDULES = 40  # pages of the PDF after its articles, for a matter as large as real ones are
_FILLERS = 8  # paragraphs after each clause of the Word file, for a text of many screens
_TIMES = 150  # that the text repeats the articles, for a review that lasts some seconds on a quick machine


def pdf_contract(path: Path) -> Path:
    """Write the contract as a PDF, one article a page and long schedules after them, and return its path."""
    pages = []
    for number, (heading, clauses) in enumerate(_ARTICLES, 1):
        lines = [TITLE, "", *_wrapped(_OPENING), ""] if number == 1 else []
        lines += [f"{number}. {heading}", ""]
        for part, clause in enumerate(clauses, 1):
            lines += [*_wrapped(f"{number}.{part} {clause}"), "", *_wrapped(_FILLER), ""]
        pages.append(lines)
    path.write_bytes(make_pdf([*pages, *_schedules(_SCHEDULES)], size=11))
    return path


def word_contract(path: Path) -> Path:
    """Write half of the contract as a long Word file with headings, numbered items and a table; return its path."""
    document = docx.Document()
    document.add_heading(TITLE.title(), level=1)
    document.add_paragraph(_OPENING)
    for heading, clauses in _ARTICLES[::2] + _ARTICLES[-1:]:
        document.add_heading(heading, level=2)
        for clause in clauses:
            document.add_paragraph(clause, style="List Number")
            for _ in range(_FILLERS):
                document.add_paragraph(_FILLER)
    table = document.add_table(rows=0, cols=2)
    for name, value in (("Territory", "The United States and Canada"), ("Products", "Scales and pumps")):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = name, value
    document.save(str(path))
    return path


def long_contract(path: Path) -> Path:
    """Write a contract of some thousand clauses as a text, whose review lasts, and return its path."""
    lines = [TITLE, "", _OPENING, ""]
    for number, (heading, clauses) in enumerate(_ARTICLES * _TIMES, 1):
        lines += [f"{number}. {heading}", ""]
        for part, clause in enumerate(clauses, 1):
            lines += [f"{number}.{part} {clause}", ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _schedules(count: int) -> list[list[str]]:
    """Return pages of lines, one for each schedule."""
    pages = []
    for schedule in range(1, count + 1):
        lines = [f"Schedule {schedule}", ""]
        for row in range(1, 9):
            lines += [*_wrapped(f"({row}) Instrument {schedule}{row}. Its parts are listed here. {_FILLER}"), ""]
        pages.append(lines)
    return pages


def _wrapped(text: str, width: int = 84) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
