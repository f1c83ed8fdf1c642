"""Tries a model in a process of its own, and remembers what it does here.

probe    Tries a model in a child process before it is used here: does it load, how fast is it, what suits this
         machine
profile  What a model does on this machine, as its probe found, remembered per file, library version and
         processor
"""
