"""Reads the comments of a Word file: who said what and when, which one answers which, and which are resolved."""

from dataclasses import dataclass

from smallprint.ingest.docx.changes import CommentEntry, author_of, date_of
from smallprint.ingest.docx.marks import unmarked
from smallprint.ingest.docx.package import Element, W, WordPackage, elements, local, val
from smallprint.ingest.docx.story import Story

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"


@dataclass(frozen=True, slots=True)
class _CommentThread:
    """What commentsExtended.xml says of one comment, by the ids of paragraphs."""

    parent: str
    done: bool


def told_comments(package: WordPackage, story: Story) -> tuple[CommentEntry, ...]:
    """Return the comments that say something, in the file's order; replies know the index of what they answer."""
    root = package.related("comments")
    if root is None:
        return ()
    threads = _threads(package.related("commentsExtended"))
    found: list[CommentEntry] = []
    index: dict[str, int] = {}
    for item in elements(root):
        text = unmarked(story.text(item)) if local(item) == "comment" else ""
        if not text:
            continue
        paragraph = next((str(p.get(f"{_W14}paraId")) for p in reversed(list(item.iter(f"{W}p")))), "")
        thread = threads.get(paragraph, _CommentThread("", False))
        reply_to = index.get(thread.parent)
        done = thread.done or (reply_to is not None and found[reply_to].done)
        found.append(CommentEntry(val(item, "id") or "", author_of(item), date_of(item), text, done, reply_to))
        index.setdefault(paragraph, len(found) - 1)
    return tuple(found)


def introduced(comment: CommentEntry, all_of_them: tuple[CommentEntry, ...]) -> str:
    """Return a comment as a block of the reading text: "Reply by Ada to Bob (resolved): Agreed."."""
    author = comment.author or "an unnamed author"
    what = "Comment"
    if comment.reply_to is not None:
        what = "Reply"
        author += f" to {all_of_them[comment.reply_to].author or 'an unnamed author'}"
    return f"{what} by {author}{' (resolved)' if comment.done else ''}: {comment.text}"


def _threads(root: Element | None) -> dict[str, _CommentThread]:
    found: dict[str, _CommentThread] = {}
    for item in elements(root) if root is not None else ():
        identity = str(item.get(f"{_W15}paraId") or "")
        done = str(item.get(f"{_W15}done") or "0") in ("1", "true")
        found[identity] = _CommentThread(str(item.get(f"{_W15}paraIdParent") or ""), done)
    return found
