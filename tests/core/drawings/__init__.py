# SPDX-License-Identifier: GPL-2.0-or-later
"""For every rule of the catalogue, a drawing that passes it and a drawing that fails it.

To give a rule its drawings, add an entry to `DRAWINGS` in the module of its group beside this file
(``geometry.py``, ``attribute.py``, ``placement.py``, ...; write the module if it is not there yet)::

    from tests.agreements import delimitation, feature
    from tests.core.drawings import Drawing

    DRAWINGS = {
        "placement.region": Drawing(
            passing=delimitation(feature("sector", "Inside", shapely.box(9.2, 0.2, 9.8, 0.8))),
            failing=delimitation(feature("sector", "Outside", shapely.box(8.2, 0.2, 8.8, 0.8))),
            also=frozenset({"placement.country"}),
        ),
    }

``tests/core/test_rule_catalogue.py`` finds the modules by itself and holds that

- every rule has an entry, and every entry a rule;
- with that rule alone, the passing drawing has no finding of any severity, the failing one at least one, and
  none of them says that the rule broke down;
- with all rules, the failing drawing has no error or warning from another rule of the same group
  (``geometry.*``, ``overlap.*``, ...) but those named in `also`: one fault is reported once;
- the hashes of the failing drawing's findings differ, so that an exception covers one of them and not another
  (tell findings of one rule at one place apart by their `aspect`).

The drawings say *that* a rule sees a fault. Where and how much belongs into the rule's own test.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from datetime import date

from deesc_plugin.core.delimitation import Delimitation
from tests.agreements import IN_TERM


@dataclass(frozen=True)
class Drawing:
    """A delimitation that a rule passes, and one that it fails.

    Attributes
    ----------
    day : date
        The date for which both are checked.
    failing_day : date or None
        The date for which the failing drawing is checked, where that is what makes it fail.
    also : frozenset of str
        Other rules of the same group that rightly report the failing drawing too.
    """

    passing: Delimitation
    failing: Delimitation
    day: date = IN_TERM
    also: frozenset[str] = frozenset()
    failing_day: date | None = None


def all_drawings() -> dict[str, Drawing]:
    """The drawings of every module of this package, by rule id.

    Raises
    ------
    ValueError
        When two modules draw for one rule.
    """
    drawings: dict[str, Drawing] = {}
    for found in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        module = importlib.import_module(f"{__name__}.{found.name}")
        twice = sorted(set(drawings) & set(module.DRAWINGS))
        if twice:
            raise ValueError(f"{found.name} draws again for {', '.join(twice)}")
        drawings.update(module.DRAWINGS)
    return drawings
