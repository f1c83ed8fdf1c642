"""Tests of app.retrieve, with contracts written here."""
