"""Small parts of the window, used by the views."""
