"""PDF files -> text: characters, reading order, what is struck out, hidden or stamped; and images of pages.

about       What a PDF says of itself: title, author, outline and page labels, as pdfium reads them
aside       What stands at the end of a PDF page's text: what is hidden, struck out or not ticked, fields,
            annotations
blank       Says whether a PDF page is blank: white paper, or nothing but ruled lines
characters  The characters that pdfium gives of a page -> normalised text, and which of them each character of
            it came from
columns     Columns of a PDF page whose text comes row by row across them, so that it is put column after column
content     The characters of a PDF page as they are read: cleaned, with hidden ones apart, and the strips they
            form
extras      What stands on a PDF page beside its content: the values of form fields, and what annotations say
hidden      Text of a PDF page that its reader does not see: without ink, white on paper, tiny, off the page,
            without a trace
hyphens     Hyphens at line ends: which ones belong to the word, and which were only set to break it
ink         What a PDF page paints: which of its texts may leave no trace for a reader, and what lies behind
            them
laid        What a PDF page lays out, in its order: its texts, and shapes and pictures with their rectangles
lone        Texts of a PDF page that take up no room: pdfium leaves them out, and is made to read them
open        Opens a PDF with pdfium, mending first what a download that broke off leaves out
order       Lines of a PDF that mix scripts from right to left with words from left to right and numbers, in
            reading order
page_gate   Which pages of a PDF must be read from their picture: without text of their own, or with wrong
            letters
pages       Pages of an open PDF through pdfium: the text of each with its strips, or the box of every character
places      Where the characters of a PDF page stand, taken from pdfium: the ends of its strips, or every
            character's box
reader      PDF -> Document: the text of each page and where its lines stand, through pdfium; through pypdf when
            that fails
render      Draws PDF pages, and says where their characters stand, in a child process of its own
second      The second reader of PDFs, pypdf: slower, without places on the page, and forgiving where pdfium is
            not
stamps      The words that stand only in the appearance of form fields: stamps of signatures, values without a
            form
struck      Words of a PDF page that are struck out: a thin line is drawn over the middle of them, or an
            annotation says so
tables      Rows of tables in a PDF: a tab stands where a wide gap parts two cells, and a row of several lines
            becomes one line
traces      Texts of a PDF page that leave no trace on it: cut away by a clipping path, covered, outside the
            page, switched off
unticked    Words beside the boxes of a PDF form that nobody ticked: a choice that was not made
pictures    pictures of scanned pages (PNG, JPEG, TIFF and others) as a PDF in memory: what draws and recognises pages
            then can
line_ends   hyphens at the end of a line after which another text begins: a running foot or head, a number, a note
"""
