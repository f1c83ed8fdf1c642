"""A Word file with every hard part that a contract under negotiation can have, each with words of its own."""

from tests.build_docx import build_docx, entry, item, level, numbering, paragraph, rezipped, run, table

ADA = 'w:id="90" w:author="Ada Quill" w:date="2026-05-01T10:00:00Z"'
BOB = 'w:id="91" w:author="Bob Seal" w:date="2026-05-02T09:30:00Z"'
_W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEET = '<o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Excel.Sheet.12" r:id="rId-sheet"/>'
_BOX = "<w:txbxContent>" + paragraph("Notice to the boxed address.") + "</w:txbxContent>"


def deleted(text: str, by: str = ADA) -> str:
    """Return the XML of a tracked deletion."""
    return f'<w:del {by}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def inserted(text: str, by: str = BOB) -> str:
    """Return the XML of a tracked insertion."""
    return f"<w:ins {by}>{run(text)}</w:ins>"


def field(instruction: str, shown: str) -> str:
    """Return the XML of a field as Word writes it, with what it shows."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
    return mark.format("begin") + code + mark.format("separate") + run(shown) + mark.format("end")


def commented(identity: int, content: str) -> str:
    """Return the XML of content that a comment is on."""
    start, end = f'<w:commentRangeStart w:id="{identity}"/>', f'<w:commentRangeEnd w:id="{identity}"/>'
    return f'{start}{content}{end}<w:r><w:commentReference w:id="{identity}"/></w:r>'


LISTS = numbering(
    {
        0: level(0, "%1.", more='<w:pStyle w:val="Clause"/>')
        + level(1, "%1.%2", more="<w:isLgl/>")
        + level(2, "(%3)", "lowerLetter")
    },
    {1: (0, ""), 2: (0, '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride>')},
)
STYLES = (
    '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/>'
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
)
_MERGED = [
    f'<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{paragraph("Spanned tier")}</w:tc>',
    f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("wide price")}</w:tc>',
]
NEGOTIATED = (
    paragraph(run("Payment is due within ") + deleted("thirty") + inserted("sixty") + run(" days of invoice."))
    + paragraph(f"<w:moveFrom {ADA}>{run('The wandering sentence.')}</w:moveFrom>" + run("Fees stand."))
    + paragraph(run("Then: ") + f"<w:moveTo {ADA}>{run('The wandering sentence.')}</w:moveTo>")
    + paragraph(run("Liability is capped.", f"<w:b/><w:rPrChange {BOB}><w:rPr/></w:rPrChange>"))
    + table(
        [paragraph("Service"), paragraph("Hosting") + table([paragraph("Nested tier"), paragraph("99.9 %")])],
        _MERGED,
        [f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{paragraph('')}</w:tc>", paragraph("lower row")],
    )
    + paragraph(
        run("Interest")
        + '<w:r><w:footnoteReference w:id="1"/></w:r>'
        + run(" accrues")
        + '<w:r><w:endnoteReference w:id="1"/></w:r>'
        + run(".")
    )
    + paragraph(commented(0, run("Either party may end this")) + run(" Agreement."))
    + paragraph(
        run("Boxes: ")
        + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        + _BOX
        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
        + _BOX
        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    + f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('Controlled party name.')}</w:sdtContent></w:sdt>"
    + paragraph(
        run("Effective on ") + field("DATE", "1 June 2026") + run(", see section ") + field("REF _Ref1 \\r", "7.3")
    )
    + paragraph(
        run("Policies at ") + f'<w:hyperlink w:anchor="x">{run("acme.example/policy")}</w:hyperlink>' + run(".")
    )
    + paragraph("Definitions", '<w:pStyle w:val="Clause"/>')
    + item("Legal second level", 1, 1)
    + item("Lettered", 1, 2)
    + item("Restarted letter", 2, 2)
    + paragraph(run("Accepted: ") + '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>')
    + paragraph(run("Shown words") + run(" unseen rebate", "<w:vanish/>") + run(" end."))
    + paragraph(run("Annex: ") + f"<w:r><w:object>{_SHEET}</w:object></w:r>")
    + '<w:sectPr><w:headerReference w:type="default" r:id="rId-header"/>'
    '<w:footerReference w:type="default" r:id="rId-footer"/></w:sectPr>'
)


def _comment(identity: int, author: str, text: str, day: str) -> str:
    inside = f'<w:p {_W14} w14:paraId="0000000{identity}">{run(text)}</w:p>'
    return f'<w:comment w:id="{identity}" w:author="{author}" w:date="{day}T08:00:00Z">{inside}</w:comment>'


PARTS = {
    "footnotes": f'<w:footnote w:id="1">{paragraph("Footed rate of five per cent.")}</w:footnote>',
    "endnotes": f'<w:endnote w:id="1">{paragraph("Endnoted daily count.")}</w:endnote>',
    "comments": _comment(0, "Ada Quill", "Commented: too broad?", "2026-05-03")
    + _comment(1, "Bob Seal", "Replied: agreed.", "2026-05-04"),
    "header": paragraph("Headed draft of May"),
    "footer": paragraph("Footed confidential"),
}
_EXTENDED = (
    f'<w15:commentsEx xmlns:w15="{_W15}"><w15:commentEx w15:paraId="00000000" w15:done="1"/>'
    '<w15:commentEx w15:paraId="00000001" w15:paraIdParent="00000000" w15:done="0"/></w15:commentsEx>'
).encode()
_SHEETS = b'<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>'
_MORE = (
    f'<Relationship Id="rId-ex" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" '
    'Target="commentsExtended.xml"/>'
    f'<Relationship Id="rId-sheet" Type="{_RELATED}/package" Target="embeddings/Prices.xlsx"/></Relationships>'
).encode()


def negotiated_docx() -> bytes:
    """Return the file."""
    data = build_docx(NEGOTIATED, lists=LISTS, styles=STYLES, parts=PARTS, core={"title": "Negotiated"})
    rels = "word/_rels/document.xml.rels"
    return rezipped(
        data,
        {
            "word/commentsExtended.xml": _EXTENDED,
            "word/embeddings/Prices.xlsx": b"PK never opened",
            "[Content_Types].xml": entry(data, "[Content_Types].xml").replace(b"<Default ", _SHEETS + b"<Default ", 1),
            rels: entry(data, rels).replace(b"</Relationships>", _MORE),
        },
    )
