"""Short."""
