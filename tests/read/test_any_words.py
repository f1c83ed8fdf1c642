"""Whatever words a span has, its values stand inside it, and one without a normal form says why."""

from hypothesis import given
from hypothesis import strategies as st

from smallprint.domain.clause import ClauseType, ValueKind
from smallprint.export.values_said import value_said
from smallprint.locate import load_catalogue
from smallprint.read.values.find import find_values
from smallprint.read.values.habits import habits_of
from smallprint.system.paths import shipped

CATALOGUE = load_catalogue(shipped("resources", "clauses.toml"))
VALUED = [clause for clause in CATALOGUE.types if clause.value_kind is not ValueKind.NONE]
WORDS = (
    "$ £ € US$ HK$ USD EUR 1 12 1,000 1.000 1'000 ٣ ² million m k bn half a and quarter two hundred lakh point ( ) "
    "[***] ____ % per cent of the fees paid in twelve days months years Business to - – not less than nor more greater "
    "whichever is first (a) (b) 31 June 2024 30/02/2024 01-SEP-2018 end last day March notice renew laws State Ontario "
    "Canada governed third anniversary Completion after date hereof until without . ; ,"
)
PIECES = WORDS.split()


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=25), st.sampled_from(VALUED))
def test_values_stand_in_their_words_and_say_why_they_are_none(pieces: list[str], clause: ClauseType) -> None:
    text = " ".join(pieces)
    for value in find_values(clause, text, habits_of(text)):
        assert 0 <= value.start <= value.end <= len(text)
        assert value.normal or value_said(value)
