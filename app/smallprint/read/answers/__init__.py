"""Excerpts -> an answer that quotes, says yes or no where the quotes decide it, and is worded where a model may.

answering        Excerpts + question -> an answer that quotes; the Nano model words it where it has shown that
                 it can
asked            What a yes-or-no question asks: whom it asks about, the act, and all else that an answer must
                 speak of
borne_out        The answer in the model's own words, let out only as far as the quotes bear it out
clauses          The clauses of a quote: each sentence, or part of one, that stands for itself, with what gives
                 its acts their force
follow_ups       A short question that follows another one ("And the renewal?", "Why?") -> the whole question
                 that it stands for
forces           The words that give an act its force: "may", "shall not", "is entitled to", "nothing … prevents
                 … from"
german_polarity  Whether a quote in German decides a German yes-or-no question: by fewer rules than in English,
                 and so less often
plain_wording    One plain wording for what contracts and questions say in many: "shall not exceed" is "is
                 limited to"
polarity         Whether a quote decides a yes-or-no question, and how, by rules
prompts          resources/ask.toml: how the Nano model is asked for an answer in words
question_parts   A question that asks several things -> its parts, each a question by itself
question_words   What a question asks for: its telling words, whether it wants a yes or no, and the kind of
                 value that answers it
quotes           Which words of the retrieved excerpts answer a question: whole passages, by what they share
                 with it
same_meaning     Which words say the same in a contract: endings apart, and the groups below
speaking_of      Whether a clause speaks of what a question asks: its object, its values, and whom it asks about
subjects         Whose doing a clause is about: the noun phrase before its verb, without what belongs to it ("of
                 the Customer")
support          How sure it must be that a document answers before the program says so, and what its quotes say
                 of that
table_rows       Rows of tables as answers: which row a question asks for, and which of its cells, said with
                 their headings
trial            The standing test of a model's wording: known questions whose answers are known, asked once of
                 each model
ways_to_ask      The ways to ask a yes-or-no question, and what each asks: may, must, is it banned, is it so, is
                 there one
"""
