"""A contract as it was sent, and as it came back: one change tracked, three not."""

from tests.build_docx import build_docx, paragraph, run
from tests.negotiated import deleted, inserted

SENT = (
    "MASTER SERVICES AGREEMENT",
    "This Agreement is made on 1 March 2026 between Alder Mills Ltd (“Supplier”) and Harbour Foods Inc (“Customer”).",
    "1. Term. This Agreement runs for three (3) years from 1 March 2026.",
    "2. Liability. The Supplier’s total liability shall not exceed 24 months’ fees.",
    "3. Governing law. This Agreement is governed by the laws of England and Wales.",
    "4. Confidentiality. Each party shall keep the other’s information secret for five years after it ends.",
    "5. Payment. The Customer shall pay each invoice within 30 days of receipt.",
    "6. Assignment. Neither party may assign this Agreement without the other’s consent.",
)
ADDED = "7. Audit. The Customer may audit the Supplier’s records once a year on ten days’ notice."


def sent_docx() -> bytes:
    """Return the file as it was sent."""
    return build_docx("".join(paragraph(run(one)) for one in SENT))


def returned_docx(untracked: bool = True) -> bytes:
    """Return the file as it came back: its cap is tracked; payment, confidentiality and an audit are not."""
    made = [paragraph(run(one)) for one in SENT]
    cap = run(SENT[3].partition("24")[0]) + deleted("24") + inserted("12") + run(SENT[3].partition("24")[2])
    made[3] = paragraph(cap)
    if untracked:
        made[6] = paragraph(run(SENT[6].replace("30", "60")))
        made[5] = ""
        made.append(paragraph(run(ADDED)))
    return build_docx("".join(made))
