# SPDX-License-Identifier: GPL-2.0-or-later
"""The frame of a page: head, header, languages, footer. Styles are inside, nothing is loaded, nothing runs."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from functools import cache
from typing import Sequence

from ...core.wording import LANGUAGE_NAMES, RIGHT_TO_LEFT
from ...paths import resources
from .edition import Edition, editions, localised
from .html import Html, element, joined, literal

_DOCTYPE = "<!DOCTYPE html>\n"


def page(edition: Edition, path: str, heading: str, sections: Sequence[Html], *, shows_files: bool = False) -> str:
    """A whole page.

    Parameters
    ----------
    edition : Edition
        The page's language.
    path : str
        The document's plain path inside the package (``index.html``).
    heading : str
        The page's title.
    sections : sequence of Html
        What stands between header and footer.
    shows_files : bool
        Whether it shows pictures that are files of the package, not only such as are inside it.
    """
    agreement = edition.job.delimitation.agreement
    body = element(
        "body",
        Html("\n"),
        element("a", edition("skip"), href="#content", class_="skip"),
        Html("\n"),
        element("header", _languages(edition, path), element("h1", heading), _badge(edition)),
        Html("\n"),
        element("main", Html("\n"), *(one + Html("\n") for one in sections), id="content"),
        Html("\n"),
        element(
            "footer",
            element("h2", edition("disclaimer")),
            element("p", agreement.disclaimer.in_language(edition.language)),
            element("p", edition("numerals")),
            element("p", edition("as_recorded")),
        ),
        Html("\n"),
    )
    direction = "rtl" if edition.language in RIGHT_TO_LEFT else "ltr"
    whole = joined((Html("\n"), _head(heading, shows_files), Html("\n"), body, Html("\n")))
    root = element("html", whole, lang=edition.language, dir=direction)
    return f"{_DOCTYPE}{root}\n"


def section(heading: object, *children: object, anchor: str) -> Html:
    """A part of a page under its heading."""
    return element(
        "section",
        element("h2", heading, id=f"{anchor}-heading"),
        Html("\n"),
        *children,
        id=anchor,
        aria_labelledby=f"{anchor}-heading",
    )


def facts(pairs: Sequence[tuple[object, object]]) -> Html:
    """A list of what a thing is called and what it is."""
    return element("dl", *(element("div", element("dt", name), element("dd", value)) for name, value in pairs))


def _head(heading: str, shows_files: bool) -> Html:
    style = stylesheet()
    # on a disk there is no origin that every browser would take for the page's own
    pictures = "data: 'self' file:" if shows_files else "data:"
    # the policy names the style by its hash: nothing else on the page may style, run, load or send anything
    policy = (
        f"default-src 'none'; style-src 'sha256-{_digest(style)}'; img-src {pictures}; "
        "base-uri 'none'; form-action 'none'"
    )
    lines = (
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", heading),
        element("link", rel="icon", href="data:,"),
        element("style", Html(style)),
    )
    return element("head", joined(Html("\n") + line for line in lines), Html("\n"))


@cache
def stylesheet() -> str:
    """The style of every page."""
    return (resources() / "package" / "page.css").read_text("utf-8")


def _digest(style: str) -> str:
    return b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")


def _languages(edition: Edition, path: str) -> Html:
    others = editions(edition.job)
    if len(others) < 2:
        return Html("")
    links = (element("li", element("a", LANGUAGE_NAMES[one.language], **_to(one, edition, path))) for one in others)
    return element("nav", element("ul", *links), class_="languages", aria_label=edition.plain("languages"))


def _to(other: Edition, edition: Edition, path: str) -> dict[str, object]:
    """Attributes of a link to the same document in another language, which lies beside it."""
    name = localised(path, other).rpartition("/")[2]
    current = "page" if other.language == edition.language else None
    return {"href": name, "lang": other.language, "hreflang": other.language, "aria_current": current}


def _badge(edition: Edition) -> Html:
    """The status as its lines are drawn on the map: dashed, long dashes, solid, dotted."""
    status = edition.package_status
    known = status if f"status.{status}" in edition.phrases.wordings else "other"
    options = edition.job.options
    label = element("span", edition.status(status), class_=f"badge {known}")
    version = element("span", edition("version"), " ", literal(options.version))
    day = edition.job.delimitation.in_force_on
    in_force = (" ", element("span", edition("in_force_on", date=literal(day.isoformat())))) if day else ()
    return element("p", label, " ", version, " ", literal(options.day.isoformat()), *in_force, class_="edition")
