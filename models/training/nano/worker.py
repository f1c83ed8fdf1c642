"""One of several processes that train a judge, or read contracts, together.

    python -m models.training.nano.worker WORK fit FOLD
    python -m models.training.nano.worker WORK read NUMBER OF-HOW-MANY

The recipe starts them; one more may be started by hand to help. One thread each.
"""

import os
import sys
from pathlib import Path

import torch

from models.training.nano import folds
from models.training.nano.folds import Means
from models.training.nano.stopping import Stopped, stoppable
from models.training.nano.work import Work

PARENT = "SMALLPRINT_TRAINING_PARENT"  # the process whose end stops this one, where there is one


def main() -> int:
    """Do one task to its end; return 1 after a stop."""
    folder, task, *numbers = sys.argv[1:]
    torch.set_num_threads(1)
    work, parent = Work(Path(folder)), os.environ.get(PARENT)
    try:
        with stoppable(int(parent) if parent else None) as stop:
            if task == "fit":
                folds.train(work, int(numbers[0]), Means(), stop)
            else:
                folds.read(work, (int(numbers[0]), int(numbers[1])), Means(), stop)
    except Stopped:
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
