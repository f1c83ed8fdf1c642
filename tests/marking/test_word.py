"""Comments on exactly the quoted words of a Word file, and nothing else of it changed."""

import re
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallprint.domain.change import ChangeKind, Reading
from smallprint.domain.marking import MarginComment, Marking
from smallprint.errors import FileUnsupported
from smallprint.ingest.docx.reader import read_docx
from smallprint.marking.word import mark_word
from tests.build_docx import build_docx, entry, paragraph, rezipped, run, table
from tests.marking.marked import (
    AUTHOR,
    BESIDE_RUNS,
    DATE,
    W,
    body_of,
    canonical,
    commented_words,
    ids,
    mark_on,
    marked,
    parts,
    without_marks,
)
from tests.negotiated import ADA, BOB, field, inserted, negotiated_docx

NEGOTIATED = negotiated_docx()
# Words of every part that the body of that file has, within runs and over them.
QUOTES = (
    "Payment is due within sixty days of invoice",
    "within sixty",
    "sixty",
    "xty da",
    "The wandering sentence",
    "Liability is capped",
    "bility is",
    "Hosting\nNested tier",
    "Nested tier | 99.9",
    "Spanned tier | wide price\nlower row",
    "Interest[1] accrues[i].",
    "party may end this Agreement",
    "Controlled party name",
    "1 June 2026, see section 7.3",
    "June",
    "at acme.example/policy.",
    "policy",
    "Definitions\n1.1 Legal second level\n(a) Lettered",
    "Accepted: ☒",
    "Shown words end.",
)
REGULAR = re.compile(r"word/(?:document|comments1?)\.xml|word/_rels/document\.xml\.rels|\[Content_Types\]\.xml")


def test_each_comment_holds_exactly_its_words() -> None:
    copy, after = marked(NEGOTIATED, QUOTES)
    assert copy.sentences == ()
    assert copy.placed == len(QUOTES)
    assert commented_words(after) == list(QUOTES)


def test_words_of_deletions_are_marked_where_the_file_is_read_as_rejected() -> None:
    quotes = ("within thirty days", "irt", "The wandering sentence.Fees stand")
    copy, after = marked(NEGOTIATED, quotes, Reading.REJECTED)
    assert copy.placed == 3
    assert commented_words(after) == list(quotes)


def test_a_comment_says_what_was_found_by_whom_and_when() -> None:
    _, after = marked(NEGOTIATED, ["sixty"])
    (new,) = [one for one in after.comments if one.author == AUTHOR]
    assert (new.date, new.text) == (DATE, "On sixty\nValue: 30 days\nAccepted")


def test_earlier_changes_comments_and_bookmarks_stay() -> None:
    before = read_docx(NEGOTIATED, "deal.docx", "0" * 64)
    _, after = marked(NEGOTIATED, QUOTES)
    assert after.changes == before.changes
    assert len(before.changes) == 5
    assert [one for one in after.comments if one.author != AUTHOR] == list(before.comments)


def test_only_the_body_and_the_comments_differ_and_of_the_body_only_what_was_put_in() -> None:
    copy, _ = marked(NEGOTIATED, QUOTES)
    before, after = parts(NEGOTIATED), parts(copy.data)
    changed = {name for name in before if after[name] != before[name]} | (after.keys() - before.keys())
    assert changed == {"word/document.xml", "word/comments1.xml"}
    assert without_marks(copy.data) == canonical(before["word/document.xml"])


def test_the_members_of_the_package_keep_their_order_and_their_packed_bytes() -> None:
    copy, _ = marked(NEGOTIATED, ["sixty"])
    assert list(parts(copy.data)) == list(parts(NEGOTIATED))
    packed = entry(NEGOTIATED, "word/styles.xml")
    assert entry(copy.data, "word/styles.xml") == packed


def test_ids_are_unique_though_a_run_with_a_tracked_format_is_cut() -> None:
    copy, after = marked(NEGOTIATED, ["bility is", "capped"])
    assert copy.placed == 2
    own = ids(copy.data, "rPrChange")
    assert len(own) == len(set(own)) == 5  # the run is five runs now
    assert [one.text for one in after.changes if one.kind is ChangeKind.FORMATTED] == ["Liability is capped."]
    starts = ids(copy.data, "commentRangeStart")
    assert len(set(starts)) == len(starts)
    assert not set(starts) & set(own)


def test_ids_keep_away_from_the_highest_number_there_is() -> None:
    most = 2**31 - 1
    last = f'w:id="{most - 1}"'
    body = f'<w:p><w:bookmarkStart {last} w:name="x"/>{run("Fees are due.")}<w:bookmarkEnd {last}/></w:p>'
    copy, after = marked(build_docx(body), ["Fees", "due"])
    assert commented_words(after) == ["Fees", "due"]
    assert all(int(one) < most for one in ids(copy.data, "commentRangeStart"))


def test_ranges_stand_beside_runs_and_references_after_their_properties() -> None:
    copy, _ = marked(NEGOTIATED, QUOTES)
    for mark in body_of(copy.data).iter(f"{W}commentRangeStart", f"{W}commentRangeEnd"):
        assert mark.getparent().tag.removeprefix(W) in BESIDE_RUNS
    for reference in body_of(copy.data).iter(f"{W}commentReference"):
        names = [one.tag.removeprefix(W) for one in reference.getparent()]
        assert names in (["commentReference"], ["rPr", "commentReference"])


def test_a_file_without_comments_gets_a_part_for_them() -> None:
    data = build_docx(paragraph("Notice of thirty days is needed."))
    copy, after = marked(data, ["thirty days"])
    assert commented_words(after) == ["thirty days"]
    new = parts(copy.data).keys() - parts(data).keys()
    assert new == {"word/comments.xml"}
    changed = {name for name, content in parts(data).items() if parts(copy.data)[name] != content}
    assert all(REGULAR.fullmatch(name) for name in changed)


@pytest.mark.parametrize(
    ("words", "told", "at"),
    [
        ("Footed rate of five", "a footnote", "[1]"),
        ("Endnoted daily", "an endnote", "[i]"),
        ("the boxed address", "a text box", ""),
    ],
)
def test_words_where_word_shows_no_comments_are_marked_at_what_refers_to_them(words: str, told: str, at: str) -> None:
    copy, after = marked(NEGOTIATED, [words])
    assert copy.placed == 0
    assert len(copy.sentences) == 1
    assert told in copy.sentences[0]
    assert copy.sentences[0].endswith("where Word shows no comments.")
    (new,) = [one for one in after.comments if one.author == AUTHOR]
    assert after.text[new.start : new.end] == at
    assert f"“{words}”" in new.text


@pytest.mark.parametrize("words", ["Headed draft", "Footed confidential", "too broad", "unseen rebate"])
def test_words_without_a_place_in_the_body_are_told_and_nothing_is_written(words: str) -> None:
    copy, after = marked(NEGOTIATED, [words])
    assert copy.placed == 0
    assert len(copy.sentences) == 1
    assert [one for one in after.comments if one.author == AUTHOR] == []
    assert copy.data == NEGOTIATED


def test_a_field_that_is_quoted_from_its_start_is_held_as_a_whole() -> None:
    data = build_docx(paragraph(run("It starts on ") + field("DATE", "1 June 2026") + run(" at noon.")))
    copy, after = marked(data, ["1 June 2026"])
    assert commented_words(after) == ["1 June 2026"]
    names = [one.tag.removeprefix(W) for one in body_of(copy.data).iter(f"{W}commentRangeStart", f"{W}fldChar")]
    assert names == ["commentRangeStart", "fldChar", "fldChar", "fldChar"]


def test_a_control_that_word_fills_anew_is_held_from_outside() -> None:
    control = (
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>'
        + run("Acme Limited of Leeds")
        + "</w:sdtContent></w:sdt>"
    )
    copy, after = marked(
        build_docx(paragraph(run("Between ") + control + run(" and others."))),
        ["Acme Limited", "Acme Limited of Leeds"],
    )
    assert copy.placed == 1
    assert "no place for a comment" in copy.sentences[0]
    assert commented_words(after) == ["Acme Limited of Leeds"] * 2
    inside = body_of(copy.data).find(f".//{W}sdtContent")
    assert inside is not None
    assert inside.find(f"{W}commentRangeStart") is None


def test_words_written_with_entities_and_spaces_are_cut_where_they_are() -> None:
    body = "<w:p><w:r><w:t>Fees &amp; costs  of&#160;Zo&#235; &lt;Ltd&gt; apply</w:t></w:r></w:p>"
    copy, after = marked(build_docx(body), ["& costs", "of Zoë <Ltd"])
    assert commented_words(after) == ["& costs", "of Zoë <Ltd"]
    assert without_marks(copy.data) == canonical(parts(build_docx(body))["word/document.xml"])


def test_letters_that_one_character_stands_for_are_held_together() -> None:
    copy, after = marked(build_docx(paragraph("the o\ufb03ce lease")), ["ice lease", "the of"])
    assert commented_words(after) == ["ffice lease", "the offi"]
    assert copy.placed == 2


@pytest.mark.parametrize("prefix", ["", "ns0:"])
def test_a_body_written_with_another_prefix_is_marked_in_its_own(prefix: str) -> None:
    plain = build_docx(paragraph(run("Notice of ") + inserted("thirty") + run(" days is needed.")))
    part = entry(plain, "word/document.xml").decode()
    other = re.sub(r"(</?)w:", rf"\g<1>{prefix}", part).replace(
        "xmlns:w=", f"xmlns{':' if prefix else ''}{prefix.rstrip(':')}=", 1
    )
    other = re.sub(r" w:(\w+)=", r" q:\1=" if not prefix else rf" {prefix}\1=", other)
    if not prefix:
        other = other.replace("xmlns=", f'xmlns:q="{W[1:-1]}" xmlns=', 1)
    copy, after = marked(rezipped(plain, {"word/document.xml": other.encode()}), ["Notice of thirty", "rty days"])
    assert commented_words(after) == ["Notice of thirty", "rty days"]
    assert copy.sentences == ()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_a_body_in_another_encoding_is_marked(encoding: str) -> None:
    plain = build_docx(paragraph("Gebühren sind binnen dreißig Tagen fällig."))
    part = entry(plain, "word/document.xml").decode().replace("UTF-8", "UTF-16" if "16" in encoding else "UTF-8")
    copy, after = marked(rezipped(plain, {"word/document.xml": part.encode(encoding)}), ["dreißig Tagen"])
    assert commented_words(after) == ["dreißig Tagen"]
    assert copy.placed == 1


def test_the_strict_flavour_is_marked_in_its_own_namespaces() -> None:
    old, new = re.compile(rb"http://schemas\.openxmlformats\.org/(\w+)/2006/"), rb"http://purl.oclc.org/ooxml/\1/"
    plain = build_docx(paragraph("Notice of thirty days is needed."))
    kept = b"http://schemas.openxmlformats.org/package/2006/"
    changes: dict[str, bytes | None] = {
        name: old.sub(lambda found: found[0] if found[0] == kept else found.expand(new), content)
        for name, content in parts(plain).items()
        if name.endswith((".xml", ".rels")) and name != "[Content_Types].xml"
    }
    copy, after = marked(rezipped(plain, changes), ["thirty days"])
    assert commented_words(after) == ["thirty days"]
    assert b"purl.oclc.org" in parts(copy.data)["word/comments.xml"]
    assert (
        b"purl.oclc.org/ooxml/officeDocument/relationships/comments" in parts(copy.data)["word/_rels/document.xml.rels"]
    )


def test_the_names_of_styles_are_those_of_the_file() -> None:
    styles = (
        '<w:style w:type="character" w:styleId="Kommentarzeichen"><w:name w:val="annotation reference"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Kommentartext"><w:name w:val="annotation text"/></w:style>'
    )
    copy, _ = marked(build_docx(paragraph("Frist von dreißig Tagen"), styles=styles), ["dreißig"])
    assert b'rStyle w:val="Kommentarzeichen"' in parts(copy.data)["word/document.xml"]
    assert b'pStyle w:val="Kommentartext"' in parts(copy.data)["word/comments.xml"]


def test_a_signed_file_says_that_its_signature_is_of_the_file_before() -> None:
    signed = rezipped(build_docx(paragraph("Fees are due.")), {"_xmlsignatures/sig1.xml": b"<Signature/>"})
    copy, _ = marked(signed, ["Fees"])
    assert len(copy.remarks) == 1
    assert "signature" in copy.remarks[0]


def test_a_body_that_declares_a_document_type_is_refused_with_a_sentence() -> None:
    plain = build_docx(paragraph("Fees are due."))
    part = entry(plain, "word/document.xml").replace(b"<w:document", b"<!DOCTYPE w:document><w:document", 1)
    document = read_docx(plain, "deal.docx", "0" * 64)
    mark = mark_on(document, "Fees")
    with pytest.raises(FileUnsupported, match=r"“deal.docx” cannot be marked: .*Open it in Word, save it again"):
        mark_word(Marking(rezipped(plain, {"word/document.xml": part}), document, (mark,), AUTHOR, DATE))


def test_marks_follow_their_words_when_another_version_read_another_text() -> None:
    data = build_docx(paragraph("Preamble.") + paragraph("Notice of thirty days is needed."))
    document = read_docx(data, "deal.docx", "0" * 64)
    older = build_docx(paragraph("Notice of thirty days is needed."))
    stored = read_docx(older, "deal.docx", "0" * 64)
    assert stored.text != document.text
    gone = MarginComment(0, 6, "Gone", ())
    other = Marking(data, stored, (mark_on(stored, "thirty days"), gone), AUTHOR, DATE)
    copy = mark_word(other)
    after = read_docx(copy.data, "deal.docx", "0" * 64)
    assert commented_words(after) == ["thirty days", "Notice"]


BODY = "".join(
    (
        paragraph(
            run("The Supplier ") + run("shall ", "<w:b/>") + inserted("promptly ", BOB) + run("pay &amp; account,")
        ),
        paragraph(run("within ") + f"<w:ins {ADA}>{run('sixty')}{run(' (60)')}</w:ins>" + run(" days of the invoice.")),
        table([paragraph("Tier one"), paragraph(run("99") + run(".9 %"))], [paragraph("Tier two"), paragraph("98 %")]),
        paragraph(run("Hosted at ") + f'<w:hyperlink w:anchor="x">{run("acme.example")}</w:hyperlink>' + run(" only.")),
    )
)
LONG = build_docx(BODY)
READ = read_docx(LONG, "deal.docx", "0" * 64)
CUTS = sorted(
    {0, len(READ.text.rstrip())} | {match.start() for match in re.finditer(r"\S(?=\S|$)|(?<=\s)\S", READ.text)}
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(CUTS), st.integers(1, 60)), min_size=1, max_size=8))
def test_any_marks_hold_their_words_and_leave_the_rest(spans: list[tuple[int, int]]) -> None:
    marks = tuple(
        MarginComment(start, min(start + length, len(READ.text.rstrip())), f"Mark {number}")
        for number, (start, length) in enumerate(spans)
        if start < len(READ.text.rstrip())
    )
    if not any(READ.text[one.start : one.end].strip(" |\n") for one in marks):
        return
    copy = mark_word(Marking(LONG, READ, marks, AUTHOR, DATE))
    after = read_docx(copy.data, "deal.docx", "0" * 64)
    words = [READ.text[one.start : one.end].strip(" |\n") for one in marks]
    told = [one.strip(" |\n") for one in commented_words(after)]
    assert [one for one in words if one] == told
    assert without_marks(copy.data) == canonical(parts(LONG)["word/document.xml"])
    assert all(low != high for low, high in pairwise(sorted(ids(copy.data, "commentRangeStart"))))
