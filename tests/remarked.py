"""Remarks on values for tests, as sentences."""

from smallprint.domain.value_remark import OnValue, ValueRemark


def told(*sentences: str) -> tuple[ValueRemark, ...]:
    """Return remarks that say these sentences."""
    return tuple(ValueRemark(OnValue.SAID, (one,)) for one in sentences)
