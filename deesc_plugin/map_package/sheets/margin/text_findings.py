# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts of sheets that would come out wrong on paper, found without drawing a sheet.

``sheet.missing-glyph`` (error): a character that no installed font has; a box would stand in its place.

``sheet.text-overflow`` (error): a margin whose texts have no room in the least size of type. (warning): a name or title
that is cut with an ellipsis, though it has been made as small as may be.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import replace
from typing import Callable, Iterable, Iterator, Mapping, Sequence

from ....bridge.base_layers.base_map import everywhere
from ....core.canonical import as_bytes, canonical_line
from ....core.changes import ChangeSheet
from ....core.characters import code_point, without_refused
from ....core.delimitation import Delimitation, Feature
from ....core.finding import Finding, Severity, found
from ....core.negotiation import ProposalComparison
from ....core.saying import Count, Listed, Message
from ....core.sheets.change_plan import plan_change_sheets
from ....core.sheets.comparison_plan import plan_comparison_sheets
from ....core.sheets.plan import SheetPlan
from ....core.wording import LANGUAGE_NAMES
from ....paths import sheet_arrangement
from ...ground import world_of
from ...options import PackageOptions
from ...paper.fonts import REQUIREMENT, missing_glyphs, sheet_family
from ...paper.marks import texts_of
from ..words import sheet_words
from .facts import ANNEX_PART, SheetFacts
from .margin import Margin, measures_of, tightest_margin

MISSING_GLYPH = "sheet.missing-glyph"
TEXT_OVERFLOW = "sheet.text-overflow"
_DIGITS_OF_DIGEST = 64
_MANY_ERRORS = 999
"""How many there are is known when all has been checked; so many digits have room."""
_QUOTED = 40
_MOST_LISTED = 6


def text_findings(
    delimitation: Delimitation, options: PackageOptions, plan: SheetPlan, pause: Callable[[], None] = lambda: None
) -> tuple[Finding, ...]:
    """What is wrong with the texts of the sheets of a package, in every language asked for.

    Parameters
    ----------
    plan : SheetPlan
        The sheets of the delimitation on the paper that the options name.
    pause : callable
        Called before each margin is tried; may raise.
    """
    glyphs = [_sealed(MISSING_GLYPH, finding) for finding in _missing(delimitation, options)]
    return (*glyphs, *_overflow(_planned(delimitation, options, plan), options, pause))


def text_findings_of_changes(
    delimitation: Delimitation, options: PackageOptions, changes: ChangeSheet, pause: Callable[[], None]
) -> tuple[Finding, ...]:
    """What has no room on the sheets of changes of a package, as of its other sheets."""
    plan = plan_change_sheets(changes, options.sheets, sheet_arrangement())
    planned = _planned(delimitation, options, plan)
    sheets = [replace(facts, changes=changes, previous=options.previous) for facts in planned]
    return _overflow(sheets, options, pause)


def text_findings_of_comparison(
    delimitation: Delimitation, options: PackageOptions, comparison: ProposalComparison, pause: Callable[[], None]
) -> tuple[Finding, ...]:
    """The same of the sheets of proposals compared, which show nothing that the workspace holds itself."""
    plan = plan_comparison_sheets(comparison, options.sheets, sheet_arrangement())
    nothing = replace(delimitation, features=())
    sheets = [
        replace(facts, delimitation=nothing, comparison=comparison.in_region(facts.sheet.subject))
        for facts in _planned(delimitation, options, plan)
    ]
    return _overflow(sheets, options, pause)


def _overflow(sheets: Sequence[SheetFacts], options: PackageOptions, pause: Callable[[], None]) -> tuple[Finding, ...]:
    return tuple(_sealed(TEXT_OVERFLOW, finding) for finding in _overflowing(sheets, options, pause))


def _sealed(rule_id: str, finding: Finding) -> Finding:
    """The finding with its rule and its hash: of the rule, and of what was looked at."""
    about = [rule_id, finding.aspect, *(canonical_line(feature) for feature in finding.subjects)]
    return replace(finding, rule=rule_id, hash=hashlib.sha256(as_bytes("\n".join(about))).hexdigest())


def _missing(delimitation: Delimitation, options: PackageOptions) -> Iterator[Finding]:
    """Characters without a glyph in the names of features, and in what the agreement and the package say."""
    for what, text, features in said_texts(delimitation, options):
        yield from _missing_in(what, text, features)


def said_texts(
    delimitation: Delimitation, options: PackageOptions
) -> Iterator[tuple[Message, str, tuple[Feature, ...]]]:
    """What sheets say that is not the program's: what it is called, all of it in one, and whose name it is."""
    for feature in delimitation.features:
        texts = [feature.name, *(text for _, text in feature.names)]
        yield Message.of("the name of {feature}", feature=feature), without_refused("".join(texts)), (feature,)
    agreement = delimitation.agreement
    wordings = [agreement.title, agreement.instrument, agreement.disclaimer]
    wordings += [name for party in agreement.parties for name in (party.name, party.official, party.short)]
    for named in (agreement.regions, agreement.kinds, agreement.units):
        wordings += [entry.name for entry in named]
    spoken = {options.sheets.second_language, *options.languages, "en"}
    texts = [text for wording in wordings for language, text in wording.texts if language in spoken]
    yield Message("the agreement"), "".join(texts), ()
    titles = options.titles.texts if options.titles else ()
    yield Message("the title"), "".join(text for _, text in titles), ()
    yield Message("the reason for the override"), "".join(options.override_reason.split()), ()
    reference = delimitation.reference
    yield Message("the source of the reference boundaries"), reference.source + reference.licence, ()
    for layer in delimitation.base_layers:
        yield Message("the source of a base layer"), layer.cited + layer.licence, ()


def _missing_in(what: Message, text: str, features: Sequence[Feature]) -> Iterator[Finding]:
    missing = sorted(missing_glyphs(text))
    if missing:
        yield found(
            Severity.ERROR,
            features,
            "No installed font has {characters} in {what}, which would be printed as a box; install {fonts}, or "
            "another font with this script. Sheets are set in {family}.",
            aspect=str(what) if not features else "".join(missing),
            characters=Listed.of([f"{character} ({code_point(character)})" for character in missing[:5]]),
            what=what,
            fonts=Message(REQUIREMENT),
            family=sheet_family(),
        )


def _planned(delimitation: Delimitation, options: PackageOptions, plan: SheetPlan) -> list[SheetFacts]:
    """What the sheets of a plan state, where anything is not known yet with as much room as it may need."""
    world = world_of(delimitation)
    made = [] if options.buffer_points else [feature.uid for feature in delimitation.features if feature.origin]
    return [
        SheetFacts(
            delimitation,
            plan,
            sheet,
            options.titles,
            options.version,
            options.day,
            "0" * _DIGITS_OF_DIGEST,
            "0" * _DIGITS_OF_DIGEST,
            options.parties_of(delimitation.agreement),
            errors=_MANY_ERRORS,
            override_reason=options.override_reason,
            has_annexes=options.has_part(ANNEX_PART),
            defined=frozenset(made),  # which of them still are what they were made as takes long to find out
            gazetteer=options.gazetteer_of(delimitation.agreement),
            ground=(*everywhere(delimitation.base_layers, plan), *(world.layers if world else ())),
            disputes=world.disputed if world else (),
        )
        for sheet in plan.sheets
    ]


def _overflowing(sheets: Sequence[SheetFacts], options: PackageOptions, pause: Callable[[], None]) -> Iterator[Finding]:
    cut: dict[str, list[SheetFacts]] = defaultdict(list)
    too_small: dict[str, list[tuple[float, SheetFacts]]] = {}
    for language in options.languages:
        words = sheet_words(*options.on_sheet(language))
        alike: dict[tuple[object, ...], Margin] = {}
        margins = []
        for facts in sheets:
            if facts.said not in alike:
                pause()
                alike[facts.said] = tightest_margin(facts, words)
            margins.append(alike[facts.said])
        shrunk = [(margin.shrink, facts) for facts, margin in zip(sheets, margins) if margin.shrink < 1]
        if shrunk:
            too_small[" + ".join(LANGUAGE_NAMES[code] for code in words.languages)] = shrunk
        for facts, margin in zip(sheets, margins):
            for text in texts_of(mark for block in margin.blocks for mark in block.marks):
                if text.is_cut:
                    cut[text.text].append(facts)
    if too_small:
        yield _too_small(options.sheets.paper, too_small)
    for beginning, cut_on in cut.items():
        yield _cut_short(beginning, cut_on)


def _too_small(paper: str, shrunk: Mapping[str, Sequence[tuple[float, SheetFacts]]]) -> Finding:
    """Sheets whose margins have room only in smaller type than may be, by their languages."""
    least = measures_of(paper).types.least
    points = round(min(share for of_languages in shrunk.values() for share, _ in of_languages) * least, 1)
    languages = "; ".join(shrunk)
    return found(
        Severity.ERROR,
        (),
        "{paper} is too small for the texts of {sheets} in {languages}: they would have to be set in {points} pt, and "
        "the least is {least} pt. Choose a larger paper, upright sheets, or one language a sheet.",
        aspect=f"{paper} {languages}",
        measured=points,
        limit=least,
        unit="pt",
        sheets=_listed(facts for of_languages in shrunk.values() for _, facts in of_languages),
        paper=paper,
        languages=languages,
        points=f"{points:g}",
        least=f"{least:g}",
    )


def _listed(sheets: Iterable[SheetFacts]) -> Message:
    """Numbers of sheets in words, the first few of many; those of a region are numbered for themselves."""
    some = list(sheets)
    distinct = sorted({facts.sheet.number for facts in some})
    if some[0].changes is not None:
        return Message.of("sheets of changes: {numbers}", numbers=Listed.of(map(str, distinct), most=None))
    if some[0].comparison is not None:
        return Message.of("comparison sheets: {numbers}", numbers=Listed.of(map(str, distinct), most=None))
    if len(distinct) == 1:
        return Message.of("sheet {number}", number=str(distinct[0]))
    if len(distinct) <= _MOST_LISTED:
        return Message.of("sheets {numbers}", numbers=Listed.of(map(str, distinct), most=None))
    first = Listed.of(map(str, distinct[:_MOST_LISTED]), most=None)
    return Message.of("{sheets} ({numbers} …)", sheets=Count(len(distinct), "sheet", "sheets"), numbers=first)


def _cut_short(text: str, sheets: Sequence[SheetFacts]) -> Finding:
    """A title, name or reason that stands on sheets without its end."""
    numbers = {facts.sheet.number for facts in sheets}
    subject = sheets[0].delimitation.feature(sheets[0].sheet.subject) if len(numbers) == 1 else None
    return found(
        Severity.WARNING,
        () if subject is None else (subject,),
        "“{text}” is too long for the head of {sheets} and stands there without its end; shorten it.",
        aspect=text,
        text=text[:_QUOTED],
        sheets=_listed(sheets),
    )
