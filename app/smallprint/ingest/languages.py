"""What is remarked on the language of a document."""

from smallprint.domain.remark import Remark, RemarkKind
from smallprint.language.names import is_searched


def remarks_on_language(code: str) -> tuple[Remark, ...]:
    """Return the remark that clauses will be missed in a language; none for English and where it is not known."""
    return () if is_searched(code) else (Remark(RemarkKind.LANGUAGE, names=(code,)),)
