"""The playbook tab: how the document on view stands to each position, and what to do about it.

delegate       draws the list of positions: a card each, with its verdict, its title and why
list_model     the positions of a playbook as a Qt list, in the order in which somebody has to look at them
panel          the playbook tab: which playbook, how many positions are open, the list of them, and the chosen one in
               full
position_card  one position in full: the verdict, the words it rests on, each voice, what is held, and what to put
               forward
"""
