"""Every error a user may read, each carrying the sentence that is shown.

    AppError
    ├── FileRefused            one file could not be read; the others go on
    │   ├── FileMissing        gone, a folder, or not allowed to be opened
    │   ├── FileEmpty          zero bytes, or no text at all
    │   ├── FileUnsupported    not a PDF, Word or text file, whatever its name says
    │   ├── FileDamaged        cut short or corrupt
    │   ├── FileLocked         needs a password
    │   └── FileTooHard        the reader crashed, hung or ran out of memory on it
    ├── EngineError            the Nano model cannot be used
    │   ├── ModelMissing       no model file on this machine yet
    │   ├── ModelUnusable      the file is there but is damaged, foreign or too large
    │   └── JudgeUnusable      nothing judges clauses with what reads now; the trained heads work alone
    ├── FetchFailed            a model could not be downloaded or did not match its checksum
    ├── MatterError            the matter file cannot be used
    │   ├── MatterNewer        written by a newer Smallprint
    │   ├── MatterDamaged      not a matter file, or corrupt
    │   │   └── EntryDamaged   one document of it is; the others go on
    │   ├── MatterUnwritable   disk full, read-only, or locked by another program
    │   └── MatterGone         deleted, moved or replaced while it was open
    ├── ClauseTypeInvalid      a clause type of one's own lacks something, or its name is taken
    ├── KeptTypesUnusable      the clause types kept for other matters cannot be read or written
    ├── QuestionInvalid        there is no question, or it is too long
    ├── ExportFailed           the report could not be written
    ├── ReportUnreadable       a report in JSON could not be read back
    ├── PlaybookInvalid        a playbook cannot be read; its sentence names the lines that are wrong
    ├── StandardInvalid        a standard form cannot be read or made
    ├── BatchFailed            a batch of files cannot go on; what was done is kept
    ├── SettingInvalid         a setting's value is not one of those allowed
    └── SettingsUnwritable     the settings file could not be written

    Cancelled                  not an error: the person stopped the work

`str(error)` is one plain sentence that says what happened and what to do. Anything that is not an
`AppError` is a bug: it is logged with its trace and shown as "unexpected".
"""


class AppError(Exception):
    """Base of the errors whose text is written for the person using the program."""


class FileRefused(AppError):
    """One file could not be read; nothing else is affected."""


class FileMissing(FileRefused):
    """The path is gone, is a folder, or may not be opened."""


class FileEmpty(FileRefused):
    """The file has no bytes, or no text to review."""


class FileUnsupported(FileRefused):
    """The content is not a PDF, a Word document or plain text."""


class FileDamaged(FileRefused):
    """The content is of a known kind but is cut short or corrupt."""


class FileLocked(FileRefused):
    """The file is encrypted and needs a password."""


class FileTooHard(FileRefused):
    """The reader crashed, hung or ran out of memory on this file and was stopped."""


class EngineError(AppError):
    """The Nano model cannot be used."""


class ModelMissing(EngineError):
    """There is no model file on this machine yet."""


class ModelUnusable(EngineError):
    """The model file is damaged, of an unknown kind, or needs more memory than there is."""


class MemoryShort(ModelUnusable):
    """The model needs more memory than there is at this moment."""


class JudgeUnusable(EngineError):
    """There is no judge for the model that reads, or it cannot be used; clauses are found without it."""


class FetchFailed(AppError):
    """A model could not be downloaded, or what arrived is not what was asked for."""


class MatterError(AppError):
    """The matter file cannot be used."""


class MatterNewer(MatterError):
    """The matter file was written by a newer version of the program."""


class MatterDamaged(MatterError):
    """The file is not a matter file, or it is corrupt."""


class EntryDamaged(MatterDamaged):
    """What the matter holds of one document cannot be read; nothing else is affected."""


class DocumentRemoved(MatterError):
    """A person removed the document that is worked on; nothing else is affected."""


class MatterUnwritable(MatterError):
    """The matter file cannot be written: disk full, read-only, or locked."""


class MatterBusy(MatterUnwritable):
    """Another program holds the matter file, and lets go of it when it is closed there."""


class MatterGone(MatterError):
    """The matter file is not at its place any more, or another file is."""


class LabelsUnreadable(AppError):
    """Labelled contracts could not be read."""


class ClauseTypeInvalid(AppError):
    """A clause type of one's own has no name, nothing to be found by, or a name that is taken."""


class KeptTypesUnusable(AppError):
    """The file of the clause types that are kept for other matters cannot be read or written."""


class QuestionInvalid(AppError):
    """A question has no words, or too many."""


class ExportFailed(AppError):
    """The report could not be written."""


class ReportUnreadable(AppError):
    """A file is no report in JSON, or one of a newer Smallprint."""


class PlaybookInvalid(AppError):
    """A playbook cannot be read; `problems` are all mistakes, each with its line."""

    def __init__(self, sentence: str, problems: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.problems = problems


class StandardInvalid(AppError):
    """The file of a standard form cannot be read, or none can be made of a file."""


class BatchFailed(AppError):
    """A batch of files cannot begin, or cannot go on; what was done is kept, and the same command goes on."""


class SettingInvalid(AppError):
    """A setting was given a value it does not allow."""


class FolderUnusable(AppError):
    """A folder of the program's own cannot be made."""


class SettingsUnwritable(AppError):
    """The settings file could not be written."""


class Cancelled(Exception):
    """The person cancelled the work."""
