"""Word files -> text: numbering, tables, tracked changes, comments, hidden parts.

changes       Keeps the list of what is tracked and commented in a Word file while its stories are read
clean         Makes raw text of a Word file plain: one kind of space, one kind of line end, plain letters,
              nothing invisible
comments      Reads the comments of a Word file: who said what and when, which one answers which, and which are
              resolved
formats       Writes a counter the way Word's list formats do: 3, c, iii, Third, 03
french        Numbers in French words, as Word's list formats write them in a French document: "vingt et un",
              "deuxième"
html          Reads the text of a web page that a Word file imports; scripts and styles never, and nothing is
              fetched
imported      Reads what a Word file imports (w:altChunk) where it is imported: Word files, web pages and plain
              text
losses        What of a Word file could not be read because a part of it is damaged or missing, in words
marks         Marks that travel inside raw text, so that places are known once the text is clean and has its
              final form
mending       Mends a Word package that python-docx refuses, in memory: what is unsound in it is left out and
              noted
numbering     Computes list numbers as Word shows them, from numbering.xml and the styles
objects       What a Word file carries besides text, and what it would fetch or run: named, never opened,
              fetched or run
office        Old Word, OpenDocument and RTF files: LibreOffice turns them into .docx, where it is installed
office_child  The child process that becomes LibreOffice: limits itself, goes off the network, then runs the
              given command
package       Opens a Word package with python-docx and hands out the XML of its parts
reader        Reads a Word document into a `Document`: everything a reader of the paper would see, in its order
stories       Reads all stories of one Word package: its body, then notes, comments, hidden text, headers and
              footers
story         Walks the blocks of a Word story (body, header, note, comment, text box) in document order
styles        Looks properties up along a style's chain of ancestors
text          Reads the text inside a Word paragraph: runs, fields, tracked changes, symbols, notes' marks,
              hidden text
trace         notes which element of a Word file the characters of the reading text are from, so that they can be marked
              there
remarks       what a Word document holds that its reading text does not show as it stands
"""
