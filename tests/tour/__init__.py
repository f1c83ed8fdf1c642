"""Takes a picture of every screen in every look: `python -m tests.tour FOLDER [LOOK…]`.

looks    which languages, themes, sizes of letters and windows there are
screens  the screens, each by what a person does to see it
faults   what an eye would find on a screen: words without room, parts that touch or lie on each other
sheet    puts the pictures of one look side by side, to be looked at together
"""
