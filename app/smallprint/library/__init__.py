"""The Nano models the program knows: which there are, which are on this machine, and how one gets here.

    known          the entries of models/catalog.toml
    installed      where a model's files belong, and what is there
    discover       the model files of other programs on this disk
    route          how a model is reached: the proxy and the mirror of the settings
    fetch          downloads a model, checks it, and puts it in its place
    download       one file over HTTP, resumed where it broke off
    package_index  asks pip where a package's wheel is, and what it trusts

`fetch` is loaded where a model is fetched, not here: it takes longer to load than all the rest.

The only stage, with the remote engine, that may open a connection; nothing here runs unless a person asks for a model.

Getting a model ready takes two steps, because preparing one is the engine's work and stages do not know each other:

    path = fetch_model(model, folder, report, token)
    if model.prepared:
        requantise(path, prepared_path(model, folder), token, model.prepared)   # smallprint.engine

After that `installed` returns the prepared file, which is the one to load.

    judge_files  The judge that ships for a model of the catalogue: an adapter to its weights, and outputs, in a
                 folder of their own
    server_key   The key of a server, kept in the system's keyring and nowhere else
    models         the Nano models a person can choose: known, found on this disk, or a file; fetched, tried, and loaded
    chosen         what reads: the model that was chosen, or a server; loaded when it is first asked for, and freed at
                   the end
"""

from smallprint.library.discover import FoundModel, find_models
from smallprint.library.installed import arrived, installed, prepared_path, resolve
from smallprint.library.known import KnownModel, ModelSource, known_models
from smallprint.library.route import Route

__all__ = [
    "FoundModel",
    "KnownModel",
    "ModelSource",
    "Route",
    "arrived",
    "find_models",
    "installed",
    "known_models",
    "prepared_path",
    "resolve",
]
