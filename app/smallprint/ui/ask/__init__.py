"""Ask: the question, the answer with its state, rows of many documents.

answer_delegate  Draws the answers of many documents: the document, how surely it answers, and the quote with
                 its place
answer_facts     What an answer rests on, above its quotes: the value with the finding it is from, and the
                 question of each part
answer_state     How surely a document answers: a mark whose shape says it, and a line with mark, words, verdict
                 and meaning
answer_view      One answer: how sure it is, the quotes on cards, what the model said, and what can be done with
                 it
answers_model    The answers of many documents to one question as a Qt list: a row for each document
answers_table    A question over the whole matter: one row a document, filtered by name, type, year and verdict
asking           Questions in the window: asked in a thread of their own, so that none waits behind a review
citation_card    A quote on a card: its number, where it stands, and its words; a click or Enter jumps to them
panel            The Ask tab: the field, whom it asks, and below it the questions, one answer, or a row for each
                 document
question_box     The field a question is typed into: it grows with the text, and Enter asks
start            What the Ask tab shows before a question: questions that fit, and those that were asked before
"""
