"""Choosing a model: what is offered, what is said of it, and that trying one never breaks the choice."""

import shutil
import threading
from dataclasses import asdict, replace
from pathlib import Path

import psutil
import pytest

import smallprint.library.models
from smallprint.bootstrap import Services
from smallprint.cli import run
from smallprint.domain.engine import Request
from smallprint.domain.progress import CancelToken, Progress, Stage
from smallprint.engine import open_llama, read_header
from smallprint.engine.fingerprint import sha256_of
from smallprint.engine.llama.loading import tuning_for
from smallprint.engine.llama.quantise import requantise
from smallprint.engine.remembered import Remembered
from smallprint.engine.trial.probe import probe
from smallprint.engine.trial.profile import profile_key
from smallprint.errors import ModelMissing, ModelUnusable
from smallprint.library import KnownModel, ModelSource
from smallprint.library.models import ModelLibrary
from smallprint.settings import Settings, load_settings
from smallprint.system.paths import cache_folder
from tests.build_gguf import GRANITE, build_gguf
from tests.catalog.conftest import server
from tests.catalog.server import FileServer

__all__ = ["server"]  # a fixture


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder without models of other programs."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for variable in ("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


@pytest.fixture
def dropped(home: Path) -> Path:
    path = home / ".lmstudio" / "models" / "ibm" / "granite" / "tiny.gguf"
    path.parent.mkdir(parents=True)
    return build_gguf(path, GRANITE)


def silent(progress: Progress) -> None:
    """Report nothing."""


def test_known_and_found_models_are_offered_with_what_they_need(dropped: Path) -> None:
    (dropped.parent / "broken.gguf").write_bytes(b"GGUF")
    choices = {choice.label: choice for choice in Services(Settings()).model.library.choices()}
    known, found, broken = choices["Granite 4.0 350M (Q8_0)"], choices["tiny granite · F32"], choices["broken"]
    assert known.path is None
    assert known.memory_megabytes == 750
    assert known.fits
    assert found.path == dropped
    assert found.place == "LM Studio"
    assert found.memory_megabytes > 100
    assert found.reading is None
    assert "cut short" in broken.trouble


def test_file_is_tried_chosen_and_loaded(dropped: Path) -> None:
    services = Services(Settings())
    stages: list[Stage] = []
    profile = services.model.use(str(dropped), lambda progress: stages.append(progress.stage), CancelToken())
    assert stages == [Stage.PREPARE]
    assert profile.reading > 0
    assert load_settings().model == str(dropped)
    assert services.model_name() == "tiny"
    engine = services.engine(silent, CancelToken())
    assert engine is not None
    assert engine.info.name == "tiny granite"
    assert engine.choose(Request("S", "U"), ("a",), CancelToken())
    services.close()
    measured = {choice.name: choice for choice in services.model.library.choices(str(dropped))}
    assert measured[str(dropped)].reading == profile.reading
    assert measured["granite-4.0-350m-q8_0"].estimated


def test_file_that_ends_its_process_is_refused_and_the_choice_stays(home: Path) -> None:
    services = Services(Settings())
    killer = build_gguf(home / "killer.gguf", GRANITE, rope=6)
    with pytest.raises(ModelUnusable):
        services.model.use(str(killer), silent, CancelToken())
    assert services.settings.model == Settings().model
    unseen = Services(replace(Settings(), model=str(killer)))  # a settings file written by hand
    with pytest.raises(ModelUnusable):
        unseen.engine(silent, CancelToken())


def test_files_of_one_name_and_size_are_not_taken_for_each_other(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smallprint.library.models, "_FASTER", 0.0)  # so that each is written again
    library = ModelLibrary((), home / "models", home / "cache")
    scores, prompt = [], Request("You read.", "Is it?")
    for seed in (1, 2):
        plain = build_gguf(home / "plain.gguf", GRANITE, seed=seed)
        path = requantise(plain, home / str(seed) / "model-Q4_1.gguf", CancelToken(), "Q4_1")
        engine = library.load(str(path), silent, CancelToken())
        assert engine.info.quantisation == "Q8_0"
        scores.append(engine.choose(prompt, ("Yes", "No"), CancelToken()))
        engine.close()
        alone = open_llama(path)
        assert alone.choose(prompt, ("Yes", "No"), CancelToken()) == pytest.approx(scores[-1], abs=0.2)
        alone.close()
    assert scores[0] != pytest.approx(scores[1], abs=0.2)


def test_model_that_cannot_be_written_again_is_used_as_it_is(
    dropped: Path, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    source = requantise(dropped, home / "four.gguf", CancelToken(), "Q4_1")
    full = shutil.disk_usage(home)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: full)
    services = Services(Settings())
    services.model.use(str(source), silent, CancelToken())
    engine = services.engine(silent, CancelToken())
    assert engine is not None
    assert engine.info.quantisation == "Q4_1"
    services.close()


def tried_but_not_written_again(
    dropped: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[ModelLibrary, Path]:
    """A model that would be faster as Q8_0, of which no more than its own trial was done."""
    monkeypatch.setattr(smallprint.library.models, "_FASTER", 0.0)
    path = requantise(dropped, dropped.with_name("four.gguf"), CancelToken(), "Q4_1")
    probe(path, home / "cache", CancelToken())
    return ModelLibrary((), home / "models", home / "cache"), path


def test_writing_again_is_tried_another_time_when_there_is_more_memory(
    dropped: Path, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    library, path = tried_but_not_written_again(dropped, home, monkeypatch)
    with monkeypatch.context() as patch:
        little = psutil.virtual_memory()._replace(available=1_000_000)
        patch.setattr(psutil, "virtual_memory", lambda: little)
        library.prepare(str(path), silent, CancelToken())
    engine = library.load(str(path), silent, CancelToken())
    assert engine.info.quantisation == "Q8_0"
    engine.close()


def test_loading_that_is_paused_lets_others_load_and_goes_on_afterwards(dropped: Path) -> None:
    services = Services(replace(Settings(), model=str(dropped)))
    paused, found = CancelToken(), []

    def pause(progress: Progress) -> None:
        if progress.stage is Stage.PREPARE:
            paused.pause()

    review = threading.Thread(target=lambda: found.append(services.engine(pause, paused)))
    review.start()
    while not paused.paused:
        review.join(0.01)
    asked = services.engine(silent, CancelToken())
    assert asked is not None
    assert found == []
    paused.resume()
    review.join()
    assert found == [asked]
    services.close()


def test_known_model_is_tried_before_its_first_use(home: Path) -> None:
    folder, cache = home / "models", home / "cache"
    folder.mkdir()
    path = build_gguf(folder / "tiny.gguf", GRANITE)
    library = ModelLibrary((known_model(path),), folder, cache)
    stages: list[Stage] = []
    for _again in range(2):
        library.load("tiny", lambda progress: stages.append(progress.stage), CancelToken()).close()
    assert stages == [Stage.PREPARE]
    assert library.preparation("tiny") is not None


def test_another_file_in_a_known_models_place_is_refused(home: Path) -> None:
    folder = home / "models"
    folder.mkdir()
    path = build_gguf(folder / "tiny.gguf", GRANITE)
    library = ModelLibrary((replace(known_model(path), sha256="0" * 64),), folder, home / "cache")
    with pytest.raises(ModelUnusable, match="is not the file that Tiny is published as"):
        library.load("tiny", silent, CancelToken())


def test_another_file_in_a_known_models_place_is_refused_however_often_and_fetched_again(
    server: FileServer, home: Path
) -> None:
    """Also where that file was tried at its own place before, so that how to run it is known."""
    services = Services(Settings())
    other = build_gguf(home / "other.gguf", GRANITE, seed=1)
    published = build_gguf(home / "published.gguf", GRANITE, seed=2)
    services.model.models = (replace(known_model(published), file="tiny.gguf"),)
    server.files["/someone/tiny-GGUF/resolve/0123abcd/tiny.gguf"] = published.read_bytes()
    services.model.use(str(other), silent, CancelToken())
    services.model.folder.mkdir()
    place = Path(shutil.copy(other, services.model.folder / "tiny.gguf"))
    for _again in range(2):
        with pytest.raises(ModelUnusable, match="Fetch the model again"):
            services.model.library.load("tiny", silent, CancelToken())
    assert services.model.library.choices()[0].path is None
    assert services.model.library.ready("tiny", CancelToken()) is None
    services.fetch_model("tiny", silent, CancelToken())
    assert place.read_bytes() == published.read_bytes()
    assert services.model.library.ready("tiny", CancelToken()) == place
    services.model.library.load("tiny", silent, CancelToken()).close()


def test_prepared_file_that_was_cut_short_is_made_again(server: FileServer, home: Path) -> None:
    services = Services(Settings())
    published = build_gguf(home / "published.gguf", GRANITE)
    services.model.models = (replace(known_model(published), file="tiny.gguf", prepared="Q8_0"),)
    server.files["/someone/tiny-GGUF/resolve/0123abcd/tiny.gguf"] = published.read_bytes()
    prepared = services.fetch_model("tiny", silent, CancelToken())
    whole = prepared.read_bytes()
    prepared.write_bytes(whole[:-100])
    assert services.model.library.ready("tiny", CancelToken()) is None
    assert services.model.library.choices()[0].path is None
    assert services.fetch_model("tiny", silent, CancelToken()) == prepared
    assert prepared.read_bytes() == whole


def test_writing_again_that_was_broken_off_is_done_at_the_next_load(
    dropped: Path, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    library, path = tried_but_not_written_again(dropped, home, monkeypatch)
    engine = library.load(str(path), silent, CancelToken())
    assert engine.info.quantisation == "Q8_0"
    engine.close()


def known_model(path: Path) -> KnownModel:
    """A model of the catalogue whose file this is."""
    return KnownModel(
        name="tiny",
        label="Tiny",
        summary="For tests.",
        source=ModelSource.HUB,
        file=path.name,
        bytes=path.stat().st_size,
        sha256=sha256_of(path),
        licence="Apache-2.0",
        context=512,
        memory_megabytes=10,
        repository="someone/tiny-GGUF",
        revision="0123abcd",
    )


def test_model_that_is_not_here_is_not_chosen() -> None:
    services = Services(Settings())
    with pytest.raises(ModelMissing, match="models get"):
        services.model.use("granite-4.0-350m-q8_0", silent, CancelToken())
    assert services.engine(silent, CancelToken()) is None


def test_terminal_lists_and_chooses(dropped: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models", "list"]) == 0
    listed = capsys.readouterr().out
    assert "* smollm2-135m" in listed
    assert f"LM Studio: {dropped}" in listed
    assert run(["models", "use", str(dropped)]) == 0
    assert "tokens a second" in capsys.readouterr().out
    assert run(["models", "list"]) == 0
    assert "* tiny granite" in capsys.readouterr().out
    assert run(["models", "use", str(dropped.parent / "gone.gguf")]) == 1
    assert "gone.gguf" in capsys.readouterr().err


@pytest.mark.parametrize("gain", [1.5, 1.0])
def test_dropped_file_is_written_again_only_where_that_is_clearly_faster_here(dropped: Path, gain: float) -> None:
    """The figures of a trial are put where trials are remembered, so that the choice does not hang on this machine."""
    source = requantise(dropped, dropped.with_name("four.gguf"), CancelToken(), "Q4_1")
    assert read_header(source).quantisation == "Q4_1"
    services = Services(Settings())
    again = requantise(source, dropped.with_name("eight.gguf"), CancelToken())
    cache = cache_folder() / "engine"
    trials = Remembered(cache, "profiles")
    for path, reading in ((source, 100.0), (again, 100.0 * gain)):
        facts = {"reading": reading, "writing": 9.0, "memory_megabytes": 10}
        trials.put(profile_key(sha256_of(path, cache)), facts | asdict(tuning_for(1)))
    profile = services.model.use(str(source), silent, CancelToken())
    preparation = services.model.library.preparation(str(source))
    engine = services.engine(silent, CancelToken())
    assert preparation is not None
    assert engine is not None
    kept = list((services.model.folder / "prepared").glob("*.gguf"))
    if gain > 1.2:
        assert profile.reading == 150.0
        assert engine.info.quantisation == "Q8_0"
        assert dict(preparation.facts())["Weights"] == "Q8_0, written again from Q4_1"
        assert [path.read_bytes() for path in kept] == [again.read_bytes()]
    else:
        assert profile.reading == 100.0
        assert engine.info.quantisation == "Q4_1"
        assert "written again" not in preparation.sentence()
        assert kept == []
    assert source.exists(), "what a person dropped is never changed"
    services.close()
