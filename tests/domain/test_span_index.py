"""Spans that overlap, found without looking at all of them: as looking at all of them finds."""

import random

from smallprint.domain.span_index import SpanIndex


def test_it_finds_what_looking_at_all_spans_finds() -> None:
    chance = random.Random(1)
    for _ in range(200):
        index, spans = SpanIndex(), []
        for number in range(chance.randrange(1, 40)):
            start = chance.randrange(-600, 6_000)
            span = start, start + chance.choice((0, 1, 50, 1_023, 1_024, 1_025, 4_000))
            spans.append((*span, number % 30))
            index.add(*spans[-1])
            low = chance.randrange(-1_200, 7_000)
            high = low + chance.choice((0, 1, 50, 1_024, 5_000))
            found = sorted({one for start, end, one in spans if start < high and low < end})
            assert index.over(low, high) == found
            assert index.touches(low, high) == bool(found)
