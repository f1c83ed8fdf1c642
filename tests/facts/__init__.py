"""Questions that stored findings answer."""
