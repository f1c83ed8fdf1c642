"""The centre of the window: the document as pages or as flowing text, with its findings marked on it.

document_view   DocumentView: the widget the window embeds; the toolbar and a canvas
toolbar         page, zoom, where you are, outline
legend          what the marks on a document mean
outline_popup   headings and small pictures of the pages, under the outline button
zoom_button     the zoom in the toolbar: sizes, fits and turns in a menu
zoom_steps      the steps of the zoom
jumps           the places that were jumped from, and the way back
find_bar        the bar that finds words: the field, how many hits there are, the way through them
finder          Finder: the hits of some words, looked for in steps
canvas          Canvas: marks, selection and hits on a document that is scrolled
layout          Layout: where characters stand, as a canvas asks it; Port: what a layout asks of its canvas
pages_layout    PagesLayout: PDF pages as pages, where they stand and how they are painted
text_layout     TextLayout: Word and plain text as flowing text
pointer         mouse and keyboard on a canvas: select text, click findings, move and zoom
painting        what is marked, in its order; Overlay: ranges in a style that belong to no finding
tracked         tracked changes and comments as they are seen in flowing text
flow_cell       one laid-out run of flowing text, with the changes drawn in it
flow_layout     paragraphs of flowing text, laid out only where they are seen
turning         turned pages: from where something is seen to how it is read, and back
marks           a finding as it is drawn: colours, tag, outline
page_text       characters of a PDF page under the pointer, words and lines
render_thread   images of pages, most wanted first, outside the GUI thread
places          outline and section path

    attention         Which pages a person has looked at: a page counts once its middle was in view for a second
    recognised        How a page whose text was recognised in its picture (OCR) is marked: a line down its edge, and
                      words above it
highlights      a person's highlights and notes on words, as overlays: a ground in their colour, a line under noted
                words
spoken          what a screen reader hears of the words: those in view, those that are selected by keys, what was found
keyboard_selection  select words by the keyboard: Shift with an arrow grows or shrinks the selection by words and lines
end_handles     handles at the ends of the chosen finding: dragged, they take in more words or fewer, and snap to whole
                ones
side_bars       how findings that are not chosen are marked: a bar beside their lines, a line under a few words; no
                ground
drawn_marks     what is drawn over a document: the findings' marks and tags, the outline of one, and ranges laid over
                the text
glide           a jump to another height of what is scrolled, as a short glide where it is near
scrolled_document  a document that is scrolled, zoomed and turned: which part of it is in view
page_images        the pictures of a PDF's pages: drawn when they are seen, kept as far as memory wants it
found_words        words found in the document on view: the find bar, its finder, and the hits on the canvas
left_documents     how documents were left for another one: the place in view, its size, and how it was turned
"""

from smallprint.ui.pages.document_view import DocumentView

__all__ = ["DocumentView"]
