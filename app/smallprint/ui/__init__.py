"""The window; the only importer of PySide6.

ask/         Ask: the question, the answer with its state, rows of many documents
changes/     What was changed in a document, and between two
documents/   The list of documents, and what stands in place of one
findings/    Findings, key terms, checklist and notes, and what a person decides of them
look/        How the window looks: theme, style, sizes, small parts
models/      Choosing a model or a server
own_types/   A person's own clause types in the window
pages/       The centre of the window: the document as pages or as flowing text, with its findings marked on it
threads/     Work outside the GUI thread, and trouble that comes from it
window/      The window itself: what puts its views together, its commands and its menus
application  Starts Qt and opens the window
"""
