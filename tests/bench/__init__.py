"""Measurements, one module an area: `make bench [ONLY=area]`."""
