# SPDX-License-Identifier: GPL-2.0-or-later
"""The help as it is shipped: every page that the window opens is there, and every link and picture leads somewhere."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest

from deesc_plugin.gui.widgets.help import START, help_file

PROJECT = Path(__file__).resolve().parents[2]
HELP = PROJECT / "resources" / "help"
PAGES = sorted(HELP.glob("*.html"))
PICTURES = sorted(HELP.rglob("*.png"))
NO_CONTENT = {"br", "hr", "img", "link", "meta", "source"}
MOST_BYTES, MOST_BYTES_OF_ALL = 150_000, 8_000_000


@dataclass
class Page(HTMLParser):
    """What a page links to, shows and can be linked at."""

    links: list[str] = field(default_factory=list)
    pictures: list[tuple[str, str]] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    open_tags: list[str] = field(default_factory=list)
    mismatched: list[str] = field(default_factory=list)

    def __post_init__(self):
        super().__init__()

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag in ("a", "link"):
            self.links.append(given["href"])
        if tag == "img":
            self.pictures.append((given["src"], given.get("alt", "")))
        if tag == "source":
            self.pictures.append((given["srcset"], "of the picture it stands for"))
        if "id" in given:
            self.anchors.append(given["id"])
        if tag not in NO_CONTENT:
            self.open_tags.append(tag)

    def handle_endtag(self, tag):
        if not self.open_tags or self.open_tags.pop() != tag:
            self.mismatched.append(tag)


def read(path):
    page = Page()
    page.feed(path.read_text("utf-8"))
    page.close()
    return page


READ = {path.name: read(path) for path in PAGES}


OPENED = re.compile(r'(?:show_help\(|help_key\(lambda: f?|_HELP_PAGE = )"([a-z#.-]+)')
TITLED = re.compile(r'super\(\)\.__init__\(\s*(?:session, messages, )?"deesc\w+", tr\(".*?"\), "([^"]+)"')
HANDED = re.compile(r'return "([a-z]+)" if tool is not None')


def pages_that_the_window_opens():
    """Help pages named in the window's code: in dialogs' constructors, and wherever F1 or a button leads."""
    found = {START}
    for path in (PROJECT / "deesc_plugin" / "gui").rglob("*.py"):
        source = path.read_text("utf-8")
        for pattern in (OPENED, TITLED, HANDED):
            found |= set(pattern.findall(source))
    return sorted(page.rstrip("#") for page in found)


def test_the_window_s_pages_are_found_in_its_code():
    # dialogs: coordinates, export (package), import, verify, workspace; tools: drawing; docks: overlaps, rules; options
    assert set(pages_that_the_window_opens()) >= {
        "coordinates", "drawing", "import", "overlaps", "package", "rules", "start", "start#options", "verify",
        "workspace",
    }  # fmt: skip


@pytest.mark.parametrize("page", pages_that_the_window_opens())
def test_every_page_that_the_window_opens_is_there(page):
    name, _, place = page.partition("#")
    path = help_file(name)
    assert path == HELP / f"{name}.html"
    assert not place or place in READ[path.name].anchors


@pytest.mark.parametrize("name", READ)
def test_links_lead_to_pages_and_places_that_are_there(name):
    for link in READ[name].links:
        target, _, place = link.partition("#")
        assert ":" not in link, f"{link}: the help needs no network"
        assert (HELP / (target or name)).is_file(), link
        assert not place or place in READ[target or name].anchors, link


@pytest.mark.parametrize("name", READ)
def test_pictures_are_there_and_said_in_words(name):
    for source, words in READ[name].pictures:
        assert (HELP / source).read_bytes()[:8] == b"\x89PNG\r\n\x1a\n", source
        assert len(words) > 10, source


@pytest.mark.parametrize("name", READ)
def test_pages_are_whole(name):
    page = READ[name]
    assert page.mismatched == [] and page.open_tags == []
    assert len(page.anchors) == len(set(page.anchors))


def test_every_page_is_reached_from_the_index_and_the_index_from_every_page():
    assert {link.partition("#")[0] for link in READ["index.html"].links} >= set(READ) - {"index.html"}
    for name in set(READ) - {"index.html", "rules.html"}:  # the page of the rules is made from the rules
        assert "index.html" in READ[name].links, name


def test_every_picture_is_shown_somewhere_or_belongs_to_a_set():
    shown = {HELP / source for page in READ.values() for source, _ in page.pictures}
    readme = (PROJECT / "README.md").read_text("utf-8")
    shown |= {PROJECT / path for path in re.findall(r"\((resources/help/[^)]+\.png)\)", readme)}
    assert {path for path in shown if not path.is_file()} == set()
    assert {path.name for path in PICTURES if path.parent == HELP and path not in shown} == set()


def test_pictures_are_of_a_modest_size():
    sizes = {path.relative_to(HELP).as_posix(): path.stat().st_size for path in PICTURES}
    assert {name: size for name, size in sizes.items() if size > MOST_BYTES} == {}
    assert sum(sizes.values()) <= MOST_BYTES_OF_ALL


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.relative_to(HELP).as_posix())
def test_pictures_can_be_read_on_a_screen(path):
    # width and height stand in the first chunk of a PNG, big-endian after its name
    width, height = struct.unpack(">II", path.read_bytes()[16:24])
    assert 300 <= width <= 1600 and 30 <= height <= 1600
