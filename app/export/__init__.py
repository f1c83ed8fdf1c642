"""Review -> report: what a person sends to others.

write_report(review, catalogue, path, made_at, confidence_shown)    .docx for people, .json for programs
"""

from app.export.write import write_report

__all__ = ["write_report"]
