"""What is done with a matter: add files, review, ask, and a person's own clause types.

Knows every stage; the front ends and nothing else know these.

    ask           The pipeline for one question: retrieve, quote, let the model word it, keep the answer
    beside        What stands beside an answer where it is shown: the cell of a table that answers, and what two
                  languages allow
    comparable    What two values of one term must share before they contradict each other
    finders       What finds candidates, put together from the trained weights that ship with the program
    index         The index of a matter: made of each document once, kept in the matter file, and asked for what a
                  question needs
    intake        Which documents of a matter the given files are: each file once, and none that the matter holds
                  already twice
    judging       The Nano judge reads documents whose first findings are shown already, and refines these
    kept_types    The person's own clause types that the program keeps, to offer them in the next matter
    own_findings  The findings of a person's own clause type in one document: found by its head, with values, and
                  seen anew
    own_states    The states in which the Nano judge was left by passages: features for a person's own clause types
    own_types     A person's own clause types: added, located in all documents of the matter, taught again by each
                  decision
    relating      What the documents of a matter say of each other: which amends which
    review        Documents of a matter reviewed in the order of a queue, with workers beside; then the judge
    suggestions   Questions worth asking of a document or a matter, by what was found in it
    wordings      Which models word answers: those that have passed the standing test, each tried once on this
                  machine
    handing_over  what of an open matter is handed over: its findings, questions and files, as a person chose
    handed_back   a report in JSON taken into a matter: its documents are found here again, and get back what was said
                  of them
    learning      A playbook learned from the contracts of a matter, as a draft: what a person accepted is what is held
    marks         what a person marks in a document: some words as a finding of a type, with the value that they have by
                  rule
    choosing      which documents and clause types are meant by what a person typed: names, parts of them with “*”, or
                  keys
    turns         the documents that a review has still to read, in an order that may change while it works
    versions      which documents of a matter are versions of one contract: they have most of their words in common, in
                  their order
    closest       the passage that comes closest to a clause type of which nothing was found: by its cues, and by rare
                  common words
    terms         the key terms of a whole matter: documents by terms, and the days of all documents that have to be
                  kept in mind
    queue_pace    how far a queue of documents has come, and how long the rest of it takes
    portfolio     What is unusual among the contracts of a matter: values and wordings that differ most from the rest
    proposing     other words that a person, or a playbook, proposes for those of a finding: kept as a note on exactly
                  these words; `propose_words(matter, document_id, finding_id, text)` stores them
    checking      a document of a matter against a playbook: what was found, decided and looked for becomes a verdict a
                  position
    review_remarks  what a person should know of how documents were read: remarks on the files, on the runs, and on
                    amendments
    handed_questions  questions and answers of a report taken into a matter: each quote is put at its words in the
                      document here
    words_here    where words of another matter's document stand in this one's: at their place, else by what is around
                  them
    comparing     compares two documents of a matter as versions of one contract
    redlining     a redline of two versions: a Word file whose tracked changes make the one of the other, proven by
                  reading it
    verdict_changes  what two versions of a contract have as verdicts by the playbook that both are judged by
    document_review  the pipeline for one document, from file to findings; the only module that knows every stage
    readers_beside  worker processes that read documents of a queue beside the process that leads a review
    standards     documents of a matter beside the standard forms that are known
    handed_playbooks  the playbook of a document out of a report: kept in the matter, so that what was said of its
                      positions is shown
    similar       clauses like a finding: in other documents of its matter, and in one's other matters, which are only
                  read
    duties        what the documents of a matter want done by some day: payments and other duties
"""
