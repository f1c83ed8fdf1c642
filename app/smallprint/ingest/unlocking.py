"""Opens Word files under a password, in memory: what comes out is handed on and stored nowhere."""

import io

from smallprint.errors import FileLocked, FileUnsupported


def unlocked(data: bytes, name: str, password: str | None) -> bytes:
    """Return the file inside a locked one; raises FileLocked for no or a wrong password, or FileUnsupported."""
    if not password:
        raise FileLocked(
            f"“{name}” is locked: it needs a password to be read. Unlock it with its password, or ask for an open copy."
        )
    # Here and not above: it loads a library of cryptography, for one file in a hundred.
    from msoffcrypto.exceptions import DecryptionError, InvalidKeyError  # noqa: PLC0415
    from msoffcrypto.format.ooxml import OOXMLFile  # noqa: PLC0415

    out = io.BytesIO()
    try:
        locked = OOXMLFile(io.BytesIO(data))
        locked.load_key(password=password, verify_password=True)
        locked.decrypt(out)
    except InvalidKeyError as error:
        raise FileLocked("The password is wrong. Unlock it with its password, or ask for an open copy.") from error
    except MemoryError:
        raise
    except Exception as error:  # the library raises any error on what it does not know or on a broken file
        said = "with a method that is not known here" if isinstance(error, DecryptionError) else "or damaged"
        raise FileUnsupported(
            f"“{name}” is locked {said}. Open it in Word, save a copy without a password and add that."
        ) from error
    return out.getvalue()
