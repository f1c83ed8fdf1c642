"""Tests of the matter file."""
