"""Candidates + Engine -> verified findings.

reader     Reader: one candidate in, one finding out; blends locator, rules and the Nano model
spans      which characters are the clause
values     typed values by rule: dates, durations, places, parties, amounts (numerals: numbers in words)
prompts    what the model is asked, and how much each model's answer counts
verify     no quote that is not at its anchor
"""

from app.read.reader import Reader
from app.read.verify import verify

__all__ = ["Reader", "verify"]
