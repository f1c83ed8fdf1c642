"""Proof-reading in the window: what in the document on view does not fit together.

panel       the Proof tab: flaws by kind, with their places
standard_rows  what tells a document from a standard form, as rows of the Proof tab in the language of the window
"""
