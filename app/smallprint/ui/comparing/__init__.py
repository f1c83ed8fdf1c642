"""Two versions of a contract in a window of their own: what is not tracked first, then each change with its words.

entries    what the window lists of a comparison, the weightiest first
pair_text  the words of one change: those taken out are struck through, those put in are underlined
dialog     the window: the list, the words of the chosen change, and what can be written of it
"""
