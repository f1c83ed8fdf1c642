"""Brings the Qt Linguist files up to date with the source, and makes what the program loads of them."""

from tests.translations.extract import texts
from tests.translations.ts_files import FORMS, file_of, read, release, write


def main() -> None:
    """Update the files of each language, and say what is left to translate."""
    found = texts()
    for language in FORMS:
        path = file_of(language)
        write(path, language, found, read(path))
        release(path, path.with_suffix(".qm"))
        known = read(path)
        left = [text.source for text in found if not known[text.key].finished]
        print(f"{language}: {len(found)} texts, {len(left)} to translate")


if __name__ == "__main__":
    main()
