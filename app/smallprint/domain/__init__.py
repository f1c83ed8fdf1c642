"""The words of the product as frozen values; no input or output happens here.

    document    Document, Page, Block: one ingested file, its text and the rectangle of every character
    anchor      Anchor, Rect: a place in a document's text
    passage     Passage, Section, Definition: what is located, retrieved and cited
    clause      ClauseType, ClauseGroup, ValueKind: one entry of the clause catalogue
    finding     Candidate, Finding, Value, FoundBy: a clause found, and who found it
    decision    Decision, Verdict, Note: what a person said
    fact        Fact: the finding that an answer rests on
    run         Run, RunState, Coverage, PageState: one review of one document
    question    Retrieved, Citation, Answer, Outcome, State: a question, how it was answered, and how surely
    searched    Searched: what was searched where nothing was found
    progress    Progress, Stage, CancelToken: how long work tells where it is, and is stopped
    engine      Engine, Request: what the pipeline asks of a language model

A document's text is one string; every `start` and `end` in the program is a character offset into it,
end exclusive. Pages tile the text. Lengths on a page are PDF points (1/72 inch) from its top left.

    awake       A clock for how long work takes, which stands still while the machine sleeps
    absence     Which clause types a document has no finding of, and whether they were looked for in it or expected
                at all
    asked       Questions that were asked of a matter, and the answers they were given
    beside      What is said beside an answer wherever it is shown; nothing of it is stored, since it follows from
                what is
    change      What a Word file says of its own negotiation: tracked changes and comments
    checklist   The findings of a document as a checklist of clause types: what is sure, what may be, and what was
                not found
    container   files that hold contracts (archives, e-mails), and the contracts that were taken out of one
    in_force    The words of a document that are in force, each where it stands: all else is white space
    judge       The judge: a language model that reads a contract once and says of each passage which clauses it
                holds
    kind        What kind of contract a document is, and which clause types such a contract is expected to have
    page_names  Names pages in a sentence: "pages 1–3 and 7"
    recall      How often a clause type was found where it is there, measured on contracts that were kept aside
    tables      The tables of a document: rows of cells, and the column headings over them, as far as the text shows
                them
    trees       Boosted oblivious trees as flat arrays: what judges runs of passages and short spans
    place       where words stand, as every part of the program says it: the page as it is printed, the section, the
                file
    review      what is known of a matter at one moment, ready to be shown or exported
    opened      a document as the program works on it: its id in the matter, what it says, and how it is split
    voices      what the voices behind a finding and the verdicts on it are called, in the window and in reports alike
    marking     what is put on the words of a file when a marked copy of it is made, and what became of it
    value_numbers  values as numbers: the day, the length or the sum that a finding comes to, and days counted from
                a day
    term_dates  the days of a contract that have to be kept in mind: its end, its renewal, and the last day for notice
    remark      what reading a file met that a person should know, as facts: a kind, with the numbers, names and pages
                it needs
    handoff     what is handed to others: which documents and findings of a matter, and what of them is left out for
                privacy
    handed_back  what a report in JSON gives back to a matter: findings, decisions and notes, each at the words it was
                 said of
    telling_words  why words were found: the phrases of their clause type that they hold, the heading they stand under
    value_remark  what a reviewer should know of a value, as facts: a kind, with the words and days that it needs
    compared    two reviews of one document side by side: what only the later one found, what only the earlier one, what
                changed
    statement   a statement that a contract may make: it says so, it says the contrary, or it is silent about it
    playbook    a playbook: the positions that a firm holds on the clauses of one kind of contract
    playbook_verdict  what a contract says of the positions of a playbook: verdicts, each with the words or the search
                      it rests on
    difference  what tells two versions of a contract apart, clause by clause, with its place in both
    run_note    what a review met as it ended, as facts: a kind, with the words that it needs
    versions    two versions of a contract compared: what tells them apart, what it does to the findings, what is not
                tracked
    handed_check  what is handed over of a playbook's verdicts, where a person chose to hand over less
    redline     what a redline is made of: the file of one version, and what of the other one is put beside its words
    proof       what a proof-reader would mark in a contract: terms, references, blanks, names and numbers that do not
                fit together
    standard    standard forms: contracts that many use without a change, known by fingerprints, and how a document
                stands to one
    span_index  which of many spans of characters overlap a given one, without looking at all of them
    similar     clauses like one that was found, in other documents, with what was decided on them and why
    dated_duty  what a contract wants done by a day: a payment, or another duty, with the words that say so
"""
