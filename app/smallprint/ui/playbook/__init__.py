"""The playbook tab: how the document on view stands to each position, and what to do about it.

delegate       draws the list of positions: a card each, with its verdict, its title and why
list_model     the positions of a playbook as a Qt list, in the order in which somebody has to look at them
panel          the playbook tab: which playbook, how many positions are open, the list of them, and the chosen one in
               full
position_card  one position in full: the verdict, the words it rests on, each voice, what is held, and what to put
               forward
column_rows    the columns of a firm's table, one below the other: its header, words that stand in it, and what it says
edit_dialog    a playbook that is changed in the system's editor: which file it is, and what is wrong in it, line by
               line
field_names    what the parts of a position, and the places in a firm's file, are called in the window
import_dialog  takes over a firm's playbook: which column is what, what positions that makes, and what was not
               understood
portfolio_dialog  what is unusual among the contracts of a matter: clause by clause, with the words and why, in a window
                  of its own
"""
