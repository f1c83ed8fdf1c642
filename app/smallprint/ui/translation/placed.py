"""Says in the language of the window where words stand, as `domain.place` says it in English."""

from smallprint.domain.place import Place
from smallprint.ui.translation.texts import listed, tr


def placed(place: Place) -> str:
    """Return a place in a sentence: "page iii, section 9.2(b)"; "in the text" where nothing more is known."""
    return listed(_parts(place)) or tr("in the text")


def placed_briefly(place: Place) -> str:
    """Return a place as it stands on a card: "p. iii · 9.2(b)"."""
    page = tr("p. {page}", page=place.page_label) if place.page_label else ""
    return " · ".join(filter(None, (page, place.section)))


def cited(place: Place, quote: str, file: str) -> str:
    """Return a quote on one line with what it is from: “…” (deal.pdf, page iii, section 9.2(b))."""
    where = listed((" ".join(file.split()), *_parts(place)))
    return f"“{' '.join(quote.split())}” ({where})"


def _parts(place: Place) -> list[str]:
    numbered = place.section[:1].isdigit() or place.section[:1] == "("
    section = tr("section {section}", section=place.section) if numbered else place.section
    page = tr("page {page}", page=place.page_label) if place.page_label else ""
    return [one for one in (page, section) if one]
