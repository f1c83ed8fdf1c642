"""Own_types."""
