"""Playbooks: a firm's positions as YAML, and what a contract says of each.

    read_playbook(content, name) -> Playbook      raises PlaybookInvalid with the lines that are wrong
    load_playbook(path) -> Playbook
    write_playbook(playbook) -> YAML

A playbook in YAML is described in docs/playbooks.md, and by the JSON Schema resources/playbook.schema.json.

bounds       what a condition compares with, read by the same rules as a contract's words: "90 days", "12 months of
             fees"
reading      a playbook out of its YAML: each mistake is found and named with its line, all of them at once
writing      a playbook as YAML, in the form in which `reading` takes it: fields in their order, long words over several
             lines
yaml_source  the YAML of a playbook as nodes that know their lines; nothing is made of them yet, and none can be hostile
case         what the voices have before them when they judge one position: the findings that count, and the document's
             words
comparing    whether a value of a contract meets a condition: yes, no, or None where the two cannot be compared for
             certain
statement_voice  what trained statements say of a position: which of its sentences the contract says or denies
contradictions  what a position says that cannot hold together: values that no contract can have, say
doubts       why a value and a condition cannot be compared for certain
judging      a position against a document: every voice is heard, and the verdict follows from what they say
likeness     how like a clause is to the examples of a position: by rare words and pairs of words, with care for
             negation
likeness_voice  what likeness says of a position: which of its own examples the clause found is most like
matching     where the patterns of a playbook stand in a text: phrases and regular expressions, the latter for so long
             only
rule_voice   what the rule says of a position: whether such a clause is there as it must be, and whether its words match
value_voice  what the values say of a position: each finding's value against the conditions, and the worst of them
terms_elsewhere  whether a paper is a cover page, whose terms stand elsewhere
library      the playbooks to choose from: those that ship with the program, and those of the person's own folder
tables       playbooks in the files that firms have, and back: Excel, Word, Markdown, another program's rules
own_files    a person's own playbooks as files of their folder: new ones, and copies of those that cannot be changed in
             place
"""

from smallprint.playbooks.reading import load_playbook, read_playbook
from smallprint.playbooks.writing import write_playbook

__all__ = ["load_playbook", "read_playbook", "write_playbook"]
