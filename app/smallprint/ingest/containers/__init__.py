"""Archives and e-mails -> the contracts in them, taken out in a child process, with limits.

contracts_in(path, token) -> Unpacked | None

archive    zip archives: their entries, one after the other, each only as far as the limits go
child      the child process that takes contracts out of archives and e-mails: `python -m
           smallprint.ingest.containers.child`
entry      a file inside a container, before it is known whether it is a contract
mail       e-mails (.eml): their attachments and their text, through Python's own reader of mail
names      names of files inside a container, made fit to be names of files here: no folders, no tricks, not too long
opening    asks a child process for the contracts in a file, where its first bytes are those of an archive or an e-mail
outlook    e-mails as Outlook saves them (.msg): streams of an OLE compound file, named by property as [MS-OXMSG] says
unpacking  takes the contracts out of archives and e-mails, those within others included, as far as the limits go
"""

from smallprint.ingest.containers.opening import contracts_in

__all__ = ["contracts_in"]
