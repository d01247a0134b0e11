# SPDX-License-Identifier: GPL-2.0-or-later
"""Paper: ISO 216, the room that is left for the map, and mirrored pages."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import pytest

from deesc_plugin.core.errors import PackageError
from deesc_plugin.core.sheets.options import PAPERS
from deesc_plugin.core.sheets.page import SIZES, Arrangement, Box, Page, Spacing, ground_width, read_arrangement
from deesc_plugin.paths import resources, sheet_arrangement

ARRANGEMENT = sheet_arrangement()
PAGES = [
    ARRANGEMENT.page(paper, is_landscape, is_right_to_left)
    for paper, is_landscape, is_right_to_left in product(PAPERS, (True, False), (True, False))
]


def test_sizes_are_those_of_iso_216() -> None:
    # A0 has one square metre and sides as 1 to the root of 2: 841 x 1189 mm; each next size halves the long side,
    # rounded down
    short, long = 841, 1189
    for paper in ("A0", "A1", "A2", "A3", "A4"):
        assert SIZES[paper] == (short, long)
        short, long = long // 2, short


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.paper} {page.width:g} {page.frame.x:g}")
def test_frame_and_margin_block_lie_on_the_paper_apart_from_each_other(page: Page) -> None:
    for box in (page.frame, page.margin):
        assert box.x >= 5
        assert box.y >= 5
        assert page.width - box.right >= 5
        assert page.height - box.bottom >= 5
    # the labels of the grids have their strip between frame and margin block
    apart = max(
        page.margin.x - page.frame.right,
        page.frame.x - page.margin.right,
        page.margin.y - page.frame.bottom,
    )
    assert apart >= page.labels >= 5


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.paper} {page.width:g} {page.frame.x:g}")
def test_the_map_has_nearly_half_of_the_paper_or_more(page: Page) -> None:
    assert page.frame.width * page.frame.height >= 0.45 * page.width * page.height


def test_a4_by_hand() -> None:
    arrangement = Arrangement({"A4": Spacing(edge=8, labels=6, gap=3, column=62, band=70)})
    # 297 = 8 edge + 6 labels + frame + 6 labels + 3 gap + 62 column + 8 edge; 210 = 8 + 6 + frame + 6 + 8
    page = arrangement.page("A4", True)
    assert (page.frame, page.margin) == (Box(14, 14, 204, 182), Box(227, 8, 62, 194))
    assert page.is_landscape
    # 210 = 8 + 6 + frame + 6 + 8; 297 = 8 + 6 + frame + 6 + 3 + 70 + 8
    page = arrangement.page("A4", False)
    assert (page.frame, page.margin) == (Box(14, 14, 182, 196), Box(8, 219, 194, 70))
    assert not page.is_landscape


def test_right_to_left_mirrors_and_keeps_the_frames_size() -> None:
    page = ARRANGEMENT.page("A3", True)
    mirrored = ARRANGEMENT.page("A3", True, is_right_to_left=True)
    assert mirrored == page.mirrored
    assert mirrored.mirrored == page
    assert (mirrored.frame.width, mirrored.frame.height) == (page.frame.width, page.frame.height)
    assert mirrored.margin.right < mirrored.frame.x
    assert page.margin.x > page.frame.right


def test_frames_are_whole_millimetres_so_that_extents_are_exact() -> None:
    for page in PAGES:
        assert page.frame.width == int(page.frame.width)
        assert page.frame.height == int(page.frame.height)


def test_ground_width() -> None:
    assert ground_width(0.5, 50_000) == 25.0  # half a thousandth of 50 km


def _stated() -> dict[str, object]:
    stated: dict[str, object] = json.loads((resources() / "layouts" / "sheet.json").read_text("utf-8"))
    return stated


def test_an_arrangement_of_another_format_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sheet.json"
    path.write_text(json.dumps({**_stated(), "format": "deesc-sheet/9"}), "utf-8")
    with pytest.raises(PackageError, match=r"sheet\.json does not arrange sheets \(deesc-sheet/1\)"):
        read_arrangement(path)


def test_an_arrangement_that_leaves_no_map_is_refused(tmp_path: Path) -> None:
    stated = _stated()
    stated["papers"]["A4"] = {"edge": 8, "labels": 6, "gap": 3, "column": 180, "band": 70}  # type: ignore[index]
    path = tmp_path / "sheet.json"
    path.write_text(json.dumps(stated), "utf-8")
    # 297 - 2 * 14 - 180 - 3 = 86 mm
    with pytest.raises(PackageError, match=r"a frame of 86 × 182 mm on A4; both must be at least 100 mm"):
        read_arrangement(path)
