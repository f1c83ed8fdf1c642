"""A model words answers only once it has answered known questions without a mistake, and is tried once."""

from pathlib import Path

import pytest

from smallprint.domain.asked import AnswerPart, Trying
from smallprint.domain.engine import ModelInfo, Request
from smallprint.domain.progress import CancelToken
from smallprint.errors import Cancelled, EngineError
from smallprint.matters.wordings import Wordings
from smallprint.read import Answering, load_ask_prompts
from smallprint.read.answers.trial import WordingTrial, load_wording_trial
from smallprint.system.paths import shipped
from tests.engine.scripted import ScriptedEngine

TRIAL = load_wording_trial(shipped("resources", "wording.toml"))
ANSWERING = Answering(load_ask_prompts(shipped("resources", "ask.toml")))
TRUE = {
    "Plus?": "The yearly fee for Plus is £9,450.",
    "severity 2?": "The response time for severity 2 is 2 hours.",
    "before the amendment?": "The limit before the amendment was $400,000.",
    "after the change?": "The period after the change is ninety days.",
    "assign the lease?": "The Tenant shall not assign the lease without the written consent of the Landlord.",
    "as a reference?": "The Customer may name the Supplier as a reference only with approval in writing.",
    "company number": "The company number of the Landlord is 08114533.",
    "invoice is unpaid?": "The Supplier may end this Agreement on 30 days' notice where an invoice is unpaid.",
    "insure the goods?": "The Buyer shall insure the goods from delivery.",
    "an advertisement?": "Nothing stops either party from employing a person who answers an advertisement.",
    "renew automatically?": "The Agreement renews for one year at a time unless a party gives notice.",
}


def replying(replies: dict[str, str], name: str = "tiny") -> ScriptedEngine:
    def reply(prompt: Request) -> str:
        return next((said for asked, said in replies.items() if asked in prompt.user), "It is not given here")

    return ScriptedEngine(reply, ModelInfo(name, name.ljust(64, "0"), 4096))


def unheard(_part: AnswerPart) -> None:
    pass


def lets(folder: Path, engine: ScriptedEngine, trial: WordingTrial = TRIAL) -> bool:
    return Wordings(folder, trial).lets(engine, ANSWERING, unheard, CancelToken())


def test_a_model_that_answers_truly_words_answers(tmp_path: Path) -> None:
    assert lets(tmp_path, replying(TRUE))


@pytest.mark.parametrize(
    ("asked", "wrong"),
    [
        ("Plus?", "The yearly fee for Plus is £21,000."),
        ("before the amendment?", "The limit before the amendment was $950,000."),
        ("invoice is unpaid?", "The Supplier may end this Agreement on 90 days' notice where an invoice is unpaid."),
    ],
)
def test_one_wrong_answer_is_enough_to_fail(tmp_path: Path, asked: str, wrong: str) -> None:
    assert not lets(tmp_path, replying({**TRUE, asked: wrong}))


def test_that_a_model_is_tried_is_said_the_first_time(tmp_path: Path) -> None:
    heard: list[AnswerPart] = []
    for _ in range(2):
        Wordings(tmp_path, TRIAL).lets(replying(TRUE), ANSWERING, heard.append, CancelToken())
    assert heard == [Trying()]


def test_a_model_that_says_next_to_nothing_fails(tmp_path: Path) -> None:
    assert not lets(tmp_path, replying({}))


def test_a_model_is_tried_once_and_another_one_for_itself(tmp_path: Path) -> None:
    assert lets(tmp_path, replying(TRUE))
    again = replying({})
    assert lets(tmp_path, again)
    assert again.requests == []
    other = replying({}, "other")
    assert not lets(tmp_path, other)
    assert other.requests


def test_a_trial_that_is_stopped_or_fails_is_made_again(tmp_path: Path) -> None:
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        Wordings(tmp_path, TRIAL).lets(replying(TRUE), ANSWERING, unheard, stopped)

    def fail(_prompt: Request) -> str:
        raise EngineError("The model ran out of memory. Choose a smaller one.")

    with pytest.raises(EngineError):
        lets(tmp_path, ScriptedEngine(fail, ModelInfo("tiny", "tiny".ljust(64, "0"), 4096)))
    assert lets(tmp_path, replying(TRUE))


def test_each_case_takes_a_true_answer_for_right() -> None:
    for case in TRIAL.cases:
        said = next((answer for asked, answer in TRUE.items() if asked in case.question), None)
        if said is not None:
            assert case.right(said), case.question
