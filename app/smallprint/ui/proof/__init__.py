"""Proof-reading in the window: what in the document on view does not fit together.

panel       the Proof tab: flaws by kind, with their places
"""
