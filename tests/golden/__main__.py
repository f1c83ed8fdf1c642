"""Renews the golden lines: `python -m tests.golden`, then read what `git diff` shows before it is committed."""

from tests.golden.said import renew

if __name__ == "__main__":
    renew()
