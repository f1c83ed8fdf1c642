"""The matter file: one SQLite file with documents, findings, decisions and notes.

    open_matter(path, *, create=True) -> Matter        raises MatterError and its kinds
    look_into_matter(path) -> Matter                   only read: nothing is written to it or beside it

    Matter.path; .close(), or use it as a context
    Matter.read_only; .remarks -> [sentence] on the file itself; .lacks those for reports; .unreadable -> count
    Matter.settle() -> bool                           all that is stored is in the one file; may_settle(after seconds)
    Matter.for_questions() -> Matter                  in memory where this one is read-only
    Matter.reviewed_by -> sentence                    who else reviews it, "" for nobody; check_free() (MatterError)
    Matter.reviewing() context: this process reviews the matter (MatterError if another does)
    Matter.review(document_id, unlikely=True) -> DocumentReview
    Matter.snapshot(title, unlikely=True) -> MatterReview          at one moment, without places on pages
    Matter.documents  queue(paths) -> [id]; save(id, document, original) -> id; refuse(id, message, locked=False);
                      summaries(unlikely=False); summary(id, unlikely=False);
                      path(id) -> Path | None; load(id, places=True);
                      original(id); save_segmentation(id, segmentation); segmentation(id) -> Segmentation | None;
                      coverage(id) -> (PageState, ...); viewed(id, page_index); remove(id)
    Matter.runs       start(document_id, identity, candidates) -> id; candidates(run_id); done(run_id);
                      record(run_id, [(candidate, finding | None, by_model)]) -> [finding id];
                      finish(run_id, state, notes=(), seconds=0.0); resume(run_id); latest(document_id);
                      history(document_id); shown(document_id) -> id | None; standing(document_id) -> Run | None;
                      show(run_id); show_newest(document_id, finished); mark_interrupted() -> [Run]
    Matter.findings   of_document(document_id, unlikely=True) -> [ReviewedFinding]; of_run(run_id) -> [Finding];
                      of_clause(key) -> [ReviewedFinding];
                      of_clauses_by_document(keys, unlikely=True) -> [(id, ReviewedFinding)];
                      add(document_id, run_id, findings); revise(findings);
                      add_by_person(document_id, finding) -> Finding
    Matter.decisions  record(finding_id, verdict, reason="", value="") -> Decision; newest(finding_id);
                      history(finding_id)
    Matter.notes      add(document_id, text, finding_id=None) -> Note; edit(id, text); remove(id);
                      put(note); get(id); of_document(document_id)
    Matter.clause_types  all() -> (ClauseType, ...); add(clause); change(clause); remove(key) -> RemovedType | None;
                      restore(RemovedType)
    Matter.playbooks  all(); keep(name, contract, file, sha256, content) -> id; choose(document_id, playbook_id | None);
                      of_document(id) -> KeptPlaybook | None; say(id, playbook, position, verdict | None, note);
                      said(id, playbook) -> {position: PersonVerdict}
    Matter.removed    take(document_id); restore(document_id); check(document_id); take_marks([finding id]) -> twins;
                      restore_marks([finding id], twins); any; purge()
    Matter.about() -> [AboutDocument]                 what documents are filtered by
    Matter.questions  ask(text, scope, saved=False) -> AskedQuestion; save(id, saved); remove(id); asked(limit=200);
                      answer(id, [(document_id, Answer)], answerer) -> [GivenAnswer]; answers(id); states(ids); saved();
                      unanswered(id) -> [document id]
    Matter.retrieval  save(document_id, made_with, content); made(made_with) -> {id: Indexed};
                      missing(made_with) -> [(id, name)]; packed(ids) -> {id: bytes}
    Matter.search     find(text, limit=50) -> [Hit]

A `Matter` belongs to the thread that opened it: open one for each.

    about          What the documents of a matter are filtered by: title, contract type and date, as they were found
    answer_parts   What an answer rests on and what its parts are, as they are stored beside its quotes
    changes        The tracked changes and comments that a file brought along
    clause_types   The clause types that a person added to the matter
    copies         Copies of a matter, through SQLite, so that what is still in its log comes along
    database       One connection to a matter file: what it promises of the file, its transactions, its journal
    document_list  The documents list of a matter: a row a document, of which only what may have changed is counted
                   again
    foreign        Whether the tables of a file are those that Smallprint makes: a matter may come from anyone
    frames         The text of a document and its pages, as what was found in it is checked against
    loading        A document as it is stored becomes one of the domain again, as far as it can be read
    lock           Who reviews a matter: a file beside it, made by one process and read by all others, on any
                   computer
    opening        How a matter file is opened: to be written or only to be read, and on what kind of file system
    overview       How far the pages of a document have been read, and how: counted by SQLite
    questions      The questions asked of a matter, with the answers they were given and what those cite
    refining       What the Nano judge changes in a run whose findings are shown already: nothing that a person
                   spoke of moves
    removed        What a person removed: gone from every query, there to come back until the matter is closed, then
                   gone for good
    retrieval      What questions are answered from: one packed index a document, made again when what it is made
                   with changes
    runs           Reviews of documents: what is to be read, what is done, and how each ended
    salvage        What a matter holds that cannot be read: each row costs itself alone, and is counted
    schema         The tables of a matter file, as named, append-only migrations
    search         Full-text search over the passages of all documents of a matter
    sources        Where files came from: their paths stay on this machine; a matter keeps the names of a file and
                   of its folder
    sqlite_errors  The one place where SQLite's errors become sentences
    tables         The tables of a matter file, as the migrations of `app/smallprint/store/schema.py` create them;
                   never changed once shipped
    writers        Whose turn it is to write to a matter, among the threads of this process: in the order in which
                   they ask
    content        what a file holds, as it is stored: its bytes, its text and pages, and the places on them
    decisions      what a person decided on findings; only ever added to
    documents      the documents of a matter: queued, read, refused; with text, pages, passages and original bytes
    findings       the findings of a matter, each with what a person said of it, carried on from run to run
    matter         a matter: one file, one connection, one object for each kind of thing in it
    notes          a person's remarks on documents and findings
    unpacked       contracts that were taken out of archives and e-mails, until the matter holds their bytes: files of
                   the data folder
    handed_back    what a report gives back to a document of the matter: a review of its own, with what was said of its
                   findings
    absences       which clause types a person looked for in a document and confirmed as absent
    dismissals     which flaws that proof-reading tells of a person has dismissed
    mark_tables    the tables of what a person marks: notes at a place, highlights, replaced findings, and types
                   confirmed absent
    replaced       findings that a person replaced by marks of other words: with other ends, split, or merged
    value_remarks  remarks on values as they are stored, and the sentences that older versions stored in their place
    run_notes      notes of a run as they are stored, and the sentences that older versions stored in their place
    playbook_tables  the tables of playbooks: those that a matter was judged by, which document by which, and what the
                     person said
    playbooks      the playbooks of a matter: copies of their files, which document is judged by which, and what the
                   person said
    journal        which journal SQLite keeps of a matter file
"""

from smallprint.store.clause_types import RemovedType
from smallprint.store.handed_back import GivenBack
from smallprint.store.matter import Matter, look_into_matter, open_matter
from smallprint.store.playbooks import KeptPlaybook
from smallprint.store.questions import GivenAgain
from smallprint.store.retrieval import Indexed
from smallprint.store.search import Hit
from smallprint.store.unpacked import keep_member, place_of_members

__all__ = [
    "GivenAgain",
    "GivenBack",
    "Hit",
    "Indexed",
    "KeptPlaybook",
    "Matter",
    "RemovedType",
    "keep_member",
    "look_into_matter",
    "open_matter",
    "place_of_members",
]
