"""The key of a server, kept in the system's keyring and nowhere else."""

import keyring
from keyring.errors import KeyringError, NoKeyringError

from smallprint.errors import SettingInvalid
from smallprint.system.paths import APP_NAME


def read_key(url: str) -> str:
    """Return the key kept for the server, "" where there is none; raises SettingInvalid for a locked keyring."""
    try:
        return keyring.get_password(APP_NAME, url) or ""
    except NoKeyringError:  # so none can have been kept
        return ""
    except KeyringError as error:
        raise _without_keyring(error) from error


def keep_key(url: str, key: str) -> None:
    """Keep the key of the server in place of an earlier one; raises SettingInvalid without a keyring."""
    try:
        keyring.set_password(APP_NAME, url, key)
    except KeyringError as error:
        raise _without_keyring(error) from error


def _without_keyring(error: KeyringError) -> SettingInvalid:
    reason = str(error).strip().splitlines()[0].rstrip(".") if str(error).strip() else type(error).__name__
    return SettingInvalid(
        f"The key cannot be kept: this system's keyring does not answer ({reason}). "
        "Unlock or install one, or use a server that needs no key."
    )
