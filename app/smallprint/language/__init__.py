"""The languages that contracts and questions are written in; knows nothing of contracts.

The ground floor: every stage may use it.

    detect          Which language a text is in, and whether letters make words at all
    direction       Which letters are written from right to left: those of Hebrew, Arabic and their neighbours
    english         English words as text is compared by: tokens, stems, and the small words that tell nothing
    foreign_words   Words of languages other than English as questions and passages are compared by: stems, and
                    pairs where none spaces
    german_parts    German compounds -> the words that they are made of: "Stundensatz" is a rate by the hour,
                    "Grundmiete" a rent
    instruction     Which passages of a contract speak to a machine that reads it, instead of to the parties
    names           The languages that a document's own is told among, by ISO 639-1 code, and which of them clauses
                    are looked for in
    numerals        Numbers in words: "thirty", "twenty-five", "one hundred and eighty", "twenty-first"
    other_language  Tells languages apart with py3langid's trained model, loaded at its first use: plain English
                    never needs it
    measures        Values in words that the program makes itself: lengths of time, and fees of so many months
    counting        numbers with their nouns in a sentence: the one place where a singular and a plural are told apart
    find            where a text holds words that a person looks for: across line ends, whatever its spaces, quotation
                    marks and hyphens
    amending        words of an amendment: what it takes out of another contract, and what it puts in its place
    choices         boxes beside choices: which are ticked in a text, and which words belong to a choice that is not
                    ticked
    whole_words     whole words: where a selection that begins or ends inside a word is to begin and end
    rewording       what makes new words of old ones, word by word: what is deleted where, and what is inserted there
                    instead
"""
