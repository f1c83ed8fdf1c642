"""Measures the program's own work: on labelled contracts, on plain ones, and on this machine.

Nothing but the command line imports it.

    answers  Asks labelled contracts the catalogue's questions, as a person would, and writes what is retrieved and
             cited
    clauses  Runs the product's own pipeline over labelled contracts and writes what it says, for a scorer to judge
    doctor   Says what is installed, which model, how fast it is here, and what is wrong
    plain    Runs the product's own pipeline over a folder of plain contracts, and writes what it says in the
             scorer's formats
"""
