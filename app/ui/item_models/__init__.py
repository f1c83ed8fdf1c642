"""Qt item models over what the matter holds."""
