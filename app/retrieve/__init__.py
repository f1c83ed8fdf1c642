"""Question -> Excerpts: which passages of a document or of a whole matter may answer.

words      stems, section numbers, the words of a question
pieces     passages -> pieces of at most 500 characters: what is ranked
leaning    what a piece cannot be understood without: definitions, sections referred to
index      one document, indexed and packed for the matter file
shelf      several indexes as one, searched together
lexical    BM25 over runs of pieces
choosing   scores -> excerpts, none over another
searcher   the Retriever
"""

from app.retrieve.index import FORMAT, DocumentIndex, index_document
from app.retrieve.searcher import Searcher

__all__ = ["FORMAT", "DocumentIndex", "Searcher", "index_document"]
