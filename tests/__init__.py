"""The tests of Smallprint; they mirror app/."""
