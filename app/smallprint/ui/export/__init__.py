"""The export dialog: what of a matter goes into which file, with a preview of its beginning.

dialog        the dialog
ticks         what a person ticks in it: documents, clause types, and what is left out
preview_pane  the first pages or lines of the file
previewing    makes previews in the thread of exports
"""
