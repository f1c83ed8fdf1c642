"""Contracts are taken out of archives and e-mails, and what is no contract, or made to do harm, stays in them."""

import email.policy
from collections.abc import Mapping
from email.message import EmailMessage
from pathlib import Path

import pytest

from smallprint.domain.container import Member, Unpacked, container_of
from smallprint.domain.progress import CancelToken
from smallprint.errors import FileRefused, FileUnsupported
from smallprint.ingest import Limits, contracts_in
from smallprint.ingest.containers import unpacking
from smallprint.ingest.containers.names import file_name
from smallprint.ingest.containers.unpacking import DEEPEST, unpacked
from tests.build_ole import build_ole, locked_docx
from tests.ingest.build_containers import LAW, PDF, TEXT, WORD, mail, with_flags, zipped
from tests.parsing import ingest

LONG = f"{LAW} " * 30


def names(found: Unpacked) -> list[tuple[str, str]]:
    """Return what was taken out, and what it stood in."""
    return [(member.name, member.within) for member in found.members]


def test_the_contracts_of_an_archive_are_taken_out_and_the_rest_is_named() -> None:
    found = unpacked(
        zipped({"Deal/lease.docx": WORD, "Deal/": b"", "b.pdf": PDF, "c.txt": TEXT, "d.xlsx": b"PK\x05\x06" + bytes(18),
                "e.exe": b"MZ" + bytes(90), "readme": b"How to use this archive"}),
        "deal.zip",
    )  # fmt: skip
    assert names(found) == [(name, "deal.zip") for name in ("lease.docx", "b.pdf", "c.txt")]
    assert [member.data for member in found.members] == [WORD, PDF, TEXT]
    assert found.notes == (
        "“d.xlsx” in “deal.zip” holds no contract.",
        "Left in “deal.zip”, because no contract is read from such files: “e.exe”, “readme”.",
    )


def test_an_archive_that_begins_with_a_stored_pdf_is_an_archive() -> None:
    found = unpacked(zipped({"a.pdf": PDF, "b.docx": WORD}, stored=True), "deal.zip")
    assert names(found) == [("a.pdf", "deal.zip"), ("b.docx", "deal.zip")]


def test_what_systems_put_into_archives_is_left_out_in_silence() -> None:
    junk = {"__MACOSX/._lease.docx": b"\0\5\x16\7", ".DS_Store": b"Bud1", "a/.git/x.txt": TEXT, "~$lease.docx": b"x",
            "Thumbs.db": b"\xd0\xcf"}  # fmt: skip
    found = unpacked(zipped({**junk, "lease.docx": WORD}), "deal.zip")
    assert names(found) == [("lease.docx", "deal.zip")]
    assert found.notes == ()


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("../../../etc/cron.d/lease.txt", "lease.txt"),
        ("/etc/lease.txt", "lease.txt"),
        ("C:\\Windows\\lease.txt", "lease.txt"),
        ("..\\..\\lease.txt", "lease.txt"),
        ("a/\u202etxt.exe", "txt.exe"),
        ("CON.txt", "_CON.txt"),
        ("a\x00b\n.txt", "ab.txt"),
        ('le"a|s?e.txt', "le_a_s_e.txt"),
        ("...", "file"),
        ("", "file"),
        ("x" * 300 + ".docx", "x" * 115 + ".docx"),
    ],
)
def test_a_name_never_leads_out_of_its_folder(path: str, shown: str) -> None:
    assert file_name(path) == shown


def test_paths_that_lead_out_of_an_archive_are_taken_as_names_alone() -> None:
    found = unpacked(zipped({"../../lease.txt": TEXT, "/etc/lease.txt": TEXT + b" "}), "../deal.zip")
    assert names(found) == [("lease.txt", "deal.zip"), ("lease (2).txt", "deal.zip")]


def test_names_are_read_as_the_archive_says_and_as_macos_writes_them() -> None:
    data = zipped({"Mietvertrag für Köln.txt": TEXT})
    assert names(unpacked(data, "a.zip"))[0][0] == "Mietvertrag für Köln.txt"
    assert names(unpacked(with_flags(data, 0), "a.zip"))[0][0] == "Mietvertrag für Köln.txt"
    old = with_flags(zipped({"K#ln.txt": TEXT}), 0).replace(b"K#ln", b"K\x94ln")  # cp437, as DOS wrote it
    assert names(unpacked(old, "a.zip"))[0][0] == "Köln.txt"


def test_an_archive_in_a_mail_in_an_archive_is_opened_and_each_contract_says_where_it_was() -> None:
    inner = zipped({"annex.docx": WORD})
    found = unpacked(zipped({"mail.eml": mail({"annexes.zip": inner, "lease.pdf": PDF})}), "deal.zip")
    [annex, lease] = names(found)
    assert annex == ("annex.docx", "annexes.zip in mail.eml in deal.zip")
    assert lease == ("lease.pdf", "mail.eml in deal.zip")
    assert container_of("annexes.zip in mail.eml in deal.zip/annex.docx") == "annexes.zip in mail.eml in deal.zip"


def nested(depth: int) -> bytes:
    data = zipped({"lease.txt": TEXT})
    for number in range(depth - 1):
        data = zipped({f"{number}.zip": data})
    return data


def test_archives_are_opened_so_deep_and_no_deeper() -> None:
    assert len(unpacked(nested(DEEPEST), "a.zip").members) == 1
    with pytest.raises(FileUnsupported, match=r"stands in too many others. Unpack them and add it"):
        unpacked(nested(10), "a.zip")


def test_an_archive_with_a_password_says_what_to_do() -> None:
    data = with_flags(zipped({"lease.txt": TEXT, "b.txt": TEXT + b"x"}), 1)
    with pytest.raises(FileUnsupported, match=r"“a.zip” is a zip archive with a password. Unpack it with its password"):
        unpacked(data, "a.zip")
    with pytest.raises(FileUnsupported, match=r"“lease.txt” in “a.zip” needs a password. Unpack the archive with its"):
        unpacked(with_flags(zipped({"lease.txt": TEXT}), 1), "a.zip")


def test_a_locked_word_file_in_an_archive_is_taken_out_to_be_unlocked() -> None:
    found = unpacked(zipped({"lease.docx": locked_docx(WORD, "secret")}), "a.zip")
    assert names(found) == [("lease.docx", "a.zip")]


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    data = zipped({"bomb.txt": bytes(20_000_000), "lease.txt": TEXT})
    found = unpacked(data, "a.zip")
    assert names(found) == [("lease.txt", "a.zip")]
    assert found.notes == ("“bomb.txt” in “a.zip” is packed so tightly that it can hold no contract.",)


def test_an_entry_that_holds_more_than_it_says_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MOST_BYTES", 1000)
    data = zipped({"large.txt": TEXT * 100, "lease.txt": TEXT})
    lying = data.replace((len(TEXT) * 100).to_bytes(4, "little"), (900).to_bytes(4, "little"))
    for archive in (data, lying):
        found = unpacked(archive, "a.zip")
        assert names(found) == [("lease.txt", "a.zip")]
        assert len(found.notes) == 1


def test_no_more_than_so_many_files_and_bytes_are_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MOST_MEMBERS", 3)
    found = unpacked(zipped({f"{number}.txt": TEXT + b"%d" % number for number in range(9)}), "a.zip")
    assert len(found.members) == 3
    assert found.notes == ("“a.zip” holds more than is taken out at once. Unpack it and add the rest.",)
    monkeypatch.setattr(unpacking, "MOST_MEMBERS", 500)
    monkeypatch.setattr(unpacking, "MOST_IN_ALL", len(TEXT) + 1)
    assert len(unpacked(zipped({f"{number}.txt": TEXT for number in range(9)}), "a.zip").members) == 2


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ({}, "“a.zip” is a zip archive without a contract in it. Check that it is the right one."),
        ({"a.txt": b""}, "“a.txt” is empty. Check that it was saved or downloaded completely. It is in “a.zip”."),
        ({"a.exe": b"MZ" + bytes(9)}, "Left in “a.zip”, because no contract is read from such files: “a.exe”."),
        ({"a.docx": zipped({"word/x": b""})[:60]}, "“a.docx” is cut short or damaged."),
    ],
)
def test_an_archive_without_a_contract_says_why(entries: Mapping[str, bytes], said: str) -> None:
    with pytest.raises(FileUnsupported) as refused:
        unpacked(zipped(entries), "a.zip")
    assert said in str(refused.value)


def test_what_an_entry_is_its_content_says(tmp_path: Path) -> None:
    found = unpacked(zipped({"lease.pdf": WORD, "lease.dat": PDF, "mail.txt": mail({"a.docx": WORD + b" "})}), "a.zip")
    assert [name for name, _ in names(found)] == ["lease.pdf", "lease.dat", "a.docx"]


def test_the_attachments_of_a_mail_are_taken_out_and_its_greeting_is_not() -> None:
    found = unpacked(mail({"lease.docx": WORD, "b.pdf": PDF, "prices.csv": b"a,b,c\n" * 9}), "Our lease.eml")
    assert names(found) == [("lease.docx", "Our lease.eml"), ("b.pdf", "Our lease.eml")]
    assert found.notes == ("Left in “Our lease.eml”, because no contract is read from such files: “prices.csv”.",)


def test_the_text_of_a_mail_is_a_document_where_there_is_much_of_it_or_nothing_else() -> None:
    [member] = unpacked(mail({}, subject="Side letter", body=LAW), "x.eml").members
    assert member.name == "Side letter (message).txt"
    assert member.data.decode().splitlines()[:2] == ["From: a@b.example", "To: c@d.example"]
    assert LAW in member.data.decode()
    found = unpacked(mail({"lease.docx": WORD}, body=LONG), "x.eml")
    assert [name for name, _ in names(found)] == ["lease.docx", "Our lease (message).txt"]
    quoted = "".join(f"> {LAW}\n" for _ in range(30))
    assert len(unpacked(mail({"lease.docx": WORD}, body=quoted), "x.eml").members) == 1


def test_a_mail_attached_to_a_mail_is_opened() -> None:
    inner = mail({"lease.docx": WORD}, subject="The lease: final")
    assert names(unpacked(mail({}, body="FYI", inner=inner), "fwd.eml"))[0] == (
        "lease.docx", "The lease_ final.eml in fwd.eml",
    )  # fmt: skip


def test_the_pictures_of_a_mail_s_own_text_are_no_documents() -> None:
    message = EmailMessage(policy=email.policy.default)
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", "Lease"
    message["Message-ID"] = "<1@b.example>"
    message.set_content("See below")
    message.add_alternative(f"<p>{LONG}</p><img src='cid:logo'>", subtype="html")
    message.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="logo.png", cid="<logo>")
    message.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="image001.png")
    message.add_attachment(WORD, maintype="application", subtype="octet-stream", filename="Vertrag für Köln.docx")
    found = unpacked(message.as_bytes(), "x.eml")
    assert [name for name, _ in names(found)] == ["Vertrag für Köln.docx"]


def utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


def test_an_outlook_mail_gives_its_text() -> None:
    data = build_ole(
        {"__properties_version1.0": b"", "__nameid_version1.0": b"", "__substg1.0_0037001F": utf16("Side letter"),
         "__substg1.0_0C1A001F": utf16("Ada Quill"), "__substg1.0_1000001F": utf16(LAW + "\r\n")}
    )  # fmt: skip
    [member] = unpacked(data, "side.msg").members
    assert (member.name, member.within) == ("Side letter (message).txt", "side.msg")
    assert member.data.decode().startswith("From: Ada Quill\nSubject: Side letter\n\n")
    assert LAW in member.data.decode()


def test_the_child_takes_contracts_out_and_passes_over_contracts_themselves(tmp_path: Path) -> None:
    token = CancelToken()
    for name, stored in (("deal", True), ("deal.docx", False)):
        data = zipped({"lease.docx": WORD}, stored)
        (tmp_path / name).write_bytes(data)
        found = contracts_in(tmp_path / name, token)
        assert found is not None
        assert found.members[0].data == WORD
        assert found.members[0].within == f"{name}.zip"
    letter = b"From: Ada\nTo: Bob\n\nHello"
    plain = {"a.docx": WORD, "b.zip": WORD, "c.pdf": PDF, "d.txt": TEXT, "e.txt": letter, "f.zip": b""}
    for name, data in plain.items():
        (tmp_path / name).write_bytes(data)
        assert contracts_in(tmp_path / name, token) is None
    assert contracts_in(tmp_path / "gone.zip", token) is None
    assert contracts_in(tmp_path, token) is None


def test_an_archive_that_is_read_as_a_document_says_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"x.exe": b"MZ" + bytes(9)}))
    with pytest.raises(FileUnsupported, match=r"“a.zip” is a zip archive from which nothing can be read"):
        ingest(path, Limits(60, 2048), CancelToken())
    path.write_bytes(zipped({"x.docx": WORD}))
    with pytest.raises(FileUnsupported, match=r"“a.zip” holds contracts. Add it to a matter"):
        ingest(path, Limits(60, 2048), CancelToken())


@pytest.mark.timeout(120)
@pytest.mark.parametrize("kind", ["zip", "eml", "msg"])
def test_changed_bytes_end_in_contracts_or_a_sentence(kind: str) -> None:
    import numpy as np  # noqa: PLC0415

    rng = np.random.default_rng(11)
    whole = {
        "zip": zipped({"a.docx": WORD, "b.zip": zipped({"c.txt": TEXT}), "d.eml": mail({"e.pdf": PDF})}),
        "eml": mail({"a.docx": WORD, "b.txt": TEXT}, inner=mail({"c.txt": TEXT})),
        "msg": build_ole({"__properties_version1.0": b"", "__substg1.0_1000001F": utf16(LAW)}),
    }[kind]
    for _ in range(60):
        data = bytearray(whole)
        for place in rng.integers(0, len(data), rng.integers(1, 20)):
            data[place] = rng.integers(256)
        cut = bytes(data[: rng.integers(9, len(data))] if rng.random() < 0.2 else data)
        try:
            found = unpacked(cut, f"a.{kind}")
        except FileRefused as refusal:
            said = str(refusal)
        else:
            said = ". ".join(found.notes) or "."
            assert all(isinstance(member, Member) and "/" not in member.name for member in found.members)
        assert said.endswith(".")


def test_the_attachments_of_an_outlook_mail_are_taken_out_those_of_attached_mails_too() -> None:
    first, second = "__attach_version1.0_#00000000", "__attach_version1.0_#00000001"
    held = f"{second}/__substg1.0_3701000D"
    within = f"{held}/{first}"
    data = build_ole(
        {"__properties_version1.0": b"", "__substg1.0_0037001F": utf16("Lease"),
         f"{first}/__substg1.0_3707001F": utf16("lease.pdf"), f"{first}/__substg1.0_37010102": PDF,
         f"{second}/__substg1.0_3001001F": utf16("Earlier mail"), f"{held}/__substg1.0_0037001F": utf16("Earlier"),
         f"{within}/__substg1.0_3704001E": b"annex.pdf", f"{within}/__substg1.0_37010102": PDF + b" "}
    )  # fmt: skip
    found = unpacked(data, "lease.msg")
    assert names(found) == [("lease.pdf", "lease.msg"), ("annex.pdf", "lease.msg")]
    assert found.members[0].data.startswith(PDF)


def test_what_the_program_wrote_itself_is_left_in_an_archive_and_named() -> None:
    law = b"This Agreement is governed by the laws of Delaware."
    archive = zipped(
        {
            "documents/lease.txt": law,
            "deal.html": b'<html><head><meta name="generator" content="Smallprint"></head><body>Law</body></html>',
            "marked copies/lease (marked by Smallprint).docx": law,
            "marked copies/What to know.txt": law,
        }
    )
    found = unpacked(archive, "deal.zip")
    assert names(found) == [("lease.txt", "deal.zip")]
    [note] = found.notes
    assert note.startswith("Left in “deal.zip”, because Smallprint wrote it: “deal.html”, “lease (marked by Smallprint")
