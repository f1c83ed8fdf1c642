"""What kind of contract a document is, and which clause types such a contract is expected to have."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContractKind:
    """A kind of contract: `key` is kept in matters, `expected` are keys of clause types."""

    key: str
    name: str
    expected: frozenset[str]


@dataclass(frozen=True, slots=True)
class ContractKinds:
    """The kinds that are known, in the order they are offered."""

    kinds: tuple[ContractKind, ...] = ()

    def get(self, key: str) -> ContractKind | None:
        """Return the kind with a key; None where there is none (any more)."""
        return next((one for one in self.kinds if one.key == key), None)

    def expects(self, key: str, clause: str) -> bool:
        """Say whether a contract of a kind is expected to have a clause type; one of no known kind is."""
        kind = self.get(key)
        return kind is None or clause in kind.expected


NO_KINDS = ContractKinds()

UNKNOWN = "Kind not known"
"""What is shown for a contract of no known kind."""
