# SPDX-License-Identifier: GPL-2.0-or-later
"""A seeded generator of agreements that are broken, or odd and sound, made from the sound ones."""

from __future__ import annotations

import copy
import json
import random
from typing import Any, Callable

Document = dict[str, Any]


def bad_agreement(documents: list[Document], number: int, chance: random.Random) -> tuple[str, bytes]:
    """The name and the bytes of one agreement; each way to break one comes about as often."""
    name, change = CHANGES[number % len(CHANGES)]
    document = copy.deepcopy(chance.choice(documents))
    changed = change(document, chance)
    return name, changed if isinstance(changed, bytes) else _written(document)


def _written(document: Document) -> bytes:
    return json.dumps(document, ensure_ascii=False, indent=2).encode("utf-8", "surrogatepass")


def _texts(value: Any) -> list[tuple[Any, Any]]:
    """Every place of a document where a text stands, as its container and its key."""
    keyed = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    own = [(value, key) for key, item in keyed if isinstance(item, str)]
    return own + [place for _, item in _items(value) for place in _texts(item)]


def _items(value: Any) -> list[tuple[Any, Any]]:
    return list(value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ())


def _in_text(*characters: str) -> Callable[[Document, random.Random], None]:
    def change(document: Document, chance: random.Random) -> None:
        container, key = chance.choice(_texts(document))
        at = chance.randrange(len(container[key]) + 1)
        container[key] = container[key][:at] + chance.choice(characters) + container[key][at:]

    return change


def _number(literal: str) -> Callable[[Document, random.Random], bytes]:
    """A literal in the place of some number."""

    def change(document: Document, chance: random.Random) -> bytes:
        places = [(document["theatre"], at) for at in range(4)]
        places += [(region["extent"], at) for region in document["regions"] for at in range(4)]
        places += [(document["term"], "months"), (document["regions"][0], "number")]
        document["limits"] = {"geometry.spike": {"angle": 3.0}}
        places.append((document["limits"]["geometry.spike"], "angle"))
        container, key = chance.choice(places)
        container[key] = "@@"
        return _written(document).replace(b'"@@"', literal.encode())

    return change


def _twice(document: Document, chance: random.Random) -> bytes:
    """A name that stands in an object twice."""
    objects = [document, document["term"], *document["parties"], *document["regions"], *document["kinds"]]
    chosen = chance.choice(objects)
    key = chance.choice(sorted(chosen))
    chosen["@@"] = chosen[key]
    return _written(document).replace(b'"@@"', json.dumps(key).encode())


def _deep(document: Document, chance: random.Random) -> bytes:
    depth = chance.choice((40, 900, 100_000))
    document[chance.choice(sorted(document))] = "@@"
    return _written(document).replace(b'"@@"', b"[" * depth + b"]" * depth)


def _id(*ids: str) -> Callable[[Document, random.Random], None]:
    def change(document: Document, chance: random.Random) -> None:
        chosen = chance.choice(ids)
        kind = chance.choice(document["kinds"])
        document["overlaps"] = []
        kind["id"] = chosen

    return change


def _same(document: Document, chance: random.Random) -> None:
    """Two entries of a list that are one to a reader."""
    place, key = chance.choice((("parties", "code"), ("regions", "id"), ("kinds", "id"), ("units", "pcode")))
    first, second = chance.sample(document[place], 2)
    if chance.random() < 0.5:
        second[key] = first[key]
    else:
        document["kinds"][1]["name"]["en"] = document["kinds"][0]["name"]["en"].upper().replace("I", "\uff29")


def _day(*days: str) -> Callable[[Document, random.Random], None]:
    def change(document: Document, chance: random.Random) -> None:
        entry = {"until": "2031-12-31", "source": "x"}
        document["deadlines"].append({"what": "x", "date": "2031-02-01", "source": "x"})
        document["term"]["recorded"].append(entry)
        place = ((document["term"], "in_force_from"), (entry, "until"), (document["deadlines"][-1], "date"))
        container, key = chance.choice(place)
        container[key] = chance.choice(days)

    return change


def _box(document: Document, chance: random.Random) -> None:
    region = chance.choice(document["regions"])
    west, south, east, north = document["theatre"]
    boxes = ([east, south, west, north], [west, north, east, south], [0, -100, 1, 100], [west, south, west, north], [],
             [1, 2, 3, 4, 5], [-179, -80, -178, -79])  # fmt: skip
    chosen = chance.choice(boxes)
    if chance.random() < 0.5 and chosen != boxes[-1]:
        document["theatre"] = chosen
    else:
        region["extent"] = chosen


def _empty(document: Document, chance: random.Random) -> None:
    lists = ("languages", "parties", "regions", "kinds", "statuses", "units", "likely_crs", "title")
    key = chance.choice(lists)
    document[key] = type(document[key])()


def _long(document: Document, chance: random.Random) -> None:
    if chance.random() < 0.5:
        container, key = chance.choice(_texts(document))
        container[key] = "x" * chance.choice((3_000, 2_000_000))
    else:
        key = chance.choice(("parties", "regions", "kinds", "claims", "deadlines", "likely_crs"))
        document[key] = document[key] * 3_000 or [1] * 3_000


def _language(document: Document, chance: random.Random) -> None:
    code = chance.choice(("xx", "zz", "english", "EN", "", "e n"))
    chance.choice((document["title"], document["kinds"][0]["name"], document["disclaimer"]))[code] = "x"


def _type(document: Document, chance: random.Random) -> None:
    # an id and an instrument may be “x”, and limits name none of a rule that is not there
    key = chance.choice(sorted(set(document) - {"$schema", "id", "instrument", "limits"}))
    document[key] = chance.choice((None, True, 1, "x", [None], {"x": {}}))


_OPTIONAL = {
    *("$schema", "instrument_names", "name_languages", "follows", "sources", "glossary", "unit_word", "in_force_from"),
    *("instrument_term", "instrument_term_sources"),
}
"""What an agreement need not state, by itself or beside others."""


def _missing(document: Document, chance: random.Random) -> None:
    container = chance.choice((document, document["term"], document["kinds"][0], document["regions"][0]))
    del container[chance.choice(sorted(set(container) - _OPTIONAL))]


def _limits(document: Document, chance: random.Random) -> None:
    limits = (
        {"geometry.spike": {"angle": -1}},
        {"geometry.spike": {"angle": 0}},
        {"geometry.spike": {"angel": 3}},
        {"geometry.spikes": {"angle": 3}},
        {"geometry.spike": {"angle": 10**18}},
        {"geometry.spike": []},
    )
    document["limits"] = chance.choice(limits)


def _encoded(document: Document, chance: random.Random) -> bytes:
    written = _written(document)
    text = written.decode()
    at = written.index(b"wording")
    return chance.choice(
        (
            b"\xef\xbb\xbf" + written,
            text.encode("utf-16"),
            text.encode("utf-32"),
            text.encode("utf-16-le"),
            written[:at] + b"\xff" + written[at:],
            written[:at] + b"\xc0\xaf" + written[at:],
            written[: len(written) // 2],
            b"",
            b"\x00" * 100,
            written + written,
        )
    )


def _sound(document: Document, chance: random.Random) -> bytes:
    """Odd, and an agreement all the same."""
    document["disclaimer"]["en"] += " " + chance.choice(
        ("\u200c\u0645", "\u202f", "é", "e\u0301", "\\\"'<b>&", "\u200f")
    )
    written = json.dumps(document, ensure_ascii=chance.random() < 0.5, indent=chance.choice((None, 1, "\t")))
    return written.replace("\n", chance.choice(("\n", "\r\n"))).encode()


CHANGES: list[tuple[str, Callable[[Document, random.Random], Any]]] = [
    ("bidi", _in_text("\u202e", "\u202a", "\u2066", "\u2069")),
    ("control", _in_text("\x00", "\x1b", "\n", "\x85", "\u2028", "\ufffe", "\U0010ffff")),
    ("surrogate", _in_text("\ud800", "\udfff")),
    ("lost", _in_text("\ufffd")),
    ("not a number", _number("NaN")),
    ("endless", _number("-Infinity")),
    ("overflow", _number("1e999")),
    ("many digits", _number("1" * 100_000)),
    ("twice", _twice),
    ("deep", _deep),
    ("reserved", _id("gpkg_contents", "sqlite_master", "rtree_zone_geom", "layer_styles", "deesc_workspace", "auto")),
    ("device", _id("con", "nul", "com1", "reference_boundary", "Zone", "zone\n", "a/b", "../x", "")),
    ("same", _same),
    ("far day", _day("9999-12-31", "0001-01-01", "2017-02-30", "2017-5-6", "soon", "1899-12-31")),
    ("box", _box),
    ("empty", _empty),
    ("long", _long),
    ("language", _language),
    ("type", _type),
    ("missing", _missing),
    ("limits", _limits),
    ("encoded", _encoded),
    ("sound", _sound),
]
