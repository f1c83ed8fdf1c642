"""Pictures of pages -> text, in a child process.

child     The child process that recognises text in pictures of pages: `python -m smallprint.ingest.ocr.child`
lines     A picture of a page -> its lines with places: which way is up is found, each line is made level and
          read
models    The two networks that read pictures of text: where lines stand, and what a line says
outlines  RapidOCR's outlines of lines of text, and the folder of its networks, without the rest of the package
page      Recognised lines -> the text of a page in reading order, with places: columns one after the other,
          rows as lines
readers   Reads pages from their pictures, in child processes with limits, and puts what they say into the
          document
"""
