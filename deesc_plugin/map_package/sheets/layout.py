# SPDX-License-Identifier: GPL-2.0-or-later
"""A sheet as a print layout of QGIS: page, map, watermark, and the margin with everything that is not map."""

from __future__ import annotations

from functools import partial
from typing import Callable

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemRenderContext,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsSymbol,
    QgsUnitTypes,
)

from ...bridge.styling.ground_symbols import ground_symbol
from ...bridge.styling.reference_symbols import (
    disputed_line_symbol,
    disputed_symbol,
    reference_symbol,
    separation_symbol,
    settlement_symbol,
)
from ...bridge.styling.symbols import contested_symbol, map_symbol
from ...core.agreement import Agreement
from ...core.delimitation import AGREED
from ...core.ground import GroundRole
from ...core.looks import Look, place_of_kind
from ...core.sheets.on_paper import OnPaper
from ...core.sheets.page import Box
from ...core.sheets.plan import Sheet, SheetPlan
from ..job import Job
from ..paper.marks import Swatch
from ..paper.paint import Paint
from .maps.behind_map import BehindMapItem
from .maps.map_content import MapContent
from .maps.map_frame import add_map
from .maps.map_layers import contested_places
from .margin.facts import ANNEX_PART, SheetFacts
from .margin.further_signs import GROUND
from .margin.margin import Margin
from .watermark import MARGIN_ITEM, WatermarkItem
from .words import Words, status_in_capitals

_OF_NO_KIND: dict[str, Callable[[], QgsSymbol]] = {
    "contested": contested_symbol,
    "reference_boundary": reference_symbol,
    "separation_area": separation_symbol,
    "disputed_area": disputed_symbol,
    "disputed_line": disputed_line_symbol,
    "settlement": settlement_symbol,
    **{f"{GROUND}{role.value}": partial(ground_symbol, role) for role in GroundRole if not role.is_raster},
}
_MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters


class MarginItem(QgsLayoutItem):
    """The margin of a sheet."""

    def __init__(self, layout: QgsPrintLayout, margin: Margin, agreement: Agreement) -> None:
        super().__init__(layout)
        self._margin = margin
        self._agreement = agreement
        self.setId("margin")

    def type(self) -> int:
        """An item that QGIS has no type for."""
        return MARGIN_ITEM

    def draw(self, context: QgsLayoutItemRenderContext) -> None:
        """Draw all marks."""
        render = context.renderContext()
        Paint(render.painter(), render.scaleFactor() * self._margin.shrink, self._symbol_of, render).draw(
            self._margin.marks
        )

    def _symbol_of(self, sample: Swatch) -> QgsSymbol:
        """The symbol of the map that a sample shows: of a kind in a status, or of what is no kind."""
        if sample.kind in _OF_NO_KIND:
            return _OF_NO_KIND[sample.kind]()
        role = self._agreement.role_of(sample.kind)
        look = Look(place_of_kind(self._agreement, sample.kind), sample.variety)
        return reference_symbol() if role is None else map_symbol(role, sample.status, look=look)


def sheet_layout(
    facts: SheetFacts, words: Words, margin: Margin, content: MapContent, project: QgsProject
) -> QgsPrintLayout:
    """One sheet in one language, or in two.

    Has to be called in the main thread.

    Parameters
    ----------
    words : Words
        Of the one language or two.
    margin : Margin
        Of the sheet in them.
    content : MapContent
        What is drawn in the map frame; the caller keeps it as long as the layout is used.
    project : QgsProject
        That the layout belongs to; the caller keeps it as well.
    """
    sheet, agreement = facts.sheet, facts.delimitation.agreement
    page = sheet.page.mirrored if words.is_right_to_left else sheet.page
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(_size(page.width, page.height))
    if content.behind is not None:
        _put(BehindMapItem(layout, content.behind), layout, page.frame)
    add_map(layout, sheet, content.layers, words.is_right_to_left, content.behind is None)
    if facts.status != AGREED:
        said = words.own(status_in_capitals(agreement, facts.status))
        _put(WatermarkItem(layout, said, page.frame), layout, page.frame)
    _put(MarginItem(layout, margin, agreement), layout, page.margin)
    return layout


def facts_of(job: Job, plan: SheetPlan, sheet: Sheet) -> SheetFacts:
    """What a sheet of a package states."""
    options, has_annexes = job.options, job.options.has_part(ANNEX_PART)
    return SheetFacts(
        job.delimitation,
        plan,
        sheet,
        options.titles,
        options.version,
        options.day,
        job.result.fingerprint,
        job.record,
        options.parties_of(job.delimitation.agreement),
        contested_places(job.result.findings),
        job.errors_overridden,
        job.reason_of_override,
        has_annexes,
        frozenset(job.definitions if has_annexes else ()),
        job.places(sheet.scale),
        ground=job.ground_on(OnPaper.of(sheet)),
        unit_lines=job.unit_lines,
        disputes=job.world.disputed if job.world else (),
    )


def _put(item: QgsLayoutItem, layout: QgsPrintLayout, box: Box) -> None:
    layout.addLayoutItem(item)
    item.setBackgroundEnabled(False)
    item.attemptMove(QgsLayoutPoint(box.x, box.y, _MILLIMETRES))
    item.attemptResize(_size(box.width, box.height))


def _size(width: float, height: float) -> QgsLayoutSize:
    return QgsLayoutSize(width, height, _MILLIMETRES)
