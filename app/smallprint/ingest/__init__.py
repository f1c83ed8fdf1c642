"""File -> Document: what a file is, its text, and where every character stands.

ParserPool.ingest(path, limits, token, password=None) -> Ingested    in a child process with limits
ParserPool.ahead(paths, limits, token)    many files, in several such processes, ahead of their use
read_text(data, name, sha256) -> Document                  plain text, in this process
find_files(paths) -> FoundFiles                            folders to the files in them that can be reviewed
contracts_in(path, token) -> Unpacked | None               the contracts in an archive or an e-mail
PageRenderer                                               draws PDF pages in a child process of its own

    children/     Child processes that parse what is not trusted, and the messages between them and the program
    docx/         Word files -> text: numbering, tables, tracked changes, comments, hidden parts
    ocr/          Pictures of pages -> text, in a child process
    pdf/          PDF files -> text: characters, reading order, what is struck out, hidden or stamped; and images of
                  pages
    charset       Decodes the bytes of a text file: by its mark, as UTF-8, as UTF-16 without a mark, else by what
                  its bytes look like
    columns       Which pieces of a page's lines stand in columns, and in which order they are read: used for text
                  and for pictures
    compound      OLE compound files: what kind of document one is, by the streams at its root, and whether it is
                  locked
    isolate       Parsing in child processes: a file that crashes, hangs or swallows memory costs only itself
    letters       Characters that are others in a dress: ligatures, presentation forms, radicals -> the letters that
                  a person types
    outside       What a file refers to outside itself: said in a sentence, never fetched; and where a PDF does so
    own_output    Which files are the program's own: a matter with what lies beside it, and the reports that were
                  made of it
    sniff         What a file is, by its content; its name is not trusted
    unlocking     Opens Word files under a password, in memory: what comes out is handed on and stored nowhere
    wrapped       Text files whose text is not a contract's: mail, web pages, XML, links, tables, data, code
    child         the child process that parses untrusted files; requests come on its standard input, answers go to its
                  output
    files         which files of the given files and folders can be reviewed
    text          plain text -> Document, and the one place where text is normalised
    choices_left  what is remarked on the choices of a text: how many boxes are not ticked, and where none is
    languages     what is remarked on the language of a document
    containers    archives and e-mails -> the contracts in them, taken out in a child process, with limits
    web           web pages (.html) and Markdown -> Document: headings, lists and tables as blocks; nothing is run or
                  fetched
"""

from smallprint.ingest.containers import contracts_in
from smallprint.ingest.files import FoundFiles, find_files
from smallprint.ingest.isolate import Ingested, Limits, ParserPool, ReadAhead
from smallprint.ingest.pdf.render import PageBoxes, PageRenderer, RenderedPage
from smallprint.ingest.text import read_text

__all__ = [
    "FoundFiles",
    "Ingested",
    "Limits",
    "PageBoxes",
    "PageRenderer",
    "ParserPool",
    "ReadAhead",
    "RenderedPage",
    "contracts_in",
    "find_files",
    "read_text",
]
