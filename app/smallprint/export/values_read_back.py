"""Values of a JSON report read back, with what is remarked on them."""

from datetime import date

from smallprint.domain.clause import ValueKind
from smallprint.domain.finding import Value
from smallprint.domain.value_remark import OnValue, ValueRemark
from smallprint.export.json_parts import Json, objects, span, text, texts


def value_read(data: Json) -> Value:
    """Return a value."""
    at = data["at"]
    start, end = span(at) if at is not None else (-1, -1)
    kind, shown, normal = (text(data, name) for name in ("kind", "shown", "normal"))
    return Value(ValueKind(kind), shown, normal, start, end, remarks(data))


def remarks(data: Json) -> tuple[ValueRemark, ...]:
    """Return what is remarked on a value; reports of before have its sentences alone."""
    if "remarks" not in data:
        return (ValueRemark(OnValue.SAID, (said,)),) if (said := text(data, "remark")) else ()
    return tuple(map(_remark, objects(data, "remarks")))


def _remark(data: Json) -> ValueRemark:
    kind, words = OnValue(text(data, "kind")), tuple(texts(data, "words"))
    days = tuple(map(date.fromisoformat, texts(data, "days")))
    if kind is OnValue.LAST_DAY and len(days) != 2:
        raise ValueError("a last day without its days")
    return ValueRemark(kind, words, days, tuple(map(_remark, objects(data, "of"))))
