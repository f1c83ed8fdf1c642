"""Playbooks in the files that firms have: tables in Excel and Word, profiles in Markdown, rules of another program.

    import_playbook(path, catalogue, chosen, said) -> ImportedPlaybook    raises PlaybookInvalid
    export_playbook(playbook, path, catalogue)                            raises PlaybookInvalid, ExportFailed

What was not understood is told row by row, and never guessed in silence.

columns         which column says what of a position: by its header, or as a person says
clause_names    which clause type a firm means by a name
german          the words of German tables, and their conditions as English has them
foreign         a firm's own file as tables of words
grid            rows of cells as a table: which row is the head, and whether the headers stand at the left
sheet_source    XLSX as tables of words
word_source     a Word file as tables of words
profile_source  a Markdown profile as tables of words
rules_source    rules in the YAML of redline-buddy as a playbook
levels          what one level of a position says, as the lines of a cell, and back
positions       a firm's tables as a playbook, with a sentence on each row that was not wholly understood
written_form    what a playbook says, under the headings that people read
writers         a playbook as a Word file, a workbook or a Markdown profile
converting      a file of any of these kinds as a playbook, and a playbook as one of them
rules_writer    a playbook as rules in the YAML of redline-buddy: which words must be there, which must not, and what is
                the most
seen_columns    the columns of a firm's table as a person sees them who says what each is: its header, and words that
                stand in it
"""

from smallprint.playbooks.tables.converting import SUFFIXES, export_playbook, import_playbook
from smallprint.playbooks.tables.positions import ImportedPlaybook, PlaybookSaid

__all__ = ["SUFFIXES", "ImportedPlaybook", "PlaybookSaid", "export_playbook", "import_playbook"]
