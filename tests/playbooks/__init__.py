"""Playbooks: reading, writing, and verdicts on contracts."""
