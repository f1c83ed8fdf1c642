"""A person's own types that nothing was trained for, taught with eight examples.

The Nano judge knows the catalogue's types from its training, so figures on these would flatter it. Fresh ones are
types by headings (headed_types.py) and questions about confidentiality agreements (nda_types.py).
"""

from collections.abc import Iterator
from pathlib import Path
from statistics import fmean

from smallprint.locate import Teacher
from smallprint.matters.own_states import ReadingJudge
from smallprint.system.paths import shipped
from tests.bench import headed_types, nda_types
from tests.bench.figure import Figure
from tests.bench.fresh import EXAMPLES, found


def figures(data: Path, judge: ReadingJudge) -> Iterator[Figure]:
    """Measure the mean over types of average precision over passages, by words alone and with the judge's states."""
    teacher = Teacher(shipped("models", "clauses", "development"))
    labels, names = data / "cuad" / "train.jsonl", data / "cuad" / "dev_names.txt"
    headed = found(teacher, headed_types.fresh(labels, names, teacher, judge), judge)
    asked = found(teacher, nda_types.fresh(data / "contractnli", teacher, judge), judge)
    every = headed + asked
    note = f"{EXAMPLES} examples, {len(every.by_words)} types that nothing was trained for, no headings"
    yield Figure("clauses.fresh_types_by_words", fmean(every.by_words), 0.3, "higher", note=note)
    note = (
        f"with the judge's states: {fmean(headed.with_states):.3f} for {len(headed.by_words)} types by headings (words "
        f"{fmean(headed.by_words):.3f}), {fmean(asked.with_states):.3f} for {len(asked.by_words)} questions about "
        f"confidentiality agreements (words {fmean(asked.by_words):.3f})"
    )
    yield Figure("clauses.fresh_types_with_states", fmean(every.with_states), 0.38, "higher", note=note)
