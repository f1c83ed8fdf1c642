"""What the window says of where the text of contracts goes, as the settings have it."""

from smallprint.engine import ServerAddress
from smallprint.errors import EngineError
from smallprint.ui.translation.texts import sentences, tr


def host_told(server: str) -> str:
    """Return the machine that text is sent to; "" where it stays here: no server, one of this machine, no address."""
    if not server:
        return ""
    try:
        address = ServerAddress(server)
    except EngineError:  # nothing can be sent there
        return ""
    return "" if address.on_this_machine else address.host


def where_text_goes(server: str) -> str:
    """Return the sentence of the empty state."""
    host = host_told(server)
    if not host:
        return tr("Everything stays on this machine.")
    return tr("Files stay on this machine; text of them is sent to the server you chose, {host}.", host=host)


def about_reading(server: str) -> tuple[str, str]:
    """Return where contracts are read, and what leaves this machine, as the program says of itself."""
    host = host_told(server)
    opened = tr(
        "The network is opened only when you download a model or choose a server, and the line at the foot of the "
        "window says so while it is."
    )
    if not host:
        return tr("Reads contracts on this machine"), sentences(tr("Nothing leaves this machine."), opened)
    told = tr(
        "Text of your contracts leaves this machine now: the server you chose, {host}, reads it. Nothing else does.",
        host=host,
    )
    return tr("Reads contracts with the help of the server you chose"), sentences(told, opened)
