"""Each setting, declared once: type, default, label and help. The dialog, the file and the docs derive from it.

To add one: add a field below with `_setting(...)`; nothing else.
"""

import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, get_origin, get_type_hints

from smallprint.errors import SettingInvalid, SettingsUnwritable
from smallprint.system.paths import config_folder
from smallprint.system.reachable import is_there
from smallprint.system.state_file import StateUnreadable, read_state, write_state


def _setting(
    default: Any,
    label: str,
    explanation: str,
    choices: tuple[str, ...] = (),
    limits: tuple[float, float] | None = None,
    *,
    names: tuple[str, ...] = (),
    of_models: bool = False,
    of_keys: bool = False,
) -> Any:
    """Declare a setting; `names` are its choices as shown, `limits` the least and the most a number may be.

    What is `of_models` is changed where models are chosen, what is `of_keys` where keys are; the rest by an editor that
    follows from the declaration. A mapping is of texts by texts.
    """
    stated: dict[str, object] = {
        "label": label,
        "help": explanation,
        "choices": choices,
        "names": names,
        "limits": limits,
    }
    stated |= {"of_models": of_models, "of_keys": of_keys}
    if isinstance(default, dict):
        return field(default_factory=lambda: dict(default), metadata=stated)
    return field(default=default, metadata=stated)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user may change."""

    model: str = _setting(
        "smollm2-135m",
        "Model",
        "The Nano model that reads contracts and words answers: a name from “models list”, or the path of a GGUF file.",
        of_models=True,
    )
    server: str = _setting(
        "",
        "Server",
        "The address of an OpenAI-compatible server that reads instead of a model on this machine, like "
        "http://127.0.0.1:8080/v1. Empty: none. With a server that is not on this machine, text leaves it.",
        of_models=True,
    )
    server_model: str = _setting(
        "", "Server's model", "The name of the server's model; empty: the first it lists.", of_models=True
    )
    proxy: str = _setting(
        "",
        "Proxy",
        "What a model is downloaded through, like http://proxy:3128. Empty: as pip and the system say.",
        of_models=True,
    )
    hub_mirror: str = _setting(
        "",
        "Mirror of the model hub",
        "Where models are downloaded from instead of the hub. Empty: HF_ENDPOINT, or the hub.",
        of_models=True,
    )
    language: str = _setting(
        "system",
        "Language",
        "Of the window, from its next start on. Reports and the command line are in English.",
        ("system", "en", "de", "zh_CN"),
        names=("System", "English", "Deutsch", "简体中文"),
    )
    theme: str = _setting(
        "system",
        "Appearance",
        "Light, dark, or as the system says.",
        ("system", "light", "dark"),
        names=("System", "Light", "Dark"),
    )
    text_size: int = _setting(
        100,
        "Size of letters, in percent",
        "Of everything but the documents’ pages, which have their own zoom. 100 is what the system says.",
        limits=(80, 200),
    )
    notify: bool = _setting(
        True,
        "Tell me when long work has ended",
        "By a message of the desktop, while another program is in front.",
    )
    candidates_per_clause: int = _setting(
        3,
        "Passages read per clause type",
        "How many of the best passages for each clause type are read.",
        limits=(1, 20),
    )
    judge: bool = _setting(
        True,
        "Let the Nano model read each contract",
        "After the first findings the Nano model reads the whole contract and refines them, which takes "
        "some seconds a contract. Off: reviews are as fast as can be, and find less.",
    )
    show_unlikely: bool = _setting(
        False,
        "Unfold what is less likely",
        "What is less likely is folded under its clause type; with this on, it is unfolded, also in reports.",
    )
    author: str = _setting(
        "",
        "Your name",
        "Who comments and proposes words in marked copies of files, as Word shows it. Empty: Smallprint.",
    )
    report_template: str = _setting(
        "",
        "Template of reports",
        "A Word file (.docx) whose styles, logo, header and footer reports take, such as “template” writes. "
        "Empty: the usual looks.",
    )
    playbook_folder: str = _setting(
        "",
        "Folder of playbooks",
        "Where your own playbooks are, as YAML files. Empty: the folder “playbooks” of the program's data.",
    )
    standard_folder: str = _setting(
        "",
        "Folder of standard forms",
        "Where your own standard forms are, as “standard add” writes them. Empty: the folder “standards” of the "
        "program's data.",
    )
    similar_from: str = _setting(
        "recent",
        "Similar clauses come from",
        "The matters you opened last are read for similar clauses, and never changed; or only the matter that is open.",
        ("recent", "this"),
        names=("Recent matters", "This matter only"),
    )
    file_seconds: int = _setting(
        120, "Time limit per file, in seconds", "A file that takes longer to open is given up.", limits=(5, 3600)
    )
    file_megabytes: int = _setting(
        2048,
        "Memory limit per file, in megabytes",
        "A file that needs more memory to open is given up.",
        limits=(256, 65_536),
    )
    shortcuts: Mapping[str, str] = _setting(
        {},
        "Shortcuts",
        "Keys that were changed, by the name of their command; an empty key switches the command's off.",
        of_keys=True,
    )

    @property
    def template(self) -> Path | None:
        """The Word file that reports take their looks from, None for the usual ones."""
        return Path(self.report_template).expanduser() if self.report_template.strip() else None


def settings_file() -> Path:
    """Return the file the settings are kept in; it need not exist."""
    return config_folder() / "settings.json"


class KeptSettings:
    """The settings in force, `now`, and their file; one for all threads."""

    def __init__(self, now: Settings) -> None:
        self.now = now
        self._changing = threading.Lock()

    def change(self, **changes: object) -> None:
        """Keep other values of some settings. Raises SettingsUnwritable.

        Only what is named is changed: a trial may choose a model while another thread changes something else.
        """
        with self._changing:
            self.now = replace(self.now, **changes)  # type: ignore[arg-type]
            save_settings(self.now)


def load_settings() -> Settings:
    """Read the settings file, with defaults for what it does not name; raises SettingInvalid with a sentence."""
    path = settings_file()
    try:
        stored = read_state(path)
    except StateUnreadable as error:
        raise SettingInvalid(
            f"The settings file {path} cannot be read ({error}). Mend it, or delete it to start afresh."
        ) from error
    if stored is None and not is_there(path):
        return Settings()
    if not isinstance(stored, dict):
        raise SettingInvalid(f"The settings file {path} does not hold settings. Delete it to start afresh.")
    return settings_from(stored)


def put_settings_aside() -> Path:
    """Rename the settings file, so that the next start has the defaults, and return its new name."""
    aside = settings_file().with_suffix(".broken.json")
    settings_file().replace(aside)
    return aside


def settings_from(values: Mapping[str, object]) -> Settings:
    """Return settings of these values, with defaults for what is not named; raises SettingInvalid with a sentence."""
    hints = get_type_hints(Settings)
    return Settings(
        **{
            declared.name: _checked(declared.name, values[declared.name], hints[declared.name], declared.metadata)
            for declared in fields(Settings)
            if declared.name in values
        }
    )


def save_settings(settings: Settings) -> None:
    """Write the settings file whole or not at all; raises SettingsUnwritable."""
    path = settings_file()
    try:
        write_state(path, asdict(settings))
    except OSError as error:
        raise SettingsUnwritable(
            f"The settings could not be kept in {path} ({error.strerror}); they hold until the program ends. Free "
            "some space or check that the folder can be written, then save them again."
        ) from error


def _checked(name: str, value: Any, kind: type, metadata: Any) -> Any:
    if kind is float and type(value) is int:
        value = float(value)
    if get_origin(kind) is Mapping:
        if not isinstance(value, dict) or not all(isinstance(one, str) for pair in value.items() for one in pair):
            raise SettingInvalid(f"The setting “{name}” must hold texts by name. Change it in {settings_file()}.")
        return dict(value)
    if type(value) is not kind:
        raise SettingInvalid(
            f"The setting “{name}” must be of type {kind.__name__}, not {value!r}. Change it in {settings_file()}."
        )
    choices = metadata["choices"]
    if choices and value not in choices:
        raise SettingInvalid(
            f"The setting “{name}” must be one of {', '.join(choices)}, not {value!r}. Change it in {settings_file()}."
        )
    limits = metadata["limits"]
    if limits and not limits[0] <= value <= limits[1]:
        raise SettingInvalid(
            f"The setting “{name}” must be from {limits[0]} to {limits[1]}, not {value!r}. Change it in "
            f"{settings_file()}."
        )
    return value
