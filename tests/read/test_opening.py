"""Parties are read from the shape in which a contract names them, and nothing else is called one."""

import pytest

from smallprint.domain.finding import Candidate, FoundBy
from smallprint.domain.progress import CancelToken
from smallprint.ingest import read_text
from smallprint.locate import listed, load_catalogue
from smallprint.read import Reader
from smallprint.read.opening import PARTIES, find_opening, parties_value, with_parties
from smallprint.read.values.party_shapes import ROLE_ROW
from smallprint.segment import segment
from smallprint.system.paths import shipped

OPENINGS = [
    (
        "This Supply Agreement is made on 3 May 2031 by and between Bright & Oakes Holdings LLC, a "
        'Delaware limited liability company (formerly known as Dale LLC) ("Bright"), and Dr. Ana Ruiz '
        'Vidal, an individual residing at 4 Calle Mayor ("Ruiz").\n1. Purpose.',
        ["Bright & Oakes Holdings LLC", "Ana Ruiz Vidal"],
    ),
    (
        "LEASE\nPARTIES\n(1) FENWICK ESTATES LIMITED incorporated in England with company number 01 "
        "whose office is at 9 Hill Road (Landlord); and\n(2) ØRSUND DENTAL LLP, a partnership "
        "(Tenant).\nAGREED TERMS\n1. Interpretation",
        ["FENWICK ESTATES LIMITED", "ØRSUND DENTAL LLP"],
    ),
    (
        "Vertrag\nzwischen der Möwe Logistik GmbH & Co. KG, Kai 4, Bremen – nachfolgend „Auftraggeberin“ "
        "–\nund Herrn Jan Petersen, Weg 7, Kiel – nachfolgend „Dienstleister“ –\n§ 1 Gegenstand",
        ["Möwe Logistik GmbH & Co. KG", "Jan Petersen"],
    ),
    (
        "COOPERATION AGREEMENT\nbetween\nÉlan Vert S.à r.l., Esch-sur-Alzette\nand\nStonebridge County "
        "Council\n\ndated 5 May 2031\n\nArticle 1 Purpose.",
        ["Élan Vert S.à r.l.", "Stonebridge County Council"],
    ),
    (
        "Data Processing Agreement\nController | Wren Clinics Ltd, 8 Orchard Parade, Leeds\nProcessor | "
        "Ostrov Cloud s.r.o., Brno\nDPA Date | 1 May 2031\n1. Terms",
        ["Wren Clinics Ltd", "Ostrov Cloud s.r.o."],
    ),
    (
        "SUPPLY AGREEMENT\nBuyer | Supplier\nName | Thorn Dairies plc | Clear Packaging DAC\nNumber | 1 | 2\n1. Supply",
        ["Thorn Dairies plc", "Clear Packaging DAC"],
    ),
    (
        "Ash & Pryce Engineering\n14 Foundry Lane\nSheffield\n9 May 2031\nDr Helen Voss\nVoss Materials "
        "Ltd\nDurham\nDear Helen,\nThis letter sets out our terms.",
        ["Ash & Pryce Engineering", "Voss Materials Ltd"],
    ),
    (
        "The terms below bind both of us.\nThey run for a year.\nSigned for and on behalf of Pell "
        "Digital Limited: J. Kirk\nSigned for and on behalf of North Building Society: P. Almond\n",
        ["Pell Digital Limited", "North Building Society"],
    ),
    (
        "This agreement is made between Kettle Managers Limited (the Provider) and Rowan Pike and Sian "
        "Morgan as trustees of the Alder Scheme (the Customer).\n1. Work",
        ["Kettle Managers Limited", "Rowan Pike", "Sian Morgan"],
    ),
    (
        "Aldous Biotech, Inc., with a place of business at 740 Heinz Avenue, Berkeley, CA 94710 "
        '("Aldous") and IREN B.V. having an address at Leiden ("Consultant") agree to all terms.\n1. '
        "Services",
        ["Aldous Biotech, Inc.", "IREN B.V."],
    ),
    (
        'This Agreement is made between Das & Kumar\nPvt. Ltd. (the "Seller") and St. Olaf Homes Inc. (the "Buyer").\n'
        "Article X. License\n10.1 The Seller grants a license.",
        ["Das & Kumar Pvt. Ltd.", "St. Olaf Homes Inc."],
    ),
    (
        "SALES AGREEMENT\nby and between\nORLOW, INC.\nand\nPRINCE FOODS, INC.\nDated as of June 2, 2026\n\n"
        'This Agreement is made by Orlow, Inc. ("Orlow"). Each of Orlow and Prince is a "party".',
        ["ORLOW, INC.", "PRINCE FOODS, INC."],
    ),
    (
        'This Agreement is made between eMoor Foods (UK) Ltd. (the "Buyer"), tide.com, Inc. (the "Agent") and 4471902 '
        'Ontario Limited (the "Seller").\n1. Sale',
        ["eMoor Foods (UK) Ltd.", "tide.com, Inc.", "4471902 Ontario Limited"],
    ),
    (
        "This Agreement is made between Rowe (Tianjin) Consulting Co., Ltd. and Pell Limited.\n1. Work",
        ["Rowe (Tianjin) Consulting Co., Ltd.", "Pell Limited"],
    ),
    (
        'This Agreement is made between Master Services Ltd. (the "Agent") and Pell Limited.\n1. Work',
        ["Master Services Ltd.", "Pell Limited"],
    ),
]


@pytest.mark.parametrize(("text", "names"), OPENINGS)
def test_the_parties_are_those_that_the_opening_names(text: str, names: list[str]) -> None:
    opening = find_opening(text)
    assert opening is not None
    assert [one.name for one in opening.names] == names
    assert all(text[one.start : one.end].split() == one.name.split() for one in opening.names)
    assert opening.start == min(one.start for one in opening.names)


@pytest.mark.parametrize(
    "text",
    [
        "Interest is 4 % above the base rate of Barclays Bank PLC.\nThis clause is between the lines.\n",
        "The dispute between the parties goes to the courts of England and Wales.\n",
        "1. Position. The Company employs the Executive.\n2. Agreement. The Company pays.\n",
    ],
)
def test_other_names_and_sentences_are_no_parties(text: str) -> None:
    opening = find_opening(text)
    assert opening is None or len(opening.names) < 2


@pytest.mark.parametrize(
    "text",
    [
        "This Agreement is made between Provider and the Subprocessor.\n3. Restricted Transfers\nThere are none.\n",
        "This Agreement is between Executive and the Company.\n1. Work\n",
        "This Agreement is made by the Party against whom such waiver, if any, is used.\n",
        "This Agreement was approved between Europe, and North America.\n",
        "This Agreement is made between the Securities and Exchange Commission, as filed.\n",
    ],
)
def test_roles_regions_and_parts_of_sentences_are_no_names(text: str) -> None:
    assert find_opening(text) is None


def test_a_section_behind_the_parties_is_none_of_them() -> None:
    text = "This Agreement is made between Alder Works Ltd and its staff\n3. Restricted Transfers\nThere are none.\n"
    opening = find_opening(text)
    assert opening is not None
    assert [one.name for one in opening.names] == ["Alder Works Ltd"]


def test_where_the_opening_names_one_the_surest_span_that_names_more_is_the_card() -> None:
    names = 'Pell Digital Limited ("Pell"), of 4 Hill Road, has hired for the mill Ruiz Tools Co. ("Ruiz")'
    text = f"SERVICES\n{names}.\n1. Work. This Agreement is made between Equipped Capacity, as ordered.\n2. Pay\n"
    document = read_text(text.encode(), "a.txt", "0" * 64)
    passages = segment(document)
    trained = Candidate(PARTIES, 0, 0.97, text.index("Pell"), text.index(".\n1. Work"), found_by=FoundBy.HEADS)
    found = with_parties([trained], document, passages)
    card = listed(found, {}, {PARTIES: 0.2}, frozenset({PARTIES}), text)[0]
    assert text[card.start : card.end] == names
    value = parties_value(text, card.start, card.end)
    assert value is not None
    assert value.shown == "Pell Digital Limited; Ruiz Tools Co."


def test_one_name_that_may_be_anything_leads_nothing() -> None:
    text = "Everybody agrees.\n1. Work. This Agreement is made between Equipped Capacity, as ordered.\n2. Pay\n"
    document = read_text(text.encode(), "a.txt", "0" * 64)
    trained = Candidate(PARTIES, 0, 0.8, 0, text.index(" agrees"), found_by=FoundBy.HEADS)
    found = with_parties([trained], document, segment(document))
    assert max(found, key=lambda one: one.score) is trained


def test_the_value_has_what_belongs_to_a_short_quote_as_well() -> None:
    text = "Today the orders by Alder Works Ltd. for a mill, and its roof, are filled by Birch Retail Inc. each year.\n"
    end = text.index(" for a mill")
    value = parties_value(text, 0, end, (0, len(text)))
    assert value is not None
    assert value.shown == "Alder Works Ltd.; Birch Retail Inc."


def test_parties_without_a_name_are_told_less_surely() -> None:
    text = "TERMS\nThe Customer and the Provider agree to these terms.\n1. Work\nThe Provider works.\n"
    document = read_text(text.encode(), "a.txt", "0" * 64)
    passages = segment(document)
    start = text.index("The Customer")
    place = next(one.index for one in passages.passages if one.start <= start < one.end)
    candidate = Candidate(PARTIES, place, 0.8, start, text.index(" agree"), found_by=FoundBy.HEADS)
    finding = Reader(load_catalogue(shipped("resources", "clauses.toml"))).read(
        document, passages, candidate, CancelToken()
    )
    assert finding is not None
    assert finding.value is None
    assert finding.confidence == pytest.approx(0.8 * 0.7)


def test_names_that_stand_far_apart_are_quoted_by_the_first() -> None:
    address = "whose registered office is at " + "a very long street, " * 42
    text = f"This Agreement is made between Alpha Limited, {address} (Alpha) and Beta Limited (Beta).\n1. Work"
    opening = find_opening(text)
    assert opening is not None
    assert text[opening.start : opening.end] == "Alpha Limited"
    value = parties_value(text, opening.start, opening.end)
    assert value is not None
    assert value.shown == "Alpha Limited; Beta Limited"


def test_names_with_addresses_between_them_are_quoted_by_the_first_and_the_rest_is_tint() -> None:
    address = "with a place of business at 740 Heinz Avenue, Suite 210, Second Floor, Berkeley, California 94710, USA"
    opening = f'Aldous Biotech, Inc., {address} ("Aldous"), and Iren Holdings Limited ("Iren")'
    document = read_text(f"This Agreement is made between {opening}.\n1. Work".encode(), "a.txt", "0" * 64)
    found = with_parties([], document, segment(document))
    card, *folded = listed(found, {}, {PARTIES: 0.4}, frozenset({PARTIES}), document.text)
    assert document.text[card.start : card.end] == "Aldous Biotech, Inc."
    assert card.likely
    assert not any(one.likely for one in folded)
    assert document.text[card.around_start : card.around_end] == opening
    value = parties_value(document.text, card.start, card.end)
    assert value is not None
    assert value.shown == "Aldous Biotech, Inc.; Iren Holdings Limited"


def test_names_that_stand_close_are_quoted_together() -> None:
    text = "This Agreement is made between Alpha Limited (Alpha) and Beta Limited (Beta).\n1. Work\n"
    document = read_text(text.encode(), "a.txt", "0" * 64)
    assert [text[one.start : one.end] for one in with_parties([], document, segment(document))] == [
        "Alpha Limited (Alpha) and Beta Limited (Beta)"
    ]


def test_a_span_elsewhere_has_the_names_that_stand_in_it() -> None:
    text = (
        "This Agreement is made between Alpha Limited and Beta Limited.\n1. Work\nPayments go to Gamma Services Ltd.\n"
    )
    value = parties_value(text, text.index("Payments"), len(text))
    assert value is not None
    assert value.shown == "Gamma Services Ltd."
    assert text[value.start : value.end] == "Gamma Services Ltd."


def test_pages_of_blanks_do_not_hold_up_the_reading_of_rows() -> None:
    blanks = " \n" * 1500 + "Supplier\n" + " " * 1500
    text = f"FORM\n{blanks}\nSupplier: Alder Works Ltd\nCustomer: Birch Retail Inc.\n"
    roles = [row["role"] for row in ROLE_ROW.finditer(text)]
    assert roles == ["Supplier", "Customer"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "This NDA is made between ______________ (“SELLER”) and Larkfield Mills Ltd (“BUYER”).\n1. Work",
            ["Larkfield Mills Ltd"],
        ),
        (
            "This Agreement is made between [INSERT NAME OF COUNTERPARTY COMPANY] and Pell Limited.\n1. Work",
            ["Pell Limited"],
        ),
        (
            "This Agreement is made between Larkfield Mills Ltd, and NAME OF COMPANY, of Hull.\n1. Work",
            ["Larkfield Mills Ltd"],
        ),
        (
            "AGREEMENT\nBetween\nThe Ardle City Department of Roads and Public Works\nAnd\n______ (“User”)\n1. Use",
            ["The Ardle City Department of Roads and Public Works"],
        ),
        ("This Agreement is made between Ministry of Roads and Pell (“Pell”).", ["Ministry of Roads", "Pell"]),
        (
            "This Agreement is made between the Centre for Works and Dr. Ana Pell (“Pell”) and nobody else.",
            ["Centre for Works", "Ana Pell"],
        ),
        (
            "This Agreement is made between Pell Limited (“Pell”) and the Department of Roads and Works (“Roads”).",
            ["Pell Limited", "Department of Roads and Works"],
        ),
        (
            "This Agreement is made between Department of Roads and Pell Limited (“Pell”).\n1. Work",
            ["Department of Roads", "Pell Limited"],
        ),
        (
            'This Agreement is made between ALDER WORKS INC./NEVADA corporation ("Alder") and Pell Limited.\n1. Work',
            ["ALDER WORKS INC.", "Pell Limited"],
        ),
        (
            "This NDA is made between______ (“Client”) located at______ and INorth (“Company”).\n1. Work",
            ["INorth"],
        ),
        (
            "This NDA is made between Hydra, a Texas corporation (“Hydra”) and ________ (“Visitor”).\n1. Work",
            ["Hydra"],
        ),
        (
            "AGREEMENT\nBETWEEN:\n______ ______\nOF THE FIRST PART\nAND:\nPELL "
            "RESEARCH INC. 53 Mill Drive, Hull\nOF THE",
            ["PELL RESEARCH INC."],
        ),
        (
            "This Agreement is made between:\n(i) the Office of the Harbours Commissioner for Ships, having its seat "
            "in Hull (“UHC”); and\n(ii) ____\n1. Work",
            ["Office of the Harbours Commissioner for Ships"],
        ),
        (
            "This Agreement is made between\n(A) Ardle School whose address is in "
            "Hull and\n(B) [ insert name ]\n1. Work",
            ["Ardle School"],
        ),
        (
            "Undertaking between Pell Africa (Proprietary) Limited and _________ "
            "(Insert Full Name)\nWHO ARE GIVEN ACCESS;",
            ["Pell Africa (Proprietary) Limited"],
        ),
        (
            'NDA AGREEMENT\nParties\n1 PELLSTAR Limited (ACN 004) of Hull ("Pellstar");and\n2 Who signs.',
            ["PELLSTAR Limited"],
        ),
        (
            "This Agreement is made between Health Plan Inc. (“HP”), Sykes Health "
            "Plan Inc., and Sykes Health Plan Inc.\n",
            ["Health Plan Inc.", "Sykes Health Plan Inc."],
        ),
        (
            "This Agreement is made between Trust Company (the “Bank”) and Investor Group (“Investors”).\n1. Work",
            ["Trust Company", "Investor Group"],
        ),
    ],
)
def test_forms_and_public_bodies_name_their_parties(text: str, names: list[str]) -> None:
    opening = find_opening(text)
    assert opening is not None
    assert [one.name.removeprefix("The ") for one in opening.names] == [one.removeprefix("The ") for one in names]


def test_who_signs_for_a_company_is_no_party() -> None:
    text = "Larkfield Mills A/S\nSignature: ____ Date: ____\nSigned by: Ann Holm, CEO\nCompany (Name)\nBy: ____\n"
    value = parties_value(text, text.index("Signed"), text.index("By:"))
    assert value is None or "Holm" not in value.shown


@pytest.mark.parametrize(
    "words",
    [
        "No 1321/2004",
        "Hereinafter, GTC",
        "New York 14627-0142",
        "FULL COMPANY NAME]",
        "One Pell Plaza",
        "PLC and Company intend",
        "Pell and Company recognize",
    ],
)
def test_numbers_and_places_for_names_are_no_parties(words: str) -> None:
    text = f"This Agreement is made between Larkfield Mills Ltd (“Mills”) and {words}, as said (“Other”).\n1. Work"
    opening = find_opening(text)
    assert opening is not None
    assert [one.name for one in opening.names] == ["Larkfield Mills Ltd"]


@pytest.mark.parametrize("words", ["Delaware General Corporation Law", "laws of a New York Limited Liability Company"])
def test_a_law_or_a_kind_of_company_is_no_party(words: str) -> None:
    text = f"The shares are issued under the {words}.\nThey are held by Pell Inc. for a mill.\n"
    value = parties_value(text, 0, len(text))
    assert value is not None
    assert value.shown == "Pell Inc."


def test_the_role_over_a_name_is_no_part_of_it() -> None:
    text = "AGREEMENT\nIt is good.\nCOMPANY\nPell Mills, Inc.\nBy: /s/ A\nSUPPLIER\nAlder Tools Ltd\nBy: /s/ B\n"
    opening = find_opening(text)
    assert opening is not None
    assert [one.name for one in opening.names] == ["Pell Mills, Inc.", "Alder Tools Ltd"]
