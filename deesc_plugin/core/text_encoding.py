# SPDX-License-Identifier: GPL-2.0-or-later
"""In which encoding the texts of a draft are written: as it is stated, as the file declares, or as its bytes tell."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from enum import Enum

from .errors import ImportRefused
from .saying import Message

UTF_8 = "utf-8"
TITLES = {
    UTF_8: "UTF-8",
    "cp1251": "Windows-1251",
    "cp1254": "Windows-1254",
    "cp1256": "Windows-1256",
    "cp1252": "Windows-1252",
}
"""The encodings that are told from one another; others are read where they are named."""
_OF_LANGUAGE = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "sr"), "cp1251"),
    **dict.fromkeys(("tr", "az"), "cp1254"),
    **dict.fromkeys(("ar", "fa", "ur"), "cp1256"),
    **dict.fromkeys(("de", "en", "es", "fr", "it", "nl", "pt"), "cp1252"),
}
"""The one that Windows has for a language (ISO 639-1)."""
_ISO = re.compile(r"(?:iso[\s_-]*)?8859[\s_-]*([0-9]{1,2})", re.IGNORECASE)
_NUMBER = re.compile(r"(?:ansi|oem|cp|ms|windows|win|ibm|code\s*page)?[\s_-]*([0-9]{3,5})", re.IGNORECASE)
_OF_MAPINFO = {
    "windowslatin1": "cp1252",
    "windowslatin2": "cp1250",
    "windowscyrillic": "cp1251",
    "windowsgreek": "cp1253",
    "windowsturkish": "cp1254",
    "windowshebrew": "cp1255",
    "windowsarabic": "cp1256",
    "windowsbalticrim": "cp1257",
}
_OFTEN = {
    "cp1251": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "cp1256": "ايلمنوتربةعدسفهكقحجشطصخضذثزغظءئأإىؤآپچژگ",
    "cp1254": "ıüşöçğiâîûİÜŞÖÇĞ",
    "cp1252": "éèàêçâîôùûëïäöüßñáíóúãõåæøìòÉÈÀÄÖÜÑ",
}
"""Letters beside ASCII that texts of the language are made of, the most frequent first."""
_MIXED, _ODD_CASE, _STRANGE = -4.0, -3.0, -3.0
_USUAL = 15
"""Letters that make up most of a text."""
_LEAST, _CLOSE = -1.0, 0.4
"""Of scores between which the party's language decides; half of it, where no party is known, leaves it open."""
_LEAST_OF_WORD = 3
_OWN_SCRIPT = ("cp1251", "cp1256")
_LAST_LATIN = "\u02ff"
_LETTERS = re.compile(rb"[A-Za-z\x80-\xff]+")
_MOST_WORDS = 5_000
_WORD = re.compile(r"[^\W\d_]+")


class Origin(Enum):
    """What an encoding was told from."""

    STATED = "stated"
    DECLARED = "declared"
    BYTES = "bytes"
    PLAIN = "plain"


@dataclass(frozen=True)
class DraftTexts:
    """What is known of the texts of a draft before it is read.

    Attributes
    ----------
    codec : str
        What somebody states; empty to have it found out.
    language : str
        That of the party whose draft it is (ISO 639-1); empty where that is not known.
    """

    codec: str = ""
    language: str = ""


UNSTATED = DraftTexts()


@dataclass(frozen=True)
class TextEncoding:
    """An encoding, and what it was told from.

    Attributes
    ----------
    codec : str
        Python's name of it.
    is_contradicted : bool
        Whether the file declares another one, in which its texts are not.
    """

    codec: str
    origin: Origin
    is_contradicted: bool = False

    def note(self, file: str | Message) -> Message | None:
        """What to say of it in a report; None where there is no doubt."""
        values = {"file": file, "encoding": self.title}
        if self.is_contradicted:
            template = (
                "{file}: its texts are not in the encoding that it states; they were read as {encoding}, which their "
                "bytes look like. Check the names."
            )
            return Message.of(template, **values)
        if self.origin is Origin.BYTES and self.codec != UTF_8:
            template = (
                "{file}: its texts were read as {encoding}, which their bytes look like; no encoding is stated. Check "
                "the names."
            )
            return Message.of(template, **values)
        is_plain = self.origin is Origin.PLAIN or self.codec == UTF_8
        return None if is_plain else Message.of("{file}: its texts were read as {encoding}.", **values)

    @property
    def title(self) -> str:
        """What a sentence calls it."""
        return TITLES.get(self.codec, self.codec.upper())


def codec_of(name: str) -> str:
    """Python's name of an encoding that people, dBASE or MapInfo call otherwise; empty where it is none.

    Examples
    --------
    >>> codec_of("ANSI 1256"), codec_of("Windows-1251"), codec_of("UTF8"), codec_of("1254"), codec_of("?")
    ('cp1256', 'cp1251', 'utf-8', 'cp1254', '')
    """
    text = name.strip()
    numbered, iso = _NUMBER.fullmatch(text), _ISO.fullmatch(text)
    plain = f"iso8859-{iso[1]}" if iso else _OF_MAPINFO.get(text.lower(), text)
    try:
        found = codecs.lookup(f"cp{numbered[1]}".replace("cp65001", UTF_8) if numbered and not iso else plain).name
        "".encode(found)  # codecs that make no text of bytes are none here
    except (LookupError, ValueError):
        return ""
    return UTF_8 if found == "utf-8-sig" else found


def encoding_of(texts: bytes, stated: str = "", declared: str = "", language: str = "") -> TextEncoding | None:
    """The encoding of texts; None where the stated one cannot be it, or none can be told.

    Parameters
    ----------
    texts : bytes
        All texts of the file, with blanks or line ends between them.
    stated, declared : str
        Codecs, as `codec_of` gives them; empty for none.
    language : str
        That of the party whose draft it is (ISO 639-1): it decides between encodings that fit as well.
    """
    if stated:
        return TextEncoding(stated, Origin.STATED) if _is_in(texts, stated) else None
    if texts.isascii() and not _is_wide(declared):
        return TextEncoding(UTF_8, Origin.PLAIN)
    if declared and _is_in(texts, declared):
        return TextEncoding(declared, Origin.DECLARED)
    if _is_broken_utf_8(texts):
        return None
    found = UTF_8 if _is_in(texts, UTF_8) else _likeliest(texts, _OF_LANGUAGE.get(language, ""))
    return TextEncoding(found, Origin.BYTES, is_contradicted=bool(declared)) if found else None


def is_utf_8(texts: bytes) -> bool:
    """Whether texts beyond ASCII are UTF-8, which other texts are not by chance."""
    return not texts.isascii() and _is_in(texts, UTF_8)


def _is_broken_utf_8(texts: bytes) -> bool:
    """Whether more letters of texts are UTF-8 than bytes are none: to read all in another way would garble them."""
    decoded = texts.decode(UTF_8, "surrogateescape")
    undecoded = sum("\udc80" <= character <= "\udcff" for character in decoded)
    return 0 < undecoded < sum(character > "\x7f" for character in decoded) - undecoded


def _is_wide(codec: str) -> bool:
    return codec.startswith(("utf-16", "utf-32"))


def _is_in(texts: bytes, codec: str) -> bool:
    try:
        decoded = texts.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return False
    return "\ufffd" not in decoded and not any("\x80" <= character < "\xa0" for character in decoded)


def _likeliest(texts: bytes, of_language: str) -> str:
    fit = [codec for codec in _OFTEN if _is_in(texts, codec) and _has_words(texts, codec)]
    told = b" ".join([word for word in _LETTERS.findall(texts) if not word.isascii()][:_MOST_WORDS])
    scores = {codec: _score(told, codec) for codec in fit}
    best = max(scores, key=lambda codec: scores[codec], default="")
    if not best or scores[best] < _LEAST:
        return ""
    if of_language in scores and scores[best] - scores[of_language] < _CLOSE:
        return of_language
    others = [codec for codec in scores if codec != best and scores[best] - scores[codec] < _CLOSE / 2]
    return "" if any(told.decode(codec) != told.decode(best) for codec in others) else best


def _has_words(texts: bytes, codec: str) -> bool:
    """Whether there is a word of another script, which one stray byte does not make; accents stand by themselves."""
    if codec not in _OWN_SCRIPT:
        return True
    return any(len(word) >= _LEAST_OF_WORD and word[0] > _LAST_LATIN for word in _WORD.findall(texts.decode(codec)))


def _score(texts: bytes, codec: str) -> float:
    """How much texts look like words of the language of an encoding: the mean over their letters beside ASCII."""
    often = _OFTEN[codec]
    scores = []
    for word in _WORD.findall(texts.decode(codec)):
        beside = [letter for letter in word if letter > "\x7f"]
        if not beside:
            continue
        penalty = _of_word(word, codec)
        for letter in beside:
            rank = often.find(letter if letter in often else letter.lower())
            scores.append(penalty + (1 - rank / _USUAL if rank >= 0 else _STRANGE))
    return sum(scores) / len(scores) if scores else _STRANGE


def _of_word(word: str, codec: str) -> float:
    """What speaks against a word: two scripts, or accents alone, and capitals inside it."""
    if codec in _OWN_SCRIPT:
        is_mixed = any(letter <= _LAST_LATIN for letter in word)
    else:
        is_mixed = len(word) >= _LEAST_OF_WORD and all(letter > "\x7f" for letter in word)
    is_cased = word.isupper() or word[1:] == word[1:].lower()
    return (_MIXED if is_mixed else 0.0) + (0.0 if is_cased else _ODD_CASE)


def stated_codec(text: str) -> str:
    """The codec that a person states; empty where nothing is stated.

    Raises
    ------
    ImportRefused
        When it is none that is known.
    """
    found = codec_of(text)
    if text.strip() and not found:
        raise ImportRefused(
            "“{value}” is no known encoding; write one such as UTF-8, windows-1251, windows-1254 or windows-1256, or "
            "leave it empty.",
            value=text.strip(),
        )
    return found


def not_in(file: str | Message, codec: str) -> ImportRefused:
    """What to say of a file whose texts are not in the encoding that is stated for them."""
    return ImportRefused(
        "{file} is not written in {encoding}; state another encoding, or none to have it found out.",
        file=file,
        encoding=TextEncoding(codec, Origin.STATED).title,
    )
