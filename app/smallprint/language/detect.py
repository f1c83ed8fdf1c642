"""Which language a text is in, and whether letters make words at all.

Plain English is known by its commonest words. All else is told by a trained detector (`other_language`), which takes
half a second to load, and by the script.
"""

import re
from collections import Counter

from smallprint.language.other_language import other_language

_COMMON = {
    "en": "the of and to in or any shall be by for this with such that as is on not which under from it its all may",
    "de": "der die und das den des dem in zu von mit ist nicht für auf im oder eine einer durch wird werden sich nach",
    "es": "de la el y en que los del las por una con para se al su lo como o este sus presente no es un",
    "fr": "de la le et les des du en à un une dans pour que par au aux sur est ou ce qui ne pas sont cette",
    "pt": "de a o e do da em que os das dos para com por na no uma ao se as ou não pelo pela seu",
    "it": "di e il la che in per del della un una dei delle al con le i non da alla è gli o si sono nel",
    "nl": "de van het en een in te dat op voor met is door niet aan of bij zijn deze wordt worden als tot ook",
    "cs": "a v na se je o že z k s do pro nebo podle po za by jsou této smlouvy jako ve této od být než",
}
_LANGUAGES_OF = {
    word: [code for code in _COMMON if word in _COMMON[code].split()]
    for words in _COMMON.values()
    for word in words.split()
}
_SCRIPTS = {
    "ja": re.compile("[\u3040-\u30ff]"),
    "ko": re.compile("[\uac00-\ud7af]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
}
_WORD, _LETTER = re.compile(r"[^\W\d_]+"), re.compile(r"[^\W\d_]")
_SAMPLE, _PARTS = 6_000, 4  # characters, about two pages, from so many places of the text
_FEWEST, _SHARE, _SCRIPT_SHARE = 4, 0.12, 0.2
_HARDLY = 0.08  # of the words: fewer common ones than sentences have
_LEAD = 1.15  # times the runner-up's words: Spanish, Portuguese and Italian share many


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the language of most of a text, "" where there are too few words to tell."""
    sample = _sampled(text)
    if not sample.isascii():
        letters = len(_LETTER.findall(sample))
        for code, script in _SCRIPTS.items():
            if letters >= _FEWEST and len(script.findall(sample)) > _SCRIPT_SHARE * letters:
                return code
    words = [word for word in _WORD.findall(sample.lower()) if word[1:]]  # letters alone are initials and numbers
    counts = Counter(code for word in words for code in _LANGUAGES_OF.get(word, ()))
    known = _by_words(counts, len(words))
    if known == "en":
        return known
    other = other_language(sample) if counts["en"] < _HARDLY * len(words) else ""
    # Names and addresses look like a language; its commonest words stand in its sentences alone.
    return other if other and (other not in _COMMON or counts[other] >= _HARDLY * len(words)) else known


def _sampled(text: str) -> str:
    """Return pieces from all over a text: a cover or an annex may be in another language than the contract."""
    if len(text) <= _SAMPLE:
        return text
    length, step = _SAMPLE // _PARTS, (len(text) - _SAMPLE // _PARTS) // (_PARTS - 1)
    return "\n".join(text[part * step : part * step + length] for part in range(_PARTS))


def _by_words(counts: Counter[str], words: int) -> str:
    """Return the language of `LANGUAGES` whose commonest words a text has, "" where none leads."""
    if not counts:
        return ""
    (best, most), *others = counts.most_common(2)
    if most < _FEWEST or most < _SHARE * words or (others and most < _LEAD * others[0][1]):
        return ""
    return best


def common_share(text: str) -> float:
    """Return which part of the words of a text are common ones of some language, or numbers, from 0 to 1."""
    words = text.lower().split()
    if not words:
        return 0.0
    return sum(_plain(word) for word in words) / len(words)


def _plain(word: str) -> bool:
    bare = word.strip(".,;:()[]\"'“”’$€£%")
    return bare in _LANGUAGES_OF or bare.replace(",", "").replace(".", "").isdigit()
