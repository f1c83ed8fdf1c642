"""The window itself: what puts its views together, its commands and its menus.

ask_presenter         Where the Ask tab meets the matter: asks, shows answers as they come, jumps, and turns answers
                 into other things
centre           The middle of the window: the document, or why there is none to see
changes_presenter     Connects the changes tab with the document on view, and lets the person switch between the two
                 readings
commands         Everything the keyboard does, each once: the shortcuts, the menus and the sheet that lists them
                 come from here
controller       Connects the matter, the jobs and the views; draws nothing itself
dialogs          What the window asks and tells, over itself and without stopping it
edit_presenter        The Edit menu: undo and redo by the name of what they undo, and what is done with the chosen
                 finding
exporting        Reports and copies of the matter, written in a thread of its own: none waits behind a review,
                 nor holds one up
kind_presenter        Lets a person say which kind of contract a document is, from the list of documents and from the
                 checklist
main_window      The window: puts the panes together and connects them with the controller
matter_presenter      opening matters, and what is offered about one: try again, take a mark away, read on
matter_watch     Watches the file of the open matter: says what is wrong with it, and keeps it whole while the
                 window is open
message          A box with a sentence, for when there is no window to say it in
models_presenter      Where the person meets models: the dialog, the offer while there is none, dropped files, and
                 the line at the foot
own_types_presenter   Where the person meets their own clause types: the dialog, and the menu on marked text
pane_focus       Where the keyboard is among the panes: a tab that is opened gets it, and one key goes round the
                 panes
panes            The three panes side by side: they follow the window's width until a person draws theirs; the
                 outer ones fold
questions        Which files, where to, whether really, with what password; each dialog opens over the window
                 and does one thing
reading_queue    Says at the foot of the window what is left unread, and that a long queue of documents is read
                 to its end
review_tabs      The right pane: what was found, key terms, questions, notes, and the file's own changes, each
                 with its count
searching        Searching while one types: beside the window, a moment after the last key, and only for what is
                 typed now
settings_dialog  The settings (but those of models), each with an editor that follows from its declaration in
                 `smallprint.settings`
sheets           Two sheets to read: what the keyboard does, and what the program is
starting         From the window's making to its event loop: whatever goes wrong there is said, and no thread
                 outlives it
status_strip     The strip at the foot: what is being done, how long it takes, and what the program runs on
tab_order        The order in which the Tab key goes through the window: as one reads it, from the top left to
                 the foot
top_bar          The bar at the top: the matter and its menu, search, and the three things one does
trouble_dialog   What went wrong: one sentence, and details that can be copied into a report of the fault
window_state     Where the window was, how wide its panes were and which were folded, in a small file of the
                 settings folder
marking_presenter     what a person does with words of the document: findings of any type, highlights, notes on them
navigation_presenter  goes through documents: finds words in the one on view, and takes a person to what a search found
                      in any
documents_presenter   connects the list of documents with the matter: show, review, remove, and where the files came
                      from
hits_list             what a search over all documents has found: passages below the document that they stand in, the
                      words marked
ends_presenter        what a person changes in the words of a finding: other ends, two of one, one of several
comparing             compares the texts of a matter's documents in a thread of its own, to tell versions of one
                      contract
versions_presenter    says in the list of documents which of them are versions of one contract, once there is time to
                      compare them
desk_memory           keeps how a matter was left, in the settings folder: document, place, zoom, tab, filters; the next
                      start shows it
notifying             tells a person at another program, through the desktop, that long work has ended
desktop_message       shows that where the desktop has no tray, as the notification service of the session does
absence_presenter     what a person says of clause types that were not found: confirmed as absent, or looked for once
                      more
runs_presenter        opens the comparison of two reviews of the document on view
terms_presenter       opens the key terms of the whole matter, and leads from a cell to its words
command_table         what the window can do by the keyboard, in one table
shortcuts_page        the page of the settings on which keys are changed or switched off; what two commands would share
                      is said
words_presenter       what a person proposes that clauses say instead: asked for, shown in the card, and a step that can
                      be undone
review_worker         adds files and has documents read: one queue, whose order a person changes while it is worked off
about_dialog          what the program is: its versions, the licences of all that it is made of, and what may open a
                      connection
first_tour            the tour of four steps for whoever opens the window for the first time: drop, review, decide,
                      export
tour_steps            what the tour says: how a contract gets in, what is found, how it is decided, and how it gets out
folder_watch          watches a folder where a person asked for it: what is put there is added once it has stopped
                      growing
playbook_presenter    judges the document on view by its playbook, in a thread, and stores what a person says of the
                      positions
compare_presenter     opens the comparison of two documents, leads from a change to its page, and writes redlines and
                      reports
proof_presenter       proof-reads the document on view beside the window's thread, and jumps to what is chosen
playbook_file_dialogs  does what the menu of playbooks offers: takes over a firm's file, writes one, changes one, learns
                       one
playbook_files        the menu of playbooks, as far as it is about files; what it opens is loaded when it is wanted
playbook_work         what is done with files of playbooks, for a thread: each takes what it is about, and the token
                      that stops it
leading               leads from a table of the whole matter to a finding, in whichever document it stands
portfolio_presenter   opens what is unusual among the contracts of the matter, and leads from a row to its words
similar_presenter     looks for clauses like the chosen finding beside the window's thread, and leads to one of them
running_work          the jobs that the window has queued: which one runs, how far it is
refreshing            when the list of documents and the findings are read anew
menus                 what the menus of the bar at the top hold
dropping              what is dropped on the window: a matter to open, model files, contracts to read
"""
