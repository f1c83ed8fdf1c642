"""What a position says that cannot hold together: values no contract can have, a level that none is ever on."""

from collections.abc import Iterator, Sequence

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.playbook import Bound, Comparison, Condition, Level, Need, Position
from smallprint.playbooks.comparing import all_hold, holds
from smallprint.playbooks.matching import first_match

_OPPOSITE = {Comparison.AT_LEAST: Comparison.AT_MOST, Comparison.AT_MOST: Comparison.AT_LEAST}
_BETTER = (Level.PREFERRED, Level.ACCEPTABLE)


def contradictions(position: Position) -> Iterator[tuple[str, str]]:
    """Yield the field of a position that is wrong, and a sentence on what contradicts what and how to mend it."""
    yield from _unwanted(position)
    for level in Level:
        yield from _impossible(level, position.stance(level).conditions)
    yield from _never_reached(position)
    for level in _BETTER:
        yield from _never_and(level, position)
        yield from _patterns_against(level, position)


def _unwanted(position: Position) -> Iterator[tuple[str, str]]:
    """Yield that a clause must not be there, and yet it is said what it should say."""
    if position.need is not Need.MUST_NOT:
        return
    for level in _BETTER:
        if position.stance(level).conditions or position.stance(level).patterns or position.stance(level).wordings:
            yield (
                "need",
                f"“must_not” wants no such clause, and “{level}” says what it should say; "
                f"write “need: may”, or take “{level}” out",
            )
            return


def _impossible(level: Level, conditions: Sequence[Condition]) -> Iterator[tuple[str, str]]:
    by_comparison = {one.comparison: one for one in conditions}
    least, most = by_comparison.get(Comparison.AT_LEAST), by_comparison.get(Comparison.AT_MOST)
    if least is not None and most is not None and holds(most, _as_value(least.bounds[0])) is False:
        told = f"“{level}” wants at least {least.bounds[0].text} and at most {most.bounds[0].text}"
        yield "values", f"{told}, which nothing is; exchange the two, or take one out"


def _never_reached(position: Position) -> Iterator[tuple[str, str]]:
    """Yield that all that would be acceptable is preferred already."""
    preferred, acceptable = position.preferred.conditions, position.acceptable.conditions
    if len(preferred) != 1 or len(acceptable) != 1 or preferred[0].comparison is not acceptable[0].comparison:
        return
    one, other = preferred[0], acceptable[0]
    if one.comparison not in _OPPOSITE or one.bounds == other.bounds:
        return
    if holds(one, _as_value(other.bounds[0])):
        yield (
            "values",
            f"all that “acceptable” takes ({other.bounds[0].text}) is “preferred” already ({one.bounds[0].text}); "
            "exchange the two",
        )


def _never_and(level: Level, position: Position) -> Iterator[tuple[str, str]]:
    """Yield that a value which a level names is never accepted as well."""
    never = position.never.conditions
    named = [bound for one in position.stance(level).conditions for bound in one.bounds]
    clash = next((one for one in named if never and all_hold(never, _as_value(one))), None)
    if clash is not None:
        yield "values", f"{clash.text} is “{level}” and “never” at once; change one of the two"


def _patterns_against(level: Level, position: Position) -> Iterator[tuple[str, str]]:
    """Yield that words of a better level have a pattern of what is never accepted in them, which counts first."""
    never = position.never.patterns
    for own in position.stance(level).patterns:
        if own in never:
            yield "patterns", f"“{own.text[:60]}” is a pattern of “{level}” and of “never”; take one out"
    for wording in position.stance(level).wordings:
        for example in wording.examples:
            found = first_match(never, example)
            if found is not None and not found.too_slow:
                yield (
                    "patterns",
                    f"the pattern “{found.pattern.text[:60]}” of “never” stands in an example of “{level}” "
                    f"(“{example[:60]}”); make it narrower",
                )


def _as_value(bound: Bound) -> Value:
    return Value(ValueKind.NONE, bound.text, bound.normal)
