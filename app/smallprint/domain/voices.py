"""What the voices behind a finding and the verdicts on it are called, in the window and in reports alike."""

from smallprint.domain.decision import Verdict
from smallprint.domain.finding import FoundBy

VOICE_NAMES = {
    FoundBy.LEXICAL: "word search",
    FoundBy.HEADS: "clause heads",
    FoundBy.MODEL: "model",
    FoundBy.RULE: "rule",
    FoundBy.PERSON: "person",
}
VERDICT_NAMES = {
    Verdict.ACCEPTED: "Accepted",
    Verdict.REJECTED: "Rejected",
    Verdict.EDITED: "Edited",
    Verdict.UNDECIDED: "Undecided",
}
