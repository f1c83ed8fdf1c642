"""The shapes in which contracts name their parties: what stands before a list of names, between them, and after."""

import re

UPPER = r"[A-ZÀ-ÖØ-ÞŁŚŻŹĆŃĘĄČŠŽŘĎŤŇĚŮĞİŞŐŰ]"
TITLE = r"(?:Mr|Mrs|Ms|Dr|Prof|Herrn?|Frau|Sir|Dame)"
# How a name begins: a capital, or a brand or a number as in "eBay Inc.", "shop.com Inc.", "2205925 Ontario Limited".
_BEGIN = rf"(?:{UPPER}|[a-z]-?[A-Z]|[a-z][\w-]*\.com\b|\d{{4,}}\s+[A-Z])"
_AND = r"(?:and|und|AND|And|&)"
_THE = r"(?:[Tt]he\s+|THE\s+)"


def _any(*ways: str) -> str:
    """Return a pattern of which one of these alternatives must match."""
    return f"(?:{'|'.join(ways)})"


# What a company's name ends with, of the countries whose contracts are met most. The short ones are written as here.
FORM = _any(
    r"(?i:incorporated|corporation|company|limited|partnership|aktiebolag|trust|bank|university|college|foundation|council)",
    r"(?i:authority|society|association|group|holdings?|scheme|fund)",
    r"Inc|INC|Corp|CORP|Co|CO|Ltd|LTD|Ltda|LTDA|DAC|Pty|PTY|Pte|PTE|PLC|Plc|plc|P\.L\.C|LLC|L\.?\s?L\.?\s?C|LLP|L\.?\s?L\.?\s?P|LP|L\.\s?P",
    r"GmbH(?:\s*&\s*Co\.?\s*KG)?|AG|SE|KG|OHG|UG|e\.\s?V|B\.?\s?V|N\.?\s?V|N\.?\s?A|K\.\s?K|G\.?I\.?E",
    r"S\.?\s?[AÀaà]\.?\s?[Rr]\.?\s?[Ll]|S\.?A\.?S|S\.?p\.?A|S\.?r\.?l|S\.?A|S/A|A/S|ApS|ASA|AS|AB|Oyj?|OY",
    r"s\.\s?r\.\s?o|a\.\s?s|(?:Sp|SP)\.?\s*z\s*o\.\s?o|Kft|Zrt|d\.o\.o|Sdn\.?\s+Bhd",
)
HAS_FORM = re.compile(rf"(?<!\w){FORM}(?!\w)")
FORM_AFTER = re.compile(rf",\s*(?={UPPER}){FORM}(?!\w)\.?|\.\s*(?:K\.?G\.?|Ltd\.?|Bhd\.?|Limited)(?!\w)")
# A name whose form of company follows a bracket, as in "Alder (UK) Ltd.".
FORM_AFTER_BRACKET = re.compile(
    rf"(?:\s*\({UPPER}[\w.& ]{{1,24}}\)){{1,2}},?\s+(?:{UPPER}[\w&.-]*,?\s+){{0,5}}?(?={UPPER}|plc\b){FORM}(?!\w)\.?"
)

# Words after which names of parties follow, and what the text before those words must speak of.
ANCHOR = re.compile(
    _any(
        r"\b(?:by\s+and\s+)?(?:between|among(?:st)?|zwischen)(?![^\W_])(?:\s+the\s+following)?\s*:?",
        r"(?:^|\n)[^\S\n]*+(?:the\s+)?part(?:y|ies)(?:\s+to\s+this\s+\w+)?\s*(?::|\n)",
        r"\bis\s+(?:made|entered\s+into)\s+(?:on\s+[^.\n]{4,40}\s)?by(?:\s+and\s+with)?\b",
    ),
    re.IGNORECASE,
)
INTRODUCING = re.compile(
    r"agreement|contract|lease|deed|letter|undertaking|amendment|memorandum|addendum|licen[cs]e|vertrag|terms|made|entered\s+into"
    r"|\n\s*(?:the\s+)?part(?:y|ies)|\bbetween\s*:?\s*\n",
    re.IGNORECASE,
)
DEFINED = re.compile(r"\((?:the\s+|hereinafter[^()\"“”]{0,40})?[\"“][^\"“”()]{2,60}[\"”]\)")
END_OF_LIST = re.compile(
    _any(
        r"\bTABLE\s+OF\s+CONTENTS\b|\n\s*ARTICLE\s+[1I]\b|\bW\s?I\s?T\s?N\s?E\s?S\s?S\s?E\s?T\s?H\b|\bWHEREAS\b",
        r"\b(?:RECITALS?|Recitals|BACKGROUND|Background|AGREED\s+TERMS|NOW,?\s+THEREFORE|IT\s+IS\s+AGREED)\b",
        r"\b(?:hereby\s+)?agree(?:s|d)?\s+(?:as\s+follows|that|to)\b|\bin\s+consideration\b|\bpursuant\s+to\b|\bshall\b",
        r"\n\s*(?:(?:Article|Section|Clause|§|Art\.)\s*)?(?:1|I)[.):]?\s+[^\n|]",
        r"\n\s*(?:Particulars|Terms|Definitions|Interpretation)\b",
        r"\b(?:sometimes|collectively|individually)\b|\beach\s+a\b|\bare\s+referred\b",
    )
)
SEPARATORS = re.compile(
    _any(
        r"[\s,;:|–—-]+",
        r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]\s+|\([A-Z]\)\s+|\(\d\)|(?<=\n)\d\s+(?=[A-Z][\w.-]+\s)",
        rf"{_AND}\s+|(?:der|die|dem|den)\s+",
        rf"{TITLE}\.?\s+(?={UPPER})(?!\w\.\s)",
    )
    + "*"
)
_NUMBER = r"(?:\(?\d\)\s*)?"
_CALLED = rf"(?:\(|[\"“„]|,\s+(?:an?|the)\s|(?<!\w){FORM}(?!\w))"
# Where the next name of a list may begin.
NEXT = re.compile(
    _any(
        rf"\)[”\"’']?\s*[,;.]?\s*{_NUMBER}(?:{_AND}\s+)?(?=(?:{_THE}|{TITLE}\.?\s+)?{_BEGIN})",
        rf"[”\"’'“–—]\s*[,;.]?\s*{_AND}\s+(?=(?:{_THE}|der\s+|die\s+|{TITLE}\.?\s+)?{_BEGIN})",
        rf";\s*(?:{_AND}\s+)?{_NUMBER}(?={_THE}?{_BEGIN})",
        rf"\n\s*{_AND}\s*[:;]?\s+(?=(?:der\s+|die\s+|{_THE})?{_BEGIN})",
        rf"\n\s*\(?(?:\d{{1,2}}|[a-z])[).]\s*(?={_THE}?{_BEGIN})",
        rf",?\s+(?:and|und|AND)\s+(?=(?:{_THE}|{TITLE}\.?\s+)?{_BEGIN}[^;\n(]{{2,90}}?{_CALLED})",
        rf",\s+(?=(?:{_THE}|{TITLE}\.?\s+)?{_BEGIN}[^;,\n(]{{2,70}}?,?\s+(?<!\w){FORM}(?!\w))",
    )
)
# What no name goes on after: what a party is, where it is, and what it is called.
STOP = re.compile(
    _any(
        r"\s*[(\[{“\"„]|(?<=\w\.)/(?=[A-Z]{2})|\s+[–—-]\s|\s*[;:|]|\n\s*\n|\n\s*(?=[Aa]nd\b|und\b|AND\b|[Dd]ated\b|DATED\b|\d)|[^\S\n]{3,}|\.\s+(?=[A-Z])|\.?\s*$",
        r",?\s+(?:an?|whose|with|having|located|organi[sz]ed|incorporated|registered|residing|acting|herein\w*|hereafter)(?![\w-])",
        r",?\s+(?:formerly|doing\s+business|[dfa]/[bk]/a|trading|as|is|are|was|on|for|by|to|at|in|duly|being)(?![\w-])",
        r",?\s+(?:represented|vertreten|nachfolgend|through|company\s+number|entered|dated|effective|made)(?![\w-])",
        r",?\s+(?:established|existing|under|together|each|which|that|who|ACN|ABN)(?![\w-])",
        r"\s+of\s+(?=\d|the\s|[A-Z][a-z]+\s+(?:House|Road|Street|Lane|Court))",
        r",\s+(?=\d|[Tt]he\b|of\b|Level\b|Suite\b|Unit\b|P\.?O\.?\b)",
        r",\s+(?=[^,\n]{3,60},|[A-Z][a-zé-]+(?:\s*\n|\s*$))",
        r",?\s+(?:and|und|AND|And)\s+(?=(?:[Tt]he\s+)?[A-Z]|(?:its|their|his|her)\b|_{3}|\.{4}|…|\[|\{)",
    )
)
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_PARTY_WORDS = (
    "company|supplier|customer|buyer|seller|client|provider|licensor|licensee|landlord|tenant|contractor|consultant|"
    "executive|employee|employer|distributor|borrower|lender"
)
NOT_A_NAME = re.compile(
    _any(
        r"^(?:(?:the|each|either|both|its|their|such|any|all|this|that)\s+)?"
        r"(?:part(?:y|ies)|agreement|effective|date|closing|section|article|recital|territory|products?|services|term|"
        rf"schedule|exhibit|undersigned|following|above|name|us|you|witness|page|{_MONTH}|{_PARTY_WORDS})s?\b\.?$",
        r"^(?:in\s+(?:consideration|addition|accordance|respect)|whereas|execution\s+copy)\b|\b(?:would|likely|cause)\b",
        r"^(?:chief\s+\w+\s+officer|ceo|cfo|president|(?:managing\s+|executive\s+)?director)\b",
        r",\s*(?:(?:chief\s+\w+|\w+\s+vice)\s+)?(?:officer|ceo|cfo|coo|cto|president|director|chairman|secretary|treasurer)\b",
        r"^(?:hereinafter|hereafter|when|if)\b|\breceives\b|^names?,|\btitle\s+date\b|^liability\s+company$|^no\.?\s+\d|(?-i:\band\s+COMPANY$)|\b(?:key|cover)\s+terms\b|\bcontact(?:\s+company)?$|^an\s|\b(?:intends?|agrees?|desires?|wish(?:es)?|recogni[sz]es?|acknowledges?)$|^(?-i:[A-Z]{2,6}\s+and\s+Company)$|^full\s+company$",
        r"^(?:insert\b|(?:full\s+)?(?:company|legal|entity|party)\s+name\b|[^\[]*\]|(?:full\s+|legal\s+)*names?\s+of\b|x{3,}\b)|\b(?:insert|name\s+of\s+(?:the\s+)?(?:company|party|counterparty|"
        r"recipient|discloser|supplier|contractor))\b|_{3,}|\bx{4,}\b",
        r"\b(?:exchange|trade)\s+commission\b|\bdeposit\s+insurance\b",
        r"^(?:an?\s+)?(?:(?:limited\s+liability|investment|public|private|holding|parent|operating)\s+)+"
        r"(?:company|corporation|partnership)$",
        r"\b(?:avenue|street|road|drive|boulevard|parkway|highway|plaza|lane)(?:\s+(?:north|south|east|west))?$",
        r"\b(?:agreement|contract|laws?|courts?|act|clause|shall|will|must|may|have|has|had|were|this|hereby)\b",
        r"\b(?:representations|warranties|covenants|headings|specifications|address|contents|payments?|pricing)\b",
        r"^(?:article|section|clause|schedule|exhibit|attachment|annex|appendix|part)s?\s+(?:[ivxlc]+|\d+|[a-z])\b",
        r"^(?:in|ex)cluding\b|^each\s+of\b",
        r"\bwho\s+(?:are|is|has)\b|\b(?:are|ensure|considered|rests?|obligations?)\b|\S[’']S$",
        r"\beven\s+date\b|\b[a-z]\d[a-z]\s?\d[a-z]\d\b|^[^(]*\)",
        r"\b(?:restrictions|nature\s+of|supply\s+of|parties)\b",
        rf"\s\d+(?:[.-]\d+)*$|\b[A-Z]{{2}}\s\d{{5}}\b|^(?:{_MONTH})\b|^\d(?!\d{{3,}}\s+{UPPER})",
    ),
    re.IGNORECASE,
)
_ROLE = _any(
    "Controller|Processor|Customer|Client|Supplier|Provider|Vendor|Seller|Buyer|Purchaser|Landlord|Tenant|Lessor|Lessee",
    "Licensor|Licensee|Employer|Employee|Executive|Consultant|Contractor|Company|Lender|Borrower|Guarantor|Distributor",
    "Manufacturer|Owner|Operator|Agent|Principal|Franchisor|Franchisee|Discloser|Recipient|Between",
    r"(?:Disclosing|Receiving|First|Second)\s+Party|Party\s+(?:[A-D1-4]|One|Two)",
    r"Auftraggeber(?:in)?|Auftragnehmer(?:in)?|Vermieter(?:in)?|Mieter(?:in)?|Verkäufer(?:in)?|Käufer(?:in)?",
)
ROLE_WORD = re.compile(
    _any(
        _ROLE,
        "Workshop|Authority|College|Trustees?|Bank|Fund|Parent|Issuer|Manager|Advis[eo]r|Sponsor|Publisher|Author|Artist",
        r"Developer|Host|Reseller|Subcontractor|Carrier|Shipper|Transporter|Repairer|(?:Network\s+)?Affiliate",
        "Party|Parties|Investor|Shareholder|Stockholder|Member|Subscriber|Guarantor|Representative|University|Subprocessor",
        "Servicer|Service|Master|Participating|Entit(?:y|ies)|Individual",
    )
    + r"s?\W*",
    re.IGNORECASE,
)
# No two quantifiers in a row take the same white space: a form may have pages of it.
ROLE_ROW = re.compile(
    rf"(?:^|\n)[^\S\n]*+(?:(?:Item[^\S\n]++)?\(?\d{{0,2}}[.)]?[^\S\n]*+(?:\|[^\S\n]*+)?)?(?:The[^\S\n]++)?(?P<role>{_ROLE})"
    r"(?:[^\S\n]++\([^()\n]{1,30}\)|(?:[’']s)?[^\S\n]++(?:legal\s)?name)?[^\S\n]*+[:|]\s*+(?P<name>[^\n|]{3,200})",
    re.IGNORECASE,
)
_CELLS = r"[^\n]{0,120}"
ROLE_COLUMNS = re.compile(
    rf"(?:^|\n){_CELLS}\b{_ROLE}\b{_CELLS}\|{_CELLS}\b{_ROLE}\b{_CELLS}\n(?:[^\n|]{{0,60}}\|[^\n]{{0,200}}\n){{0,2}}?"
    r"[^\S\n]*(?:(?:Full\s+|Legal\s+)?Name|Company)\s*\|(?P<names>[^\n]{3,300})",
    re.IGNORECASE,
)
LETTER = re.compile(
    rf"\s*(?P<sender>{UPPER}[^\n]{{3,80}})\n(?:[^\n]{{0,90}}\n){{1,10}}?"
    rf"(?P<addressee>[^\n]{{0,80}}(?<!\w){FORM}(?!\w)[^\n]{{0,10}})\n(?:[^\n]{{0,90}}\n){{0,8}}?\s*(?:Dear|To\s+whom)\b"
)
SIGNED = re.compile(
    r"\b(?i:signed|executed|agreed|accepted|acknowledged|delivered)\b[^\n:]{0,90}?"
    rf"\b(?:for(?:\s+and\s+on\s+behalf\s+of)?|on\s+behalf\s+of|by)\s+(?P<name>{_THE}?{UPPER}[^\n:]{{2,90}})"
)
SIGNED_ABOVE = re.compile(
    rf"(?:^|\n)[^\S\n]*(?P<name>{UPPER}[^\n:|]{{3,80}}?)[^\S\n]*\n?[^\S\n]*(?=(?:By|Per)\s*:|/s/)"
)
DESIGNATED = re.compile(
    r"[^\n;]{0,200}?\(\s*(?:[^()]{0,80}?[\"“”„'’]?[^()]{1,80})\)|\s*[–—-]\s*[^\n]{0,60}„[^“\n]{1,60}“"
)
EARNS_A_NAME = re.compile(r"\.?\s*(?:$|[,(\"“„;–—\n-]|(?:and|und|an?|as|of|whose|with|having|is|residing|herein\w+)\b)")
EARNS_A_WORD = re.compile(
    r"\s*[(\"“„]|,?\s+an?\s+(?:[\w-]+\s+){0,4}?(?:corporation|company|entity|partnership|association|firm|business|trust|LLC)\b"
    r"|,?\s+(?:with|having)\s+(?:(?:an?|its|their)\s+)?(?:principal|registered|main|head|offices?)\b"
)
"""What follows a name of one word: "Hydra (“Hydra”)", "Hydra, a Texas corporation", "Hydra with offices at"."""
ABBREVIATED = re.compile(
    rf"(?:\b{TITLE}|\b[A-Z]|\b[a-z]\.[a-z](?:\.[a-z])?|\b(?:Inc|Corp|Co|Ltd|St|No|Pvt|Pte|Pty|Sdn|Bros))\Z"
)
KEEPS_ITS_POINT = re.compile(r"(?:\.\w+|\b(?:Inc|INC|Corp|CORP|Co|CO|Ltd|LTD|Ltda))\Z")
IN_SMALL_LETTERS = re.compile("and|und|the|for|der|die|das|den|des|dos|del|della|van|von|zum|zur|pour|formerly|dba")
"""Words of three letters or more that stand in names as they are written here; shorter ones are not looked at."""
REGION = re.compile(
    r"\b(?:(?:North|South|Latin|Central)\s+America|Europe|Asia|Africa|Oceania|Middle\s+East)\b", re.IGNORECASE
)
OF_OTHERS = re.compile(
    r"\b(?:Office|Ministry|Department|Board|Trustees|Regents|Government|Secretariat|Bureau|Institute|Commission|Council|Corporation)\Z"
)
"""A body may be of something: "Office of the Harbour Master", "Corporation of the Town of Ardle"."""
FOR_OTHERS = re.compile(
    r"\b(?:Office|Commissioner|Agency|Cent(?:er|re)|Institute|Council|Foundation|Association|Society|Bureau|Commission|Committee|"
    r"Authority|School|Fund|Alliance|Organi[sz]ation|Union)\Z"
)
"""A body may be for something: "Centre for Works", "High Commissioner for Refugees"."""
OF_A_BODY = re.compile(r"\b(?:(?:Department|Ministry)\s+of|Cent(?:er|re)\s+for)\s+(?:the\s+)?[A-Z]")
CALLED = re.compile(
    r"\s*\(\s*(?:(?:the|hereinafter|hereafter|referred\s+to|as|called|each|a|an)\W+)*[\"“]", re.IGNORECASE
)
"""What follows a name of which the contract says what it is called from then on."""
_BLANK = r"(?:_{3,}|\.{5,}|…{2,}|\[[^\[\]\n]{0,60}\]|\{\w{1,60}\}|[xX]{3,}\b)"
EMPTY = re.compile(rf"\s*{_BLANK}(?:[\s,]*{_BLANK})*|\s*\[?(?:INSERT|Insert|NAME\s+OF)\b[^\n\]]{{0,60}}\]?")
"""A place for a name on a form."""
GOVERNING_BODY = re.compile(r"the\s+(?:Trustees|Board|Governors)", re.IGNORECASE)
ROLE_LINE = re.compile(rf"{_ROLE}\W*\n\s*(?={UPPER})", re.IGNORECASE)
"""A line over a name in a block of signatures: "COMPANY", then "Alder Inc."."""
BLANK = re.compile(r"[_.…\s\[\]●•]{3,}")
