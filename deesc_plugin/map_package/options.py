# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person chooses for a map package, held to what can stand in a name and on paper."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from typing import Sequence

from ..core.agreement import Agreement, Party
from ..core.characters import code_point, refused_in
from ..core.errors import PackageError
from ..core.gazetteer import Gazetteer
from ..core.negotiation import ProposalComparison
from ..core.saying import Listed, Message
from ..core.sheets.options import SheetOptions
from ..core.strict_json import JsonRefused, strict_json
from ..core.wording import LANGUAGE_NAMES, Wording
from ..paths import bundled_gazetteer
from .languages import known_languages
from .previous import Previous

_VERSION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,28}[A-Za-z0-9])?")
_LONGEST_TITLE = 200
_MOST_TITLES = 20
_NO_TITLES = "The title by language cannot be read ({reason}); write it as {example}."
_EXAMPLE = '{"en": "…", "ru": "…"}'
_LONGEST_REASON = 2_000
_LONGEST_SLUG = 60


@dataclass(frozen=True)
class PackageOptions:
    """Title, version and date of a package, and what goes into it.

    Attributes
    ----------
    title : str
        Empty for the agreement's title, which each document has in its own language; see `title_in`. A JSON object says
        it by language: ``{"en": "Zones", "tr": "Bölgeler"}``.
    titles : Wording or None
        The same by language, None where it is the agreement's; it is not stated but made from the title.
    day : date
        The package's date; no file states the hour at which it was made.
    parts : tuple of str
        Ids of the parts to write; empty means all. Parts that verification needs are always written.
    languages : tuple of str
        ISO 639-1 codes of the languages that texts for people are written in, each kept once.
    sheets : SheetOptions
        Paper, orientation, scale and second language of the map sheets.
    buffer_points : bool
        Whether paper lists the turning points of buffers that it could describe by what they are.
    gazetteer : Gazetteer or None
        The user's own settlements; None means the bundled ones of the agreement's country, where there are any.
    alternat : Party or None
        The party whose copy it is: its name stands before the others', and its language, which is one of `languages`,
        before others. So each party keeps an original that names it first.
    previous : Previous or None
        The package that this one follows: what has changed since is told in a part of its own.
    comparison : ProposalComparison or None
        The parties' proposals laid on each other, told in a part of its own; nothing else of them is in the package.
    override_reason : str
        Why the package is made in spite of errors; it is written into the manifest.
    base_folder : str
        From which the paths of base layers are seen: the workspace's.

    Raises
    ------
    PackageError
        For a text that cannot stand on paper or in a name, a language that no document is written in, and a party's
        copy without its language.
    """

    title: str
    version: str
    day: date
    parts: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)
    sheets: SheetOptions = field(default_factory=SheetOptions)
    override_reason: str = ""
    gazetteer: Gazetteer | None = None
    buffer_points: bool = False
    alternat: Party | None = None
    previous: Previous | None = None
    comparison: ProposalComparison | None = None
    base_folder: str = ""
    titles: Wording | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        titles = _titles(self.title, (*self.languages, self.sheets.second_language))
        object.__setattr__(self, "titles", titles)
        object.__setattr__(
            self, "override_reason", _plain(Message("reason"), self.override_reason, _LONGEST_REASON, True)
        )
        if not _VERSION.fullmatch(self.version):
            raise PackageError(
                "“{version}” cannot be a version; use up to 30 letters, digits, points or hyphens (1.0).",
                version=self.version[:30],
            )
        object.__setattr__(self, "languages", self._own_first(known_languages(self.languages)))
        known_languages(filter(None, [self.sheets.second_language]))

    @property
    def _own_language(self) -> str:
        """The language of the party whose copy it is; empty where none is stated, or no document is written in it."""
        language = self.alternat.language if self.alternat else ""
        return language if language in LANGUAGE_NAMES else ""

    def _own_first(self, languages: tuple[str, ...]) -> tuple[str, ...]:
        own = self._own_language
        if self.alternat and own and own not in languages:
            raise PackageError(
                "The copy of {party} begins with its own language, “{language}”; choose it among the languages.",
                party=self.alternat.name,
                language=own,
            )
        return tuple(sorted(languages, key=lambda language: language != own))

    def parties_of(self, agreement: Agreement) -> tuple[Party, ...]:
        """The parties by their codes, the one whose copy it is before the others."""
        first = self.alternat.code if self.alternat else ""
        return tuple(sorted(agreement.parties, key=lambda party: (party.code != first, party.code)))

    def on_sheet(self, language: str) -> tuple[str, ...]:
        """The one or two languages of the sheets in a language, that of the party whose copy it is first."""
        second = self.sheets.second_language
        languages = (language, second) if second not in ("", language) else (language,)
        return languages[::-1] if languages[-1] == self._own_language else languages

    def has_part(self, part_id: str) -> bool:
        """Whether a part was chosen; all are where none was."""
        return not self.parts or part_id in self.parts

    def title_in(self, language: str, agreement: Agreement) -> str:
        """The title in a document of that language: the stated one, or the agreement's."""
        return (self.titles or agreement.title).in_language(language)

    def gazetteer_of(self, agreement: Agreement) -> Gazetteer | None:
        """The settlements chosen, or the bundled ones of the agreement's countries; None where there are none."""
        return self.gazetteer or bundled_gazetteer(agreement.countries)

    def folder_name(self, agreement: Agreement) -> str:
        """The name of the package's folder: title, version and date in letters that every system takes.

        A title of which less than half the letters are left gives way to the agreement's id. A party's copy ends in its
        code: it is not the same file as another's.
        """
        title = self.title_in("en", agreement)
        named = slug(title)
        if not named or 2 * sum(map(str.isalpha, named)) < min(sum(map(str.isalpha, title)), _LONGEST_SLUG):
            named = agreement.id
        copy = f"_{slug(self.alternat.code)}" if self.alternat else ""
        return f"{named}_{self.version}_{self.day:%Y%m%d}{copy}"


def _titles(stated: str, languages: Sequence[str]) -> Wording | None:
    """A title as it was stated, for all languages or by language; None for none."""
    stated = stated.strip()
    if not stated.startswith("{"):
        title = _plain(Message("title"), stated, _LONGEST_TITLE)
        return Wording((("en", title),)) if title else None
    try:
        texts = strict_json(stated, _LONGEST_TITLE * _MOST_TITLES)
    except JsonRefused as refused:
        raise PackageError(_NO_TITLES, reason=refused.message, example=_EXAMPLE) from None
    if not isinstance(texts, dict) or not all(isinstance(text, str) and text.strip() for text in texts.values()):
        raise PackageError(_NO_TITLES, reason=Message("each language needs a text"), example=_EXAMPLE)
    missing = [language for language in dict.fromkeys(("en", *languages)) if language and language not in texts]
    if missing:
        raise PackageError(
            "The title is not stated in {languages}; state it there, too, or leave the title empty.",
            languages=Listed.of(missing, most=None),
        )
    return Wording(tuple((one, _plain(Message("title"), text, _LONGEST_TITLE)) for one, text in texts.items()))


def slug(text: str) -> str:
    """A text in lower-case ASCII letters, digits and hyphens; empty where it has none of them.

    Examples
    --------
    >>> slug("De-escalation: Zones (2nd draft)"), slug("../../etc/passwd"), slug("Sınır çizgisi"), slug("مناطق")
    ('de-escalation-zones-2nd-draft', 'etc-passwd', 'sinir-cizgisi', '')
    """
    decomposed = unicodedata.normalize("NFKD", text.replace("ı", "i")).casefold()
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_SLUG].rstrip("-")


def _plain(what: Message, text: str, longest: int, several_lines: bool = False) -> str:
    """The text in composed form, without blanks at its ends."""
    text = unicodedata.normalize("NFC", text.strip())
    refused = refused_in(text, several_lines)
    if refused:
        raise PackageError(
            "The {what} holds the character {character}, which is refused; type it again.",
            what=what,
            character=code_point(refused[0]),
        )
    if len(text) > longest:
        raise PackageError("The {what} is longer than {longest} characters; shorten it.", what=what, longest=longest)
    return text
