"""Work outside the GUI thread, and trouble that comes from it.

jobs          Long work in a thread of its own: a queue of tasks, each ended by exactly one of done, failed,
              stopped
qt_trouble    Finds out whether Qt can open a window here before it is asked to: Qt itself ends the process
              where it cannot
saying        What a person says in the window, such as decisions and notes: shown at once, stored in the order
              it was said
smoothness    How the interpreter is set while the window is open, so that the job thread never holds up the
              event loop
stop_signals  Ctrl-C in the terminal and the end of a session or service close the window as a person does
trouble       What is said of an error: its sentence, and details where the sentence alone would not explain
              enough
work          What the jobs do: each function returns work for the job thread, with a connection to the matter
              of its own
"""
