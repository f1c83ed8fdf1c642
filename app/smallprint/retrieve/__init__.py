"""Question -> Excerpts: which passages of a document or of a whole matter may answer.

words       stems, section numbers, the words of a question
pieces      passages -> pieces of at most 500 characters: what is ranked
labels      the terms that pieces define, the names of rows and columns, as words of their own
index       one document, indexed and packed for the matter file
shelf       several indexes as one, searched together
vocabulary  how rare words are in contracts, and which say the same
asking      a question -> its words and what they are worth
intent      a question -> the clause types it asks for
names       a question -> the documents it names
lexical     BM25 over runs of pieces
evidence    what the clause heads found of what is asked for
ranking     both -> excerpts, none over another
support     scores -> probabilities
searcher    the Retriever
"""

from smallprint.retrieve.index import FORMAT, DocumentIndex, index_document
from smallprint.retrieve.searcher import Knowledge, Searcher

__all__ = ["FORMAT", "DocumentIndex", "Knowledge", "Searcher", "index_document"]
