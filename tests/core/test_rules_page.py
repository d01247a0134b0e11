# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import importlib.util
import re
from html.parser import HTMLParser
from pathlib import Path

from deesc_plugin.core.rules import RULES, Limit, Rule

PROJECT = Path(__file__).resolve().parents[2]
HELP = PROJECT / "resources" / "help"


def _page_maker():
    specification = importlib.util.spec_from_file_location("rules_page", PROJECT / ".ci" / "rules_page.py")
    script = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(script)
    return script


rules_html = _page_maker().rules_html


class _Anchors(HTMLParser):
    def __init__(self):
        super().__init__()
        self.ids, self.links, self.files = [], [], []

    def handle_starttag(self, tag, attributes):
        stated = dict(attributes)
        if "id" in stated:
            self.ids.append(stated["id"])
        for name in ("href", "src"):
            link = stated.get(name)
            if link and link.startswith("#"):
                self.links.append(link[1:])
            elif link and not re.match(r"https?:", link):
                self.files.append(link)


def parsed(text):
    parser = _Anchors()
    parser.feed(text)
    return parser


def test_the_page_in_the_help_is_the_registry_s():
    assert (HELP / "rules.html").read_text("utf-8") == rules_html(RULES), "run .ci/rules_page.py"


def test_every_rule_has_its_place_and_is_listed():
    page = parsed(rules_html(RULES))
    assert page.ids == [entry.id for entry in RULES]
    assert page.links == page.ids


def test_what_a_rule_says_is_escaped_and_its_limits_have_units():
    entry = Rule(
        "gap.x", 1, "a < b", "See ``gap.y``.", (Limit("w", 1.5, "m", "w & h"),), False, "One\nline.\n\nTwo.", iter
    )
    page = rules_html([entry])
    assert "a &lt; b" in page
    assert "See <code>gap.y</code>." in page
    assert "<td>w &amp; h</td><td>1.5 m</td>" in page
    assert "<p>One line.</p>\n<p>Two.</p>" in page


def test_lists_and_stress_are_set_as_such():
    text = "One.\n\n    - first of *all*\n      goes on: 2 * 3\n    - second\n    "
    page = rules_html([Rule("gap.x", 1, "a", "b", (), False, text, iter)])
    assert "<ul>\n<li>first of <em>all</em> goes on: 2 * 3</li>\n<li>second</li>\n</ul>" in page


def test_no_rule_is_set_under_a_heading_that_is_no_word():
    headings = re.findall(r"<h2>(.+?)</h2>", rules_html(RULES))
    assert all(heading[0].isupper() for heading in headings)


def test_every_link_of_every_page_leads_somewhere():
    pages = sorted(HELP.glob("*.html"))
    assert {"start", "workspace", "import", "coordinates", "drawing", "rules", "overlaps", "package", "verify"} <= {
        page.stem for page in pages
    }
    for page in pages:
        for link in parsed(page.read_text("utf-8")).files:
            name, _, anchor = link.partition("#")
            target = HELP / name
            assert target.is_file(), f"{page.name} → {link}"
            if anchor:
                assert anchor in parsed(target.read_text("utf-8")).ids, f"{page.name} → {link}"


def test_pictures_are_small():
    for picture in HELP.rglob("*.png"):
        assert picture.stat().st_size < 150_000, picture.name
