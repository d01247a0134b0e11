# SPDX-License-Identifier: GPL-2.0-or-later
"""The help page of the rules, made from the registry: what must hold, why, the limits, and the remedy.

Run it when a rule was changed or added. What findings say too (titles, remedies, limits) is said by the voice of a
language; all else is written in it by the translations of the help.
"""

from __future__ import annotations

import re
import sys
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Callable, Iterable

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from deesc_plugin.core.rules import RULES, Limit, Rule  # noqa: E402
from deesc_plugin.core.saying import ENGLISH, Measured, Message, Voice  # noqa: E402

Written = Callable[[str], str]

_GROUPS = {
    "geometry": "Geometry",
    "attribute": "Attributes",
    "agreed": "What is agreed",
    "placement": "Placement",
    "overlap": "Overlaps",
    "gap": "Gaps",
    "buffer": "Buffer zones",
    "safe": "Safe zones",
    "post": "Observation posts",
    "checkpoint": "Checkpoints",
    "term": "Term",
    "stretch": "Stretches",
    "consent": "Consent to stretches",
    "proposal": "Imported proposals",
    "limits": "Limits",
    "workspace": "The workspace's file",
    "ledger": "The ledger of acts",
}
_INTRODUCTION = (
    "A check applies these rules in their order. An *error* keeps a map package from being made unless a reason is "
    "given, a *warning* wants to be looked at, a *note* is for information. A feature whose geometry fails is withheld "
    "from the rules after it, and a note says so.",
    "The limits below are the defaults; an agreement may state others.",
)
_CODE = re.compile(r"``(.+?)``")
_STRESSED = re.compile(r"(?<!\w)\*(.+?)\*(?!\w)")
_ENTRY = re.compile(r"^ *- ", re.MULTILINE)


def rules_html(rules: Iterable[Rule], voice: Voice = ENGLISH, written: Written = str) -> str:
    """The page; each rule stands under an anchor that is its id.

    Parameters
    ----------
    rules : iterable of Rule
        In the order of the catalogue.
    voice : Voice
        Says titles, limits and remedies, as it says them in findings.
    written : callable
        Gives every other text in the language of the page.
    """
    listed = list(rules)
    contents, sections = "", ""
    for prefix, group in groupby(listed, key=lambda entry: entry.id.partition(".")[0]):
        members = list(group)
        title = escape(written(_GROUPS.get(prefix, prefix)))
        links = ", ".join(f'<a href="#{escape(entry.id)}">{_said(entry.title, voice)}</a>' for entry in members)
        contents += f"<li><b>{title}</b>: {links}</li>\n"
        sections += f"<h2>{title}</h2>\n" + "".join(_section(entry, voice, written) for entry in members)
    heading = escape(written("The rules"))
    introduced = "".join(f"<p>{_marked(written(text))}</p>\n" for text in _INTRODUCTION)
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{heading}</title>'
        '<link rel="stylesheet" href="help.css"></head>\n<body>\n'
        f'<nav><a href="start.html">{escape(written("De-escalation Zones"))}</a></nav>\n<h1>{heading}</h1>\n'
        f"{introduced}<ul>\n{contents}</ul>\n{sections}</body></html>\n"
    )


def _section(entry: Rule, voice: Voice, written: Written) -> str:
    paragraphs = "".join(_paragraph(text, written) for text in entry.description.split("\n\n"))
    return (
        f'<section id="{escape(entry.id)}">\n<h3>{_said(entry.title, voice)} <code>{escape(entry.id)}</code></h3>\n'
        f"{paragraphs}{_limits(entry.limits, voice, written)}"
        f"<p><b>{escape(written('Remedy.'))}</b> {_said(entry.remedy, voice)}</p>\n</section>\n"
    )


def _paragraph(text: str, written: Written) -> str:
    """A paragraph, or a list where it begins with a dash."""
    if not text.lstrip().startswith("- "):
        return f"<p>{_marked(written(_joined(text)))}</p>\n"
    entries = (_joined(entry) for entry in _ENTRY.split(text) if entry.strip())
    listed = "".join(f"<li>{_marked(written(entry))}</li>\n" for entry in entries)
    return f"<ul>\n{listed}</ul>\n"


def _limits(limits: tuple[Limit, ...], voice: Voice, written: Written) -> str:
    if not limits:
        return ""
    heads = "".join(f"<th>{escape(written(head))}</th>" for head in ("Limit", "What it is", "Default"))
    rows = "".join(
        f"<tr><td><code>{escape(limit.name)}</code></td><td>{_said(limit.title, voice)}</td>"
        f"<td>{escape(voice.text(Measured(limit.default, limit.unit)))}</td></tr>"
        for limit in limits
    )
    return f"<table><tr>{heads}</tr>{rows}</table>\n"


def _said(text: str, voice: Voice) -> str:
    return _marked(voice.text(Message(_joined(text))))


def _joined(text: str) -> str:
    """A text of several lines as one."""
    return " ".join(text.split())


def _marked(text: str) -> str:
    """The text as HTML: everything escaped, ``code`` and *stress* set as such."""
    return _STRESSED.sub(r"<em>\1</em>", _CODE.sub(r"<code>\1</code>", escape(text)))


if __name__ == "__main__":
    page = PROJECT / "resources" / "help" / "rules.html"
    page.write_text(rules_html(RULES), "utf-8")
    sys.stdout.write(f"{page.relative_to(PROJECT)}: {sum(1 for _ in RULES)} rules\n")
