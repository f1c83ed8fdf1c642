"""`smallprint doctor`: says what is installed, which model, its speed here, and what is wrong."""

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from smallprint.bootstrap import Services
from smallprint.cli.screen import say
from smallprint.cli.show import no_model
from smallprint.domain.progress import CancelToken
from smallprint.errors import EngineError
from smallprint.language.counting import counted
from smallprint.measure.doctor import Check, child_processes, folder, installed_parts, model_speed, processor
from smallprint.system.paths import cache_folder, config_folder, data_folder, log_folder


def add_doctor_parser(commands: Any) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("doctor", help="what is installed and what is wrong", description=__doc__)
    parser.set_defaults(run=_doctor, prints=True)


def _preparation(services: Services, token: CancelToken) -> Iterator[Check]:
    """Yield how the model is run here, measured in a child process unless that was done before."""
    name = services.settings.model
    if services.settings.server:
        return
    if services.model.library.preparation(name) is None:
        services.model.library.prepare(name, lambda _progress: None, token)
    prepared = services.model.library.preparation(name)
    if prepared is not None:
        for fact, value in prepared.facts():
            yield Check(f"Trial: {fact[0].lower()}{fact[1:]}", value)


def _doctor(services: Services, options: argparse.Namespace, token: CancelToken) -> int:
    del options
    wrong = 0
    for check in _checks(services, token):
        say(f"{'✓' if check.ok else '✗'} {check.name:<22} {check.value}")
        sys.stdout.flush()
        wrong += not check.ok
    say("All is well." if not wrong else f"{counted(wrong, 'thing')} to mend.")
    return 1 if wrong else 0


def _checks(services: Services, token: CancelToken) -> Iterator[Check]:
    yield from installed_parts()
    yield folder("Data", data_folder())
    yield folder("Settings", config_folder())
    yield folder("Cache", cache_folder())
    yield folder("Log", log_folder())
    yield child_processes()
    yield Check("Clause types", str(len(services.catalogue.types)))
    try:
        engine = services.engine(lambda _progress: None, token)
        if engine is None:
            yield Check("Model", no_model(services), ok=False)
        else:
            if not services.settings.server:
                yield processor()
            yield from model_speed(engine, token)
            yield from _preparation(services, token)
    except EngineError as error:
        yield Check("Model", str(error), ok=False)
