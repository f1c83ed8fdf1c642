"""Where sentences end in contract language."""

import pytest

from smallprint.domain.passage import PassageKind
from smallprint.segment.sentences import split_sentences
from tests.segment.build import text_cut


def _split(text: str) -> list[str]:
    starts = split_sentences(text, 0, len(text))
    return [text[a:b].strip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Alder Works, Inc. and Birch Corp. agree to deliver goods to Mr. Kane.",
        "The rate set by U.S. Bank applies, e.g. Five percent, i.e. The lower one.",
        "Notices go to J. R. Smith, Attn. General Counsel, at No. 5 Elm St. Boston.",
        "Under Sec. 4 and Art. IX of the rules, Alder L.L.C. Holdings v. Birch Ltd. Partners governs.",
        "A fee of 9.2 percent of 1,000.50 is due under Section 9.2 Of this agreement.",
        "The period runs on ... Or until the parties stop . . . Whenever that is.",
        'Alder Works, Inc. ("Alder") signs this.',
        "Die Miete ist im 2. Quartal und zum 3. Werktag fällig, i. H. v. 500 EUR, z. B. bar gem. Ziff. 4.",
        "Er haftet bis max. 3 Mio. EUR inkl. der Kosten lt. Anl. 2 und gem. § 5 Abs. 3 S. 2.",
        "Rao Pvt. Ltd. insures with Oriental Ins. Co. for Rs. 50,000,000 under Sch. 1 and Minn. Stat. ch. 336.",
        "Der Vertrag tritt am 1. April 2024 in Kraft und läuft bis zum 31. März 2026 nach § 4 Abs. 2 und Nr. 3.",
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert _split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The goods are sold by Alder Works, Inc.", "The price is fixed."),
        ('It is called the "Site."', "Each party may visit it."),
        ("The law of the U.S.", "This Agreement binds both."),
        ("Payment is due (within ten days.)", "Late sums bear interest."),
        ("As set out in Section 11.", "Either party may end it."),
        ("May it be ended?", "It may."),
        ("See Exhibit A.", "The list is complete."),
        ("The data are described in Annex A.", "Supplier shall protect them."),
        ("Die Miete beträgt 3.", "Der Rest folgt."),
        ("The price is 20.", "(b) The rest follows."),
    ],
)
def test_a_sentence_ends_where_the_next_begins(first: str, second: str) -> None:
    assert _split(f"{first} {second}") == [first, second]


def test_a_sentence_with_a_german_date_is_no_title() -> None:
    cut = text_cut("§ 3 Laufzeit\n\n(1) Der Vertrag tritt am 1. April 2024 in Kraft.\n")
    assert cut.texts(PassageKind.LIST_ITEM) == ["(1) Der Vertrag tritt am 1. April 2024 in Kraft."]


@pytest.mark.parametrize(
    "sentences",
    [
        ["本合同适用中华人民共和国法律。", "任何一方不得转让！", "是否有效？", "“有效。”", "以上。"],
        ["甲は、乙に製品を売る（以下「本件」という。）ものとする。", "価格は別に定める。"],
        ["第1条（目的）甲は乙に売るものとする。", "\n第2条　乙は買う。"],
        ["هل يجوز لأي طرف إنهاء العقد قبل أوانه؟", "نعم. ", "يسري العقد من 4 مايو 2024. ", "انتهى."],
        ["تبرم شركة ش.م.م. العقد المذكور أعلاه مع م. علي."],
        ["הסכם זה מחייב את שני הצדדים החתומים עליו. ", "האם מותר? ", "כן."],
        ["یہ معاہدہ دونوں فریقوں پر لازم ہے۔ ", "ختم۔"],
        ["यह अनुबंध दोनों पक्षों पर मान्य है। ", "पक्ष सहमत हैं।", "समाप्त॥"],
    ],
)
def test_sentences_of_other_scripts_end_at_their_own_stops(sentences: list[str]) -> None:
    text = "".join(sentences)
    assert _split(text) == [sentence.strip() for sentence in sentences]


@pytest.mark.parametrize(
    "paragraph", ["第二条 解除。白桦有限公司可以解除本合同。", "القانون الواجب التطبيق. يخضع هذا العقد لقانون الأردن."]
)
def test_a_title_that_no_capitals_tell_stays_with_its_first_sentence(paragraph: str) -> None:
    assert _split(paragraph) == [paragraph]
    assert len(_split(f"{paragraph} {paragraph}")) == 3


def test_a_paragraph_of_another_script_ends_where_its_last_line_does() -> None:
    cut = text_cut(
        "本合同由枫叶有限公司与白桦有限公司于二〇二四年五月四日在上海市签订，双方应当遵守，\n"
        "并受其约束。本合同适用中华人民共和国法律。\n"
        "争议由上海仲裁委员会仲裁，仲裁裁决是终局的，对双方均有约束力，败诉方承担全部费用\n"
        "和律师费。\n"
    )
    assert [one.replace(" ", "") for one in cut.texts()] == [
        "本合同由枫叶有限公司与白桦有限公司于二〇二四年五月四日在上海市签订，双方应当遵守，并受其约束。",
        "本合同适用中华人民共和国法律。",
        "争议由上海仲裁委员会仲裁，仲裁裁决是终局的，对双方均有约束力，败诉方承担全部费用和律师费。",
    ]


def test_a_very_long_sentence_without_spaces_is_cut_at_its_semicolons() -> None:
    parts = [f"第{number}项义务由卖方承担并由买方予以确认" * 12 + "；" for number in range(8)]
    assert text_cut("".join(parts)).texts() == parts


def test_a_sentence_goes_on_over_line_ends() -> None:
    cut = text_cut(
        "Supplier shall deliver the goods to the place that Buyer\nnames in its order under Section\n"
        "9.2 above and shall bear the\ncost of doing so. Buyer shall\ninspect them.\n"
    )
    assert cut.texts() == [
        "Supplier shall deliver the goods to the place that Buyer names in its order under Section 9.2 above and "
        "shall bear the cost of doing so.",
        "Buyer shall inspect them.",
    ]


def test_a_very_long_sentence_is_cut_at_its_list_marks() -> None:
    items = "; ".join(f"({letter}) " + "the supplier keeps the records of each sale " * 5 for letter in "abcdefgh")
    cut = text_cut(f"The following duties apply: {items}.")
    passages = cut.segmentation.passages
    assert [cut.words(p)[:3] for p in passages[1:]] == ["(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)"]
    assert not passages[0].continues
    assert all(p.continues for p in passages[1:])


def test_a_sentence_of_ordinary_length_keeps_its_list_in_it() -> None:
    sentence = (
        "Either party may end this Agreement if the other (a) fails to pay; (b) becomes insolvent; or (c) is sold."
    )
    assert text_cut(sentence).texts() == [sentence]


def test_a_wall_of_words_is_cut_at_spaces() -> None:
    cut = text_cut("word " * 2000)
    assert all(p.end - p.start <= 2400 for p in cut.segmentation.passages)
    assert all(words.split()[0] == "word" for words in cut.texts())
