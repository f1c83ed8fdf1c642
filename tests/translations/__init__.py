"""Finds the texts of the program in its source and holds the Qt Linguist files to them.

`python -m tests.translations` brings `resources/translations/*.ts` up to date and makes the `.qm` files of them. A new
text stands there as unfinished until it is translated, in Qt Linguist or any editor.

`pyside6-lupdate` is not enough: it marks no text as one with a count, takes a function's texts under the name of the
class around it, and reads neither errors with places nor the clause catalogue.
"""
