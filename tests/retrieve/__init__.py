"""Tests of smallprint.retrieve, with contracts written here."""
