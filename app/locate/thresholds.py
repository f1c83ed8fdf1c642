"""models/clauses/thresholds.toml -> the probabilities from which findings of a type are shown by default."""

import tomllib
from pathlib import Path

from app.domain.threshold import Threshold, Thresholds
from app.errors import SettingInvalid

FILE = "thresholds.toml"


def load_thresholds(file: Path) -> Thresholds:
    """Read the thresholds by clause key; raises SettingInvalid when the file cannot be used."""
    try:
        entries = tomllib.loads(file.read_text(encoding="utf-8"))
        return Thresholds(
            {key: Threshold(float(entry["alone"]), float(entry["beside"])) for key, entry in entries.items()}
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingInvalid(f"The thresholds {file} cannot be read ({error}). Reinstall Smallprint.") from error
