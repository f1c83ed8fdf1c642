"""Smallprint: a Nano model that reads the small print, offline, on your own machine."""

__version__ = "0.1.0"
