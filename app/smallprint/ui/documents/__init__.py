"""The list of documents, and what stands in place of one.

coverage      Remembers how each document's pages were read, so that the list of a full matter is refreshed
              quickly
delegate      Draws one document of the list: name, state, and the strip of what was read of it
empty_state   What a newcomer sees: what to do, in three lines
list_model    The documents of a matter as a Qt list
panel         The left pane: the documents of the matter, where to drop more, and what the strips mean
unread_state  What stands in the centre for a document that cannot be drawn: why, and what can be done about it
nothing_found  why a document has no findings, as the findings tab says it
arrange_bar   the row above the documents: words that narrow the list, and a menu of orders and groups
arranging     which documents of a matter are listed, in which order, and under which headings
document_menu  the context menu of one or several documents of the list
watch_bar     the line that says which folder is watched for new files, and ends it by one click
"""
