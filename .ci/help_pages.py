# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the help in the other languages from its English pages, with the translations in resources/i18n/help_*.ts.

What is translated is a paragraph (a heading, an entry of a list, a cell), with its markup; of a picture that stands
alone, what it says in words. Examples, and what is all ``code`` or keys, are the same in every language. A paragraph
that has changed has no translation until somebody has looked at it, and is shown in English.

Run it when a page was changed: new paragraphs are added to the lists of texts to translate. With ``--check`` nothing is
written, and the program fails where a list is out of date.
"""

from __future__ import annotations

import os
import re
import sys
from functools import lru_cache
from pathlib import Path
from typing import Callable

sys.path.insert(0, str(Path(__file__).parent))
import translations
from rules_page import rules_html

from deesc_plugin.core.rules import RULES
from deesc_plugin.core.saying import ENGLISH
from deesc_plugin.core.saying.direction import from_left
from deesc_plugin.paths import voice

CONTEXT = "help"
HELP = translations.PROJECT / "resources" / "help"
RULES_PAGE = "rules"
_PARAGRAPH = re.compile(r"(<(title|nav|h[1-6]|p|li|td|th)(?: [^>]*)?>)(.*?)(?=</\2>)", re.DOTALL)
_SAME_IN_ALL = re.compile(r"<(code|kbd)>.*?</\1>|<[^>]*>", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]")
_KEYS = re.compile(r"<kbd>[^<]*</kbd>(?:\+<kbd>[^<]*</kbd>)+")
_PIECE = r"[-−+±]?[A-Za-z0-9](?:[A-Za-z0-9°.:,+−–/-]*[A-Za-z0-9°])?"
_LATIN = re.compile(rf"<(code|kbd|pre)\b.*?</\1>|<[^>]*>|&#?\w+;|(?P<run>{_PIECE}(?: {_PIECE})*)", re.DOTALL)
_TURNED = re.compile(r"(?=.*[0-9]).*[-−–+±°/]")
_IN_WORDS = re.compile(r'(?<= alt=")[^"]*')
_FILE = re.compile(r'(?<=(?: src|href)=")[^":#]+\.(?:png|css)|(?<= srcset=")[^":]+')


def names() -> list[str]:
    """The pages, by name."""
    return sorted(path.stem for path in HELP.glob("*.html"))


def texts() -> dict[str, tuple[str, ...]]:
    """Every paragraph of the help, with the pages that hold it."""
    found: dict[str, tuple[str, ...]] = {}
    for name in names():
        _written(name, ENGLISH.language, lambda text, file=f"resources/help/{name}.html": _noted(found, text, file))
    return found


def page(name: str, language: str) -> str:
    """A page in a language, for a folder of that language's below the English pages."""
    known = _translated(language)
    text = _written(name, language, lambda paragraph: known.get(paragraph, paragraph))
    direction = ""
    if voice(language).is_right_to_left:
        direction, text = ' dir="rtl"', _LATIN.sub(_from_left, _KEYS.sub(r'<bdi dir="ltr">\g<0></bdi>', text))
    text = text.replace('<html lang="en">', f'<html lang="{language}"{direction}>')
    return _FILE.sub(lambda file: _from_folder(file[0], language), text)


def build(folder: Path) -> None:
    """Write the pages in every language into a folder that holds the English ones."""
    for language in translations.LANGUAGES:
        (folder / language).mkdir(exist_ok=True)
        for name in names():
            (folder / language / f"{name}.html").write_text(page(name, language), "utf-8")


@lru_cache(maxsize=len(translations.LANGUAGES))
def _translated(language: str) -> dict[str, str]:
    return {entry.source: entry.translation for entry in translations.read(language, CONTEXT) if not entry.state}


def _written(name: str, language: str, written: Callable[[str], str]) -> str:
    """A page whose paragraphs are written anew."""
    if name == RULES_PAGE:
        return rules_html(RULES, voice(language), written)
    english = (HELP / f"{name}.html").read_text("utf-8")
    return _PARAGRAPH.sub(lambda found: found[1] + _paragraph(found[3], written), english)


def _paragraph(text: str, written: Callable[[str], str]) -> str:
    text = " ".join(text.split())
    if _WORD.search(_SAME_IN_ALL.sub("", text)):
        return written(text)
    return _IN_WORDS.sub(lambda words: written(words[0]), text)


def _noted(found: dict[str, tuple[str, ...]], text: str, file: str) -> str:
    found[text] = tuple(dict.fromkeys((*found.get(text, ()), file)))
    return text


def _from_left(found: re.Match[str]) -> str:
    """A date, an angle, a range or a signed number set apart: in a text from the right its parts would change sides."""
    return from_left(found[0]) if found["run"] and _TURNED.match(found["run"]) else found[0]


def _from_folder(file: str, language: str) -> str:
    """The path from a language's folder to a file; to a picture's that shows the language, if there is one."""
    folder, _, name = file.rpartition("/")
    chosen = [f"{language}/{name}", f"{language}_dark/{name}"] if folder in ("", "dark") else []
    chosen += [file.replace("_en.", f"_{language}."), file]
    return os.path.relpath(next(one for one in chosen if (HELP / one).is_file()), language)


if __name__ == "__main__":
    translations.bring_up_to_date(CONTEXT, texts())
