"""How often each clause type was found where it is there (models/clauses/recall.toml)."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from smallprint.domain.recall import Recall
from smallprint.errors import SettingInvalid


def load_recall(file: Path) -> Mapping[str, Recall]:
    """Read the measured counts by clause type; raises SettingInvalid when they cannot be read."""
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        return {key: Recall(int(found), int(there)) for key, (found, there) in table.items()}
    except (OSError, ValueError, TypeError) as error:
        raise SettingInvalid(f"The measured recall {file} cannot be read ({error}). Reinstall Smallprint.") from error
