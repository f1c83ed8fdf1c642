"""Tests of standard forms."""
