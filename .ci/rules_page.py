# SPDX-License-Identifier: GPL-2.0-or-later
"""The help page of the rules, made from the registry: what must hold, why, the limits, and the remedy.

Run it when a rule was changed or added.
"""

from __future__ import annotations

import re
import sys
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Iterable

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from deesc_plugin.core.rules import RULES, Limit, Rule  # noqa: E402

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
    "proposal": "Imported proposals",
    "limits": "Limits",
    "workspace": "The workspace's file",
    "ledger": "The ledger of acts",
}
_CODE = re.compile(r"``(.+?)``")
_STRESSED = re.compile(r"(?<!\w)\*(.+?)\*(?!\w)")
_ENTRY = re.compile(r"^ *- ", re.MULTILINE)


def rules_html(rules: Iterable[Rule]) -> str:
    """The page; each rule stands under an anchor that is its id.

    Parameters
    ----------
    rules : iterable of Rule
        In the order of the catalogue.
    """
    listed = list(rules)
    contents, sections = "", ""
    for prefix, group in groupby(listed, key=lambda entry: entry.id.partition(".")[0]):
        members = list(group)
        title = escape(_GROUPS.get(prefix, prefix))
        links = ", ".join(f'<a href="#{escape(entry.id)}">{escape(entry.title)}</a>' for entry in members)
        contents += f"<li><b>{title}</b>: {links}</li>\n"
        sections += f"<h2>{title}</h2>\n" + "".join(map(_section, members))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>The rules</title>'
        '<link rel="stylesheet" href="help.css"></head>\n<body>\n'
        '<nav><a href="start.html">De-escalation Zones</a></nav>\n<h1>The rules</h1>\n'
        f"<p>A check applies {len(listed)} rules in this order. An <b>error</b> keeps a map package from being made "
        "unless a reason is given, a <b>warning</b> wants to be looked at, a <b>note</b> is for information. A feature "
        "whose geometry fails is withheld from the rules after it, and a note says so.</p>\n"
        "<p>The limits below are the defaults; an agreement may state others.</p>\n"
        f"<ul>\n{contents}</ul>\n{sections}</body></html>\n"
    )


def _section(entry: Rule) -> str:
    paragraphs = "".join(map(_paragraph, entry.description.split("\n\n")))
    return (
        f'<section id="{escape(entry.id)}">\n<h3>{escape(entry.title)} <code>{escape(entry.id)}</code></h3>\n'
        f"{paragraphs}{_limits(entry.limits)}<p><b>Remedy.</b> {_marked(entry.remedy)}</p>\n</section>\n"
    )


def _paragraph(text: str) -> str:
    """A paragraph, or a list where it begins with a dash."""
    if not text.lstrip().startswith("- "):
        return f"<p>{_marked(text)}</p>\n"
    entries = "".join(f"<li>{_marked(entry)}</li>\n" for entry in _ENTRY.split(text) if entry.strip())
    return f"<ul>\n{entries}</ul>\n"


def _limits(limits: tuple[Limit, ...]) -> str:
    if not limits:
        return ""
    rows = "".join(
        f"<tr><td><code>{escape(limit.name)}</code></td><td>{_marked(limit.title)}</td>"
        f"<td>{limit.default:g} {escape(limit.unit)}</td></tr>"
        for limit in limits
    )
    return f"<table><tr><th>Limit</th><th>What it is</th><th>Default</th></tr>{rows}</table>\n"


def _marked(text: str) -> str:
    """The text as HTML: lines joined, everything escaped, ``code`` and *stress* set as such."""
    return _STRESSED.sub(r"<em>\1</em>", _CODE.sub(r"<code>\1</code>", escape(" ".join(text.split()))))


if __name__ == "__main__":
    page = PROJECT / "resources" / "help" / "rules.html"
    page.write_text(rules_html(RULES), "utf-8")
    sys.stdout.write(f"{page.relative_to(PROJECT)}: {sum(1 for _ in RULES)} rules\n")
