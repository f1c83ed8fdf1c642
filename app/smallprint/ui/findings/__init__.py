"""Findings, key terms, checklist and notes, and what a person decides of them.

checklist_view  All clause types of a document as a checklist: found, perhaps, not found, not looked for, and
                what that means
citation        Answers as one pastes them into a letter: the documents' own words, where they stand, and how
                sure they answer
delegate        Draws the findings list: captions of groups, and cards with quote, confidence and status
filter_chips    The row above the findings: chips for which of them are listed, with their counts, and the order
                they are in
key_terms       The key terms tab: the values of a document on one card, and its dates on a timeline; a click
                jumps to the words
kind_menu       The menu in which a person says which kind of contract a document is
list_model      The findings of one document as a Qt list: group headers, cards, and what is folded under them
notes_panel     The notes tab: what a person remarked on the document and its findings
panel           The findings tab: how many are decided, filters, and the cards with their buttons
reviewing       What a person says of findings and documents: each a step that can be undone, shown at once and
                then stored
term_row        A term and its value in one line that wraps and can be chosen; on a timeline, with its dot
undoing         What a person did in the open matter, one step after the other, to be undone and done again
highlight_dialog  asks for the colour of a highlight, its tag, and what is to be said of the words
type_picker     asks which clause type some words are: typing narrows the list, Return chooses
bulk_dialog     a look at the undecided findings from a confidence on, and then all that are ticked are accepted as one
                step
card_buttons    the buttons at the foot of the chosen card
cards_view      the list view of the findings: cards that keep their places, several of which may be chosen
head            what stands above the findings: how many are decided, the next one, the filters
finding_menu    the context menu of a finding
narrowing       which findings are listed beside the chips: by words, type, group, status, confidence, and who found
                them
narrowing_bar   the rows under the chips that narrow the list: by words, type, group, status, confidence and author
runs_dialog     two reviews of a document compared: which of its findings are new, gone, or changed
terms_dialog    the key terms and the days of all documents, in a window of its own beside the contract
terms_models    the key terms and the days of a matter as Qt tables; each cell knows the finding that it leads to
words_dialog    asks what the words of a finding should be instead: the contract's words beside the new ones, and what
                changes
stored_findings  reads the findings of a document again only when something was stored in the matter since
similar_dialog  clauses like a finding, in a window of their own: a list with decisions, and the words of the chosen one
                beside
undecided       which undecided finding comes after a card, or before it
"""
