"""The headless twin: parses, prints, and gives exit codes; the work is the core's.

Exit codes: 0 all done; 1 something could not be done (its sentence is on standard error), or nobody took what was
printed where that was all there was to get; 2 wrong usage; 3 and 4 what `check --fail-on` asks for; 130 stopped with
Ctrl-C or by the system.

Each sub-command sets `run`, and may set `stopped`, what has become of its work when it is stopped (a sentence, or what
gives one), and `prints`, whether its output on the screen is what it was called for.

    commands     the sub-commands put together, and one of them run; all their modules are loaded with it
    answer_json  The answers to a question as `smallprint ask --json` prints them
    arguments    What arguments of sub-commands are made of: paths, numbers, names
    ask          `smallprint ask`: answers a question from files or a matter, with quotes
    clauses      `smallprint clauses`: a person's own clause types in a matter file
    evaluate     `smallprint evaluate`: runs the pipeline over labelled contracts and writes predictions for a
                 scorer
    interrupt    What Ctrl-C does: work is cancelled and can go on later; a question at the terminal is given up
    models       `smallprint models`: lists the Nano models to choose from, fetches one, tries one, and says which
                 to use
    report       `smallprint export`: writes the report of a matter file
    review       `smallprint review`: reviews files and prints, or writes, what was found
    show         How the terminal shows progress and findings
    state        `smallprint doctor`: says what is installed, which model, its speed here, and what is wrong
    licences     `smallprint licences`: what the program is made of, and the licence of each part
    unlock       Asks at the terminal for the passwords of locked files, which are kept in memory only, and reviews
                 them
    screen       what the terminal is given: lines in characters that it has; where it is closed or full, only words are
                 lost
    template     `smallprint template`: writes the looks of reports as a Word file that a firm can make its
                     own
    importing    `smallprint import`: takes the findings, decisions and notes of a JSON report into a matter
    marked       marked copies on the command line: where they go, and what is said of them
    opened_matter  A matter that a sub-command opens, which says where the copy of an older one is
    opened_files  Files that a sub-command reads and keeps nothing of: opened in a matter that is gone afterwards
    compare      `smallprint compare`: says what tells two versions of a contract apart
    batch        `smallprint batch`: reviews very many files with several processes, and goes on after every stop
    check        `smallprint check`: judges contracts by a playbook, and says what deviates, what is missing, and what
                 cannot be told
    proof        `smallprint proof`: what in contracts does not fit together: blanks, numbers, names, references,
                 defined terms
    playbook     `smallprint playbook`: turns playbooks into files of other kinds and back, lists them, and learns
                 drafts
    deadlines    `smallprint deadlines`: the days of contracts to keep in mind, in the order of time, and terms told in
                 two ways
    portfolio    `smallprint portfolio`: what is unusual among the contracts of a matter, clause type by clause type,
                 with quotes
    standard     `smallprint standard`: is a contract an unmodified standard form, and what differs
    similar      `smallprint similar`: clauses like one that was found, with what was decided on them and why
    reviewed_files  contracts of a sub-command, read to their ends: those of a matter, or files and folders that are
                    reviewed for it
"""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from smallprint.system.reachable import is_there

SUBCOMMANDS = (
    "review",
    "batch",
    "export",
    "import",
    "template",
    "models",
    "doctor",
    "licences",
    "evaluate",
    "clauses",
    "ask",
    "compare",
    "check",
    "proof",
    "playbook",
    "deadlines",
    "portfolio",
    "standard",
    "similar",
)


def run(arguments: Sequence[str]) -> int:
    """Run one sub-command and return its exit code."""
    from smallprint.cli.commands import run_command  # noqa: PLC0415 - a start of the window needs none of them

    return run_command(arguments)


OPTIONS = ("-h", "--help", "--version")
_ALIKE = 0.84  # “revew” is, “lease” and “clauses” are not


def why_not_known(argument: str) -> str:
    """Return what to say of a word that is no sub-command, file or option; "" where it may be a file."""
    if argument.startswith("-"):
        return f"There is no option “{argument}” before a command. `smallprint --help` lists the commands."
    if not argument:
        return "An empty name names no file and no folder. `smallprint --help` lists the commands."
    if Path(argument).name != argument or Path(argument).suffix or is_there(Path(argument)):
        return ""
    alike = get_close_matches(argument, SUBCOMMANDS, 1, _ALIKE)
    meant = f" Did you mean “smallprint {alike[0]}”?" if alike else ""
    return f"There is neither a command nor a file “{argument}”.{meant} `smallprint --help` lists the commands."
