"""A copy of the file itself, marked: comments on the words of findings, in Word files and in PDFs.

Who writes copies calls `writing.write_copies`. Nothing is imported here: the child process needs but a part.

child          the child process that makes marked copies: it parses untrusted files again, without a network and with
               limits
copies         has marked copies made in a child process: a file that crashes or hangs it costs only its own copy
members        writes a zip file anew with some members replaced: all others are copied as they lie there, packed bytes
               and all
moved          carries marks over to a text that another version of the program reads of the same file
word           marks a Word file: comments on its words and tracked changes; all else stays byte for byte as it was
word_body      the body of a Word file as it is marked: comments' ranges and tracked changes are put into its bytes
word_comments  the part of a Word file that holds its comments: new ones are added at its end, earlier ones stay as they
               are
word_ids       ids of comments and changes that no part of a Word file uses yet
word_runs      writes a run of a Word file anew where something is put between its characters; a run that is not cut
               stays as it is
word_text      finds words of a Word document's text in the XML of its body, and what keeps some from being marked there
xml_source     the bytes of an XML part with the place of each element in them, so that it can be changed without being
               rewritten
pdf            marks a PDF: highlight annotations with comments on the words, in an update behind the file's own bytes
pdf_annotations  makes the highlight annotations of a PDF: with a comment, and drawn so that every viewer shows them
                 alike
pdf_update     adds objects to a PDF behind its last byte, as the format provides for: what was there before is not
               touched
remarks        what a marked copy says of findings: which of them, and each as a comment
writing        writes marked copies of the documents of a matter into a folder, each beside its draft and then renamed
word_changes   a person's words in place of quoted ones, as tracked changes: only the words that differ are deleted and
               inserted
word_check     reads a marked Word file again, and says whether it is the file that it was with what was put in and no
               more
handed         marked copies as a format that a matter is handed over in: an archive with a copy of each file that has
               findings
accepted       a Word file's body as if its tracked changes were accepted: a redline tells two versions apart, and no
               more
redline        writes what another version says into a Word file as tracked changes: accepted one version, rejected the
               other
redline_dress  what two Word files differ in that a comparison does not tell: numbers that only follow, the shape of a
               mark, ends of paragraphs
redline_fresh  a redline of two versions of which none is a Word file, or none that can be written on: a new Word file
               with both
redline_steps  the steps of a redline: what tells two versions apart, as places in the text of the one that is written
               on
word_paragraphs  paragraphs of a Word file whose ends are tracked: deleted ones, and new ones where a paragraph is cut
                 in two
word_rewording  what a person's words in place of quoted ones change in a Word file: the words that differ, and ends of
                paragraphs
"""
