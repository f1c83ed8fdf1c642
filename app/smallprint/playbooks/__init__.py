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
"""

from smallprint.playbooks.reading import load_playbook, read_playbook
from smallprint.playbooks.writing import write_playbook

__all__ = ["load_playbook", "read_playbook", "write_playbook"]
