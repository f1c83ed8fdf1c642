"""TBD by owner."""
