"""The playbooks that ship: each is read, knows its clause types, and gives a reason for each position."""

import pytest

from smallprint.locate import load_catalogue
from smallprint.playbooks import load_playbook, read_playbook, write_playbook
from smallprint.playbooks.matching import first_match
from smallprint.system.paths import shipped
from tests.playbooks.papers import check, contract

FOLDER = shipped("resources", "playbooks")
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))


def test_twelve_ship() -> None:
    assert len(NAMES) >= 12


@pytest.mark.parametrize("name", NAMES)
def test_each_position_names_a_clause_type_and_says_why(name: str) -> None:
    playbook = load_playbook(FOLDER / f"{name}.yaml")
    catalogue = load_catalogue(shipped("resources", "clauses.toml"))
    assert playbook.contract
    assert len(playbook.positions) >= 9
    assert [one.key for one in playbook.positions if catalogue.get(one.clause) is None] == []
    assert [one.key for one in playbook.positions if not one.why] == []
    assert [one.key for one in playbook.positions if not one.fallback] == []


@pytest.mark.parametrize("name", NAMES)
def test_patterns_of_what_is_never_accepted_match_their_own_examples_and_none_of_the_better_ones(name: str) -> None:
    for position in load_playbook(FOLDER / f"{name}.yaml").positions:
        never = position.never.patterns
        better = (*position.preferred.wordings, *position.acceptable.wordings)
        missed = [one for wording in position.never.wordings for one in wording.examples if not first_match(never, one)]
        assert not never or missed == []
        assert [one for wording in better for one in wording.examples if first_match(never, one)] == []


@pytest.mark.parametrize(
    ("name", "key", "words", "verdict"),
    [
        ("services-customer", "non-compete", "Provider shall not offer a competing system in Kent.", "cannot_tell"),
        ("services-customer", "non-compete", "Customer shall not offer a competing system in Kent.", "deviates"),
        ("msa-supplier", "exclusivity", "Customer shall buy such services exclusively from Provider.", "cannot_tell"),
        ("saas-provider", "termination-for-convenience", "Provider may end this at any time.", "cannot_tell"),
        ("saas-provider", "termination-for-convenience", "Customer may terminate this at any time.", "deviates"),
        ("saas-customer", "termination-for-convenience", "Provider may terminate on 120 days' notice.", "deviates"),
        ("saas-customer", "termination-for-convenience", "Customer may terminate on 5 days' notice.", "meets"),
        ("saas-customer", "service-levels", "The Service shall be available 99.95% of each month.", "meets"),
        ("saas-customer", "service-levels", "The Service shall be available 99.5 % of each month.", "acceptable"),
        ("saas-customer", "service-levels", "The Service shall be available 95% of each month.", "deviates"),
        ("saas-customer", "service-levels", "Availability of 99.9%; below 95% credits are 25% of fees.", "meets"),
        ("saas-customer", "anti-assignment", "Customer shall not assign this Agreement.", "cannot_tell"),
        ("saas-customer", "anti-assignment", "Provider may assign this Agreement to any buyer.", "deviates"),
        ("saas-customer", "audit-rights", "Provider may audit Customer's use of the Service.", "cannot_tell"),
        ("saas-customer", "uncapped-liability", "Nothing limits liability for fraud or death.", "cannot_tell"),
        ("saas-customer", "uncapped-liability", "The cap does not apply to breach of confidentiality.", "meets"),
        (
            "saas-provider",
            "service-levels",
            "Uptime of 99.95%; credits reach 100% of the fee.",
            "acceptable",
        ),
        ("saas-provider", "price-change", "Prices may not be increased.", "deviates"),
        ("saas-provider", "price-change", "Provider may increase fees upon each renewal.", "meets"),
        ("supply-buyer", "indemnity", "Buyer shall indemnify Supplier against all claims.", "deviates"),
        ("supply-buyer", "indemnity", "Supplier shall indemnify Buyer against claims of third parties.", "meets"),
        ("supply-buyer", "liquidated-damages", "Buyer shall pay a fixed sum for each order it cancels.", "deviates"),
        ("supply-buyer", "insurance", "Buyer shall carry insurance of its premises.", "cannot_tell"),
        ("licence-licensee", "irrevocable-license", "The licence is perpetual and irrevocable.", "meets"),
        ("licence-licensee", "irrevocable-license", "The licence is revocable.", "deviates"),
        ("distribution-supplier", "exclusivity", "Distributor has the exclusive right to sell.", "deviates"),
        ("distribution-supplier", "exclusivity", "Supplier appoints a non-exclusive distributor.", "meets"),
        ("distribution-supplier", "anti-assignment", "Supplier shall not assign this Agreement.", "cannot_tell"),
        ("lease-tenant", "renewal-term", "The Landlord may extend the lease by five years.", "deviates"),
        ("lease-tenant", "renewal-term", "The Tenant may extend the lease by five years.", "meets"),
        ("lease-tenant", "deposit-or-guarantee", "The deposit is three (3) months' rent.", "meets"),
        ("lease-tenant", "deposit-or-guarantee", "The deposit is twelve months’ rent.", "deviates"),
        ("lease-tenant", "termination-for-convenience", "Landlord may terminate on 3 months' notice.", "cannot_tell"),
        (
            "lease-tenant",
            "anti-assignment",
            "Subletting needs consent, not to be unreasonably withheld.",
            "meets",
        ),
        ("employment-employer", "liquidated-damages", "A breach costs six months' salary.", "deviates"),
        ("employment-employer", "liquidated-damages", "A breach costs one gross month's salary.", "meets"),
        ("employment-employer", "governing-law", "The laws of Delaware govern.", "cannot_tell"),
        ("nda-disclosing", "copies", "The Recipient may make any number of copies.", "deviates"),
        ("nda-disclosing", "copies", "Copies are made only as far as the Purpose needs.", "meets"),
        ("nda-disclosing", "copies", "The Recipient keeps the information secret.", "cannot_tell"),
    ],
)
def test_a_clause_is_judged_by_whom_it_binds_and_what_it_says(name: str, key: str, words: str, verdict: str) -> None:
    playbook = load_playbook(FOLDER / f"{name}.yaml")
    position = playbook.position(key)
    assert position is not None
    result = check(contract("SERVICES AGREEMENT", (position.clause, words)), playbook).result(key)
    assert result is not None
    assert result.verdict == verdict


@pytest.mark.parametrize("name", NAMES)
def test_each_is_the_same_once_written_and_read_again(name: str) -> None:
    playbook = load_playbook(FOLDER / f"{name}.yaml")
    assert read_playbook(write_playbook(playbook), name) == playbook
