"""How sure it must be that a document answers before the program says that it does, or that it may."""

ANSWERS = 0.3  # probability from which the quotes are said to answer
MAY_ANSWER = 0.1  # probability from which they are offered as what may answer
