"""The words of the product as frozen values; no input or output happens here.

    document    Document, Page, Block: one ingested file, its text and the rectangle of every character
    anchor      Anchor, Rect: a place in a document's text
    passage     Passage, Section, Definition: what is located, retrieved and cited
    clause      ClauseType, ClauseGroup, ValueKind: one entry of the clause catalogue
    finding     Candidate, Finding, Value, FoundBy: a clause found, and who found it
    decision    Decision, Verdict, Note: what a person said
    fact        Fact: the finding that an answer rests on
    run         Run, RunState, Coverage, PageState: one review of one document
    question    Retrieved, Citation, Answer, Verdict, State: a question, how it was answered, and how surely
    searched    Searched: what was searched where nothing was found
    progress    Progress, Stage, CancelToken: how long work tells where it is, and is stopped
    engine      Engine, Prompt: what the pipeline asks of a language model

A document's text is one string; every `start` and `end` in the program is a character offset into it,
end exclusive. Pages tile the text. Lengths on a page are PDF points (1/72 inch) from its top left.
"""
