"""An empty Word file to write into, without what python-docx's own one brings along for Word 2010 alone."""

from pathlib import Path

import docx
from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE

_STYLES_WITH_EFFECTS = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"


def blank_word(template: Path | None = None) -> Word:
    """Return a Word file, or a template as one; raises what python-docx does where that is none.

    The copy of the styles that Word 2010 kept is taken out: it would no longer be one. So is the picture of a page
    that is not the file's.
    """
    word = docx.Document(None if template is None else str(template))
    for holder, kind in ((word.part, _STYLES_WITH_EFFECTS), (word.part.package, RELATIONSHIP_TYPE.THUMBNAIL)):
        for name in [name for name, relation in holder.rels.items() if relation.reltype == kind]:
            del holder.rels[name]
    return word
