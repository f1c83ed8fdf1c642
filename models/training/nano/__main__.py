"""Train the Nano judge on a base model: one command, seeded, and it goes on where it was stopped.

    python -m models.training.nano --base FILE.gguf --labels LABELS.jsonl --out FOLDER

Writes judge.gguf (LoRA), judge.npz (outputs), judge.toml (what they belong to), and the stages after the judge:
runs.npz, ranking.npz and presence.npz. LABELS.jsonl is CUAD v1's training split, as in `models.training`. With one
worker, the files are the same each time. Needs the group "training": pip install --group training. See
docs/training-the-judge.md.
"""

import argparse
import sys
from pathlib import Path

import torch

from models.training.nano.base import BaseUnfit
from models.training.nano.folds import Means
from models.training.nano.recipe import Order, Recipe
from models.training.nano.stopping import Stopped
from models.training.nano.work import WorkUnfit

_BATCH = {"cpu": 4, "cuda": 8}


def main(arguments: list[str] | None = None) -> int:
    """Train; return 0, 1 with a sentence where it cannot be done, 130 after a stop."""
    options = _parser().parse_args(arguments)
    if options.device == "cuda" and not torch.cuda.is_available():
        print("PyTorch finds no GPU. Install its build for CUDA, or leave --device out.", file=sys.stderr)
        return 1
    order = Order(
        base=options.base,
        labels=options.labels,
        out=options.out,
        work=options.work or options.out.with_name(f"{options.out.name}-work"),
        left_out=options.leave_out,
        templates=options.templates,
        evidence=options.nli,
        layers=options.layers,
        rank=options.rank,
        batch=options.batch or _BATCH[options.device],
        seed=options.seed,
    )
    try:
        Recipe(order, Means(options.device, options.workers, held=options.device != "cpu")).run()
    except (BaseUnfit, WorkUnfit) as error:
        print(error, file=sys.stderr)
        return 1
    except (Stopped, KeyboardInterrupt):
        print("Stopped. The same command goes on from here.", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m models.training.nano", description="Train the Nano judge.")

    def path(name: str, metavar: str, told: str, needed: bool = False) -> None:
        parser.add_argument(name, metavar=metavar, help=told, type=Path, required=needed)

    path("--base", "FILE.gguf", "the model, llama- or granite-shaped", needed=True)
    path("--labels", "LABELS.jsonl", "labelled contracts", needed=True)
    path("--out", "FOLDER", "where the judge is written", needed=True)
    path("--work", "FOLDER", "where the stages are kept (OUT-work)")
    path("--leave-out", "NAMES", "a file of contracts that are not touched, one a line")
    path("--templates", "FOLDER", "open templates, .docx, that headings label")
    path("--nli", "FILE", "ContractNLI's training file")
    parser.add_argument("--layers", type=_positive, help="layers that are kept (half of the base's)")
    parser.add_argument("--rank", type=_positive, default=8, help="of LoRA (8)")
    parser.add_argument("--batch", type=_positive, help="windows a batch (4; 8 on a GPU)")
    parser.add_argument("--workers", type=_positive, default=2, help="processes of one thread each (2)")
    parser.add_argument("--device", choices=sorted(_BATCH), default="cpu")
    parser.add_argument("--seed", type=int, default=7)
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("it must be at least 1")
    return number


if __name__ == "__main__":
    sys.exit(main())
