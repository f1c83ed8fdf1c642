"""How the window looks: theme, style, sizes, small parts.

activated_list  a list in a dialog whose rows lead somewhere
announcing    what appears while the keyboard is elsewhere, said to a screen reader
appearance    How the window looks, as the settings and the system say: its colours, and the size of its letters
form          Rows of a form: a name, what is set, and below it a sentence that explains it
notice_bar    The bar below the top one that says what happened, without stopping anyone; several are collected
parts         Labels and buttons in the window's few styles
privacy       What the window says of where the text of contracts goes, as the settings have it
screen_fit    How large the window and its dialogs are at first and at least, on the screen they open on
style         The style sheet and fonts of the window, from the colours of a theme
text_dialogs  Dialogs that ask for words: a line, a note, the value of a clause
text_size     How large everything is: the size of the application's letters, and of what holds them, in one
              factor
theme         The colours of the window, each once, for the light and the dark theme
wrapping      A row of widgets that goes on in a next row where there is no room, from the side that reading
              starts at
keys          controls that do what a command does: their tips, and the boxes on them, name the key that is in force
wrapped_rows  rows of a list that are as high as their words need in the width that there is
tab_bar       a row of tabs whose names stay telling in a narrow pane: counts go first, then the room beside the names,
              then the ends of the longest ones
view_or_words  a list or a table, or where it would be empty a sentence that says why
"""
