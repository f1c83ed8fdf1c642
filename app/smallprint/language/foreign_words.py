"""Words of languages other than English as questions and passages are compared by: stems, and pairs where none spaces.

Chinese, Japanese and Korean are compared by pairs of neighbouring characters (Kwok 1997 found them as good as words),
Arabic by light stems (Larkey, Ballesteros and Connell 2007), the others by the Snowball project's stems. Accents do
not count. German compounds count as what they are made of, too. English has its own way (`english`), which
this leaves alone.
"""

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

from smallprint.language.english import STEMMER
from smallprint.language.german_parts import parts

_ALGORITHMS = {
    "de": "german", "es": "spanish", "fr": "french", "pt": "portuguese", "it": "italian", "nl": "dutch", "cs": "czech",
}  # fmt: skip
_STEMMERS = {code: snowballstemmer.stemmer(name) for code, name in _ALGORITHMS.items()}
_UNSPACED = "\u3005\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
_KANA = "\u3041-\u309f"
_TOKEN = re.compile(
    rf"\d+(?:[.,]\d+)*|[{_UNSPACED}](?:\n?[{_UNSPACED}])*|[{_KANA}]+|"
    rf"(?:(?![{_UNSPACED}{_KANA}])[^\W\d_])(?:(?![{_UNSPACED}{_KANA}])[^\W\d_]|[\u064b-\u065f\u0670])*|[$€£¥%§]"
)
UNSPACED = re.compile(f"[{_UNSPACED}]")
"""A character of a script that parts no words by spaces."""
_KANA_RUN = re.compile(f"[{_KANA}]")
_ARABIC = re.compile("[\u0620-\u064a]")
_MARKS = re.compile("[\u0640\u064b-\u065f\u0670]")
# "gekündigt" is a form of "kündigen", which Snowball's stems do not see.
_PARTICIPLE = re.compile(r"^(?:ge(?!nehm))?(.{3,}ig)t(?:e[mnrs]?)?$")
_PREFIXES = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و")
_SUFFIXES = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
_ALIKE = str.maketrans("أإآىة", "ااايه")
# Characters and pairs that ask, join or name the contract itself, and so tell no passage from another.
_SMALL_CHARACTERS = frozenset("的是吗呢么哪谁几了在由何")
_SMALL_PAIRS = frozenset(
    """
    合同 本合 协议 本协 双方 当事 事人 甲方 乙方 是否 如何 多少 可以 应当 根据 任何 規定 什么 时候 怎么 么办 哪天 情况
    契約 本契 当事 事者 場合 定め
    계약 본계 약은 약의 약을 약에 당사 사자 무엇 엇입 입니 니까 습니 합니 인가 가요 는가 얼마 언제 누구 어떤 어느 있는
    는지 까지 으로 에서 에는 하는 한다 된다 이다 되는 됩니
    """.split()  # noqa: SIM905 - a list of quoted words would be a page long
)
# Words that stand in every contract or in every question.
_SMALL = {
    "de": "der die und das den des dem in zu von mit ist nicht für auf im oder eine einer einem einen ein durch wird "
    "werden sich nach bei aus an als zum zur am es sie er wir ob wenn kann darf muss müssen dürfen soll sollen hat "
    "haben sind gibt wer was wann wo wie warum wieviel viel viele hoch lange welche welcher welches "
    "welchem welchen dieser diese dieses diesem diesen vertrag vertrags vertrages vertragspartei parteien partei "
    "steht regelt jede jeder jedes",
    "fr": "de la le et les des du en à un une dans pour que par au aux sur est ou ce qui ne pas sont cette il elle se "
    "sa son ses leur leurs d l qu n s c y a ont peut peuvent doit doivent être avoir quel quelle quels quelles quand "
    "comment combien où qui pourquoi est-ce contrat présent partie parties avec sans si temps chaque",
    "es": "de la el y en que los del las por una un con para se al su lo como o este esta sus presente no es son hay "
    "puede pueden debe deben está están qué cuál cuáles cuándo cómo cuánto cuántos cuánta dónde quién contrato "
    "parte partes cada",
    "pt": "de a o e do da em que os das dos para com por na no uma um ao se as ou não pelo pela seu sua é são há pode "
    "podem deve devem qual quais quando como quanto quantos onde quem contrato parte partes este esta presente cada",
    "it": "di e il la che in per del della un una dei delle al con le i non da alla è gli o si sono nel lo l d ha può "
    "possono deve devono quale quali quando come quanto quanti dove chi cosa contratto parte parti questo presente",
    "nl": "de van het en een in te dat op voor met is door niet aan of bij zijn deze wordt worden als tot ook er kan "
    "kunnen mag mogen moet moeten wie wat wanneer waar hoe waarom welk welke hoeveel lang overeenkomst partij partijen",
    "cs": "a v na se je o že z k s do pro nebo podle po za by jsou této smlouvy jako ve od být než kdo co kdy kde jak "
    "proč jaký jaká jaké jakým který která které kolik smlouva smlouvě smlouvu strana strany stran může mohou musí",
    "ar": "من في على الى إلى عن أن ان او أو هذا هذه ذلك التي الذي ما ماذا هل كيف متى كم أين من هو هي العقد عقد الطرف "
    "الطرفين الأطراف طرف أي اي لا كل بين مع يجوز يكون",
}
# Words that open a question of one language and of no other one here, and are no English words.
_ASKING = {
    "de": "welche welcher welches welchem welchen wann wie wer wem wen wo ob wieviel warum gilt darf dürfen kann "
    "muss müssen sind werden wird gibt steht soll sollen",
    "fr": "quel quelle quels quelles quand comment combien pourquoi peut est-ce",
    "es": "qué cuál cuáles cuándo cómo cuánto cuántos dónde quién puede",
    "pt": "quais quanto quantos onde quem pode podem",
    "it": "quale quali quanti dove chi può",
    "nl": "wie wanneer waar hoe welk welke hoeveel mag",
    "cs": "kdo kdy kde jak jaký jaká jaké jakým který která které kolik může",
}
_LEAST_SMALL = 2  # small words of a language that tell that a question is in it


def language_asked(question: str, english: frozenset[str]) -> str:
    """Return the ISO 639-1 code of the language of a question; "en" unless another is plain.

    `english` are small words of English.
    """
    if re.search("[\u3041-\u30ff]", question):
        return "ja"
    for code, script in (("ko", "[\uac00-\ud7af]"), ("zh", "[\u4e00-\u9fff]"), ("ar", "[\u0620-\u064a]")):
        if re.search(script, question):
            return code
    told = re.findall(r"[^\W\d_]+", question.lower())
    small = {code: sum(word in _SETS[code] for word in told) for code in _STEMMERS}
    asking = {code: any(word in _ASKING[code].split() for word in told) for code in _STEMMERS}
    best = max(small, key=lambda code: (small[code], asking[code]))
    plain = asking[best] or small[best] >= _LEAST_SMALL
    return best if plain and small[best] > sum(word in english for word in told) else "en"


def foreign_stems(text: str, language: str) -> list[str]:
    """Return the stems and pairs of a text in order, numbers as they stand.

    Words of another script than the language has go by that script's own way.
    """
    found: list[str] = []
    for token in _TOKEN.findall(text):
        if UNSPACED.match(token):
            found += _pairs(token.replace("\n", ""))
        elif not _KANA_RUN.match(token):  # endings and small words
            found.append(_stem(token, language))
            found += part_stems(token, language)
    return found


def part_stems(word: str, language: str) -> list[str]:
    """Return the stems of the words that a German compound is made of; none in other languages."""
    if language != "de":
        return []
    own = _stem(word, language)
    return [stem for one in parts(word.lower()) if (stem := _stem(one, language)) != own]


def foreign_asked(question: str, language: str) -> list[str]:
    """Return the stems of a question that say what is asked for, each once; all where none is left."""
    return [stem for stem, _ in foreign_words(question, language)]


def foreign_words(question: str, language: str) -> list[tuple[str, list[str]]]:
    """Return the stems of a question that say what is asked for, each with those of the words it is made of."""
    small = {_stem(word, language) for word in _SETS.get(language, frozenset())}
    stems: dict[str, list[str]] = {}
    for token in _TOKEN.findall(question):
        if UNSPACED.match(token):
            stems |= {pair: [] for pair in _pairs(token)}
        elif not _KANA_RUN.match(token):
            stems[_stem(token, language)] = part_stems(token, language)
    return [(stem, made) for stem, made in stems.items() if stem not in small] or list(stems.items())


def _pairs(run: str) -> list[str]:
    if len(run) == 1:
        return [] if run in _SMALL_CHARACTERS else [run]
    pairs = (run[at : at + 2] for at in range(len(run) - 1))
    return [one for one in pairs if one not in _SMALL_PAIRS and not _SMALL_CHARACTERS.intersection(one)]


@lru_cache(maxsize=200_000)
def _stem(token: str, language: str) -> str:
    word = token.lower()
    if not word[0].isalpha():
        return word
    if _ARABIC.search(word):
        return _arabic(word)
    if language == "de":
        word = _PARTICIPLE.sub(r"\1en", word)
    stem = str(_STEMMERS.get(language, STEMMER).stemWord(word))
    return "".join(one for one in unicodedata.normalize("NFKD", stem) if not unicodedata.combining(one))


def _arabic(word: str) -> str:
    """Return a word without marks, article and commonest endings."""
    word = _MARKS.sub("", word).translate(_ALIKE)
    prefix = next((one for one in _PREFIXES if word.startswith(one) and len(word) - len(one) >= 2 + (one == "و")), "")
    word = word.removeprefix(prefix)
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 2:
            word = word.removesuffix(suffix)
    return word


_SETS = {code: frozenset(words.split()) for code, words in _SMALL.items()}
