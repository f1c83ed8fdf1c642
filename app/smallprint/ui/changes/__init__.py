"""What was changed in a document, and between two.

delegate    Draws the list of tracked changes and comments: a card each, with who, when and the words
list_model  What a Word file tracks and comments, as a Qt list in the order of its text
panel       The changes tab: what a Word file tracks and comments, and how its tracked changes are read
"""
