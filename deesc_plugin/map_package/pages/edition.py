# SPDX-License-Identifier: GPL-2.0-or-later
"""One document in one of the package's languages: its phrases, and the agreement's own words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from ...core.characters import visible
from ...core.delimitation import Feature
from ...core.gazetteer import Gazetteer
from ...core.ground import Credit
from ...core.recorded import recorded
from ...core.rules import RULES
from ...core.saying import Message, Voice
from ...core.wording import Phrases, Wording
from ...paths import phrases, voice
from ..job import Job
from ..manifest import package_status
from .html import Html, element, filled

_MAPS = ("sheets", "index", "project")
"""Parts that show the ground, settlements among it."""
_NAMES_SETTLEMENTS = ("settlements", "annex", "workbook", *_MAPS)


@dataclass(frozen=True)
class Edition:
    """A document in a language.

    Attributes
    ----------
    job : Job
        The package.
    language : str
        One of `document_languages`.
    """

    job: Job
    language: str

    @cached_property
    def phrases(self) -> Phrases:
        """The documents' phrases."""
        return phrases("documents", self.language)

    @property
    def voice(self) -> Voice:
        """What says the sentences of findings, the titles of rules and limits, and measures."""
        return voice(self.language)

    @cached_property
    def files(self) -> Phrases:
        """What files are."""
        return phrases("files", self.language)

    @cached_property
    def on_sheets(self) -> Phrases:
        """What stands on map sheets."""
        return phrases("sheets", self.language)

    def __call__(self, phrase_id: str, **values: object) -> Html:
        """A phrase with its values put in."""
        return filled(self.phrases.wordings[phrase_id].in_language(self.language), **values)

    def plain(self, phrase_id: str, **values: object) -> str:
        """A phrase as text, for attributes and for files that are not HTML."""
        return self.phrases(phrase_id, **values)

    def own(self, wording: Wording) -> str:
        """The agreement's own words; nothing hidden in them stays hidden."""
        return visible(wording.in_language(self.language))

    @property
    def title(self) -> str:
        """The package's title."""
        return self.job.title_in(self.language)

    def title_of(self, rule_id: str) -> Html:
        """The title of a rule; empty for what is found in laying out the package itself."""
        return self.message(Message(RULES[rule_id].title)) if rule_id in RULES else Html("")

    def message(self, message: Message) -> Html:
        """A sentence of a rule, marked as English where it has not been translated."""
        said = Html(self.voice.html(message))
        return said if self.voice.has(message.template) else element("span", said, lang="en", dir="ltr")

    def status(self, status: str) -> str:
        """A status; the agreement's own id for one that has no usual name."""
        phrase_id = f"status.{status}"
        return self.plain(phrase_id) if phrase_id in self.phrases.wordings else status

    @property
    def package_status(self) -> str:
        """The status of the whole package."""
        return package_status(self.job.delimitation)

    def kind(self, kind_id: str) -> str:
        """A kind, as the agreement names it."""
        kind = self.job.delimitation.agreement.kind(kind_id)
        return kind.name.in_language(self.language) if kind else kind_id

    def region(self, region_id: str) -> str:
        """A region, as the agreement names it."""
        region = self.job.delimitation.agreement.region(region_id)
        return region.name.in_language(self.language) if region else region_id

    def party(self, code: str) -> str:
        """A party, as the agreement names it, with its code."""
        names = {one.code: one.name.in_language(self.language) for one in self.job.delimitation.agreement.parties}
        return f"{names[code]} ({code})" if code in names else code

    @property
    def sources(self) -> tuple[tuple[str, str], ...]:
        """What reference boundaries, names of settlements and the ground are from, each under its heading."""
        reference, gazetteer = self.job.delimitation.reference, used_gazetteer(self.job)
        said = filter(None, map(self.recorded, (reference.source, reference.licence if reference.source else "")))
        stated = [(self.plain("reference"), ", ".join(said) or self.plain("none"))]
        if gazetteer is not None:
            said = filter(None, map(self.recorded, (gazetteer.source, gazetteer.licence)))
            stated.append((self.plain("gazetteer"), ", ".join(said)))
        ground, names = used_ground(self.job)
        for heading, credit in (*(("ground", one) for one in ground), *(("country_names", one) for one in names)):
            said = filter(None, (self.recorded(credit.source), credit.edition, self.recorded(credit.licence)))
            stated.append((self.plain(heading), ", ".join(said)))
        return tuple(stated)

    def recorded(self, text: str) -> str:
        """A source or licence as it was recorded, or in the document's language where the program recorded it."""
        return self.voice.text(recorded(text))

    def name(self, feature: Feature) -> str:
        """A feature's name in the document's language, or the one that the parties know it by."""
        return dict(feature.names).get(self.language, "").strip() or feature.label


def used_gazetteer(job: Job) -> Gazetteer | None:
    """The gazetteer that a part written by now has taken names from."""
    is_used = any(file.part in _NAMES_SETTLEMENTS for file in job.written)
    return job.gazetteer if is_used else None


def used_ground(job: Job) -> tuple[tuple[Credit, ...], tuple[Credit, ...]]:
    """Where the ground is from that a part written by now shows, and the names of countries on it, each source once."""
    is_used = any(file.part in _MAPS for file in job.written)
    return (job.credits, job.credits_of_names) if is_used else ((), ())


def document_languages(job: Job) -> tuple[str, ...]:
    """The package's languages in the order asked for; English for none."""
    return job.options.languages or ("en",)


def described_in(job: Job, language: str) -> str:
    """The disclaimer and the fingerprint, for formats that have a line or two to describe themselves."""
    disclaimer = job.delimitation.agreement.disclaimer.in_language(language)
    return f"{disclaimer}\n{phrases('documents', language)('fingerprint')} {job.result.fingerprint}"


def editions(job: Job) -> tuple[Edition, ...]:
    """A document in each of the package's languages."""
    return tuple(Edition(job, language) for language in document_languages(job))


def localised(path: str, edition: Edition) -> str:
    """The path of a document in a language: the first language has the plain name, others theirs behind it.

    Examples
    --------
    For the languages en and ar, ``index.html`` is the English page and ``index_ar.html`` the Arabic one.
    """
    if edition.language == document_languages(edition.job)[0]:
        return path
    plain = PurePosixPath(path)
    return str(plain.with_name(f"{plain.stem}_{edition.language}{plain.suffix}"))
