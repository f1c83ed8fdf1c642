"""The window; the only importer of PySide6.

application  starts Qt and opens the window
ask          ask: the question, the answer with its state, rows of many documents
changes      what was changed in a document, and between two
comparing    two versions of a contract in a window of their own: what is not tracked first, then each change with its
             words
documents    the list of documents, and what stands in place of one
export       the export dialog: what of a matter goes into which file, with a preview of its beginning
findings     findings, key terms, checklist and notes, and what a person decides of them
look         how the window looks: theme, style, sizes, small parts
models       choosing a model or a server
own_types    a person's own clause types in the window
pages        the centre of the window: the document as pages or as flowing text, with its findings marked on it
playbook     the playbook tab: how the document on view stands to each position, and what to do about it
proof        proof-reading in the window: what in the document on view does not fit together
threads      work outside the GUI thread, and trouble that comes from it
translation  the language of the window: what each visible string goes through, and the languages there are
window       the window itself: what puts its views together, its commands and its menus
"""
