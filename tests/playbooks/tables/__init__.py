"""Playbooks in the files that firms have, and back."""
