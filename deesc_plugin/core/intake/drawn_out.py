# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas of a package's files in which edges are drawn out, taken by their turning points; and texts cut short there."""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

from ..characters import column_key
from ..drawn_edges import EdgeMarks, has_drawn_edges, turning_points_of
from ..saying import Listed, Message
from ..soundness import is_fit_outline
from .draft import Draft, FeatureRefused

DIGEST, ON_LINE, CUT = "geom_hash", "on_line", "cut"
CUT_SIGN = "…"


def by_turning_points(drafts: Sequence[Draft]) -> tuple[list[Draft], list[Message]]:
    """The drafts, those of a package's file by their turning points, and what is to be told of the others.

    An area or line is reduced where its own columns vouch for it (`core.drawn_edges`); a changed one is taken as it
    is, vertex by vertex.
    """
    found = list(map(_by_turning_points, drafts))
    changed = [draft.label for draft, one in zip(drafts, found) if one is None and has_drawn_edges(draft.geometry)]
    taken = [draft if one is None else one for draft, one in zip(drafts, found)]
    if not changed:
        return taken, []
    template = (
        "The lines of {features} are not those that the package wrote: each vertex was taken as a turning point, also "
        "those that only draw an edge out. The package's GeoPackage has the turning points alone."
    )
    return taken, [Message.of(template, features=Listed.of(changed))]


def _by_turning_points(draft: Draft) -> Draft | None:
    """The draft by its turning points, or as it is where it states nothing of them; None where they are not found."""
    digest, on_line = (draft.attributes.get(name) for name in (DIGEST, ON_LINE))
    if not isinstance(digest, str) or not is_fit_outline(draft.geometry):
        return draft
    geometry = turning_points_of(draft.geometry, EdgeMarks(digest.strip(), str(on_line or "")))
    return None if geometry is None else replace(draft, geometry=geometry)


def refuse_cut_texts(draft: Draft) -> None:
    """Refuse a feature of which a Shapefile of a package holds texts only in part, as it states itself.

    Raises
    ------
    FeatureRefused
        Naming the columns.
    """
    names = [column_key(name) for name in str(draft.attributes.get(CUT) or "").split()]
    cut = [name for name in names if str(draft.attributes.get(name) or "").endswith(CUT_SIGN) and name != ON_LINE]
    if cut:
        raise FeatureRefused(
            "its file holds only the beginning of its {columns}; take it from the package's GeoPackage.",
            columns=Listed.of(cut, most=None),
        )
