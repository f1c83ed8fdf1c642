"""Tests of smallprint.batch."""
