"""The matter file: one SQLite file with documents, findings, decisions and notes.

    open_matter(path, *, create=True) -> Matter        raises MatterError and its kinds

    Matter.path; .close(), or use it as a context
    Matter.read_only; .remarks -> [sentence] on the file itself; .lacks those for reports; .unreadable -> count
    Matter.settle() -> bool                           all that is stored is in the one file; may_settle(after seconds)
    Matter.for_questions() -> Matter                  in memory where this one is read-only
    Matter.reviewed_by -> sentence                    who else reviews it, "" for nobody
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
                      finish(run_id, state, message="", seconds=0.0); resume(run_id); latest(document_id);
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
"""

from smallprint.store.clause_types import RemovedType
from smallprint.store.matter import Matter, open_matter
from smallprint.store.retrieval import Indexed
from smallprint.store.search import Hit

__all__ = ["Hit", "Indexed", "Matter", "RemovedType", "open_matter"]
