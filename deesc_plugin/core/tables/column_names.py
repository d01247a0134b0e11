# SPDX-License-Identifier: GPL-2.0-or-later
"""What the names of a table's columns mean, in the languages in which tables come, as data.

Names are compared in small letters without marks (`words.folded`), without a unit in brackets, with underscores for
blanks, hyphens and full stops.
"""

from __future__ import annotations

import re

from ..notation.coordinate_text import shown
from ..notation.words import folded

_SPELLINGS = {
    "feature": "feature feature_id id polygon объект полигон контур poligon alan المضلع مضلع عارضه پلیگون",
    "part": "part",
    "ring": "ring",
    "lon": "lon long lng longitude долгота boylam خط_الطول الطول طول طول_جغرافیایی طول_جغرافيايي länge laenge λ",
    "lat": "lat latitude широта enlem خط_العرض دائرة_العرض العرض عرض عرض_جغرافیایی عرض_جغرافيايي breite φ",
    "x": "x e east easting utm_e utm_easting doğu sağa_değer ostwert",
    "y": "y n north northing utm_n utm_northing kuzey yukarı_değer nordwert",
    "zone": "zone utm_zone зона зона_utm dilim dilim_no zon",
    "band": "band latitude_band utm_band hemisphere полушарие yarımküre",
    "utm": "utm utm_coordinates utm_coordinate",
    "mgrs": "mgrs mgrs_grid",
    "dms": "dms",
    "position": (
        "position positions coordinate coordinates coord coords location grid grid_ref grid_reference map_reference "
        "координаты координата положение местоположение koordinat koordinatlar konum koordinaten "
        "احداثيات الاحداثيات احداثي الموقع موقعیت مختصات coordonnées"
    ),
    "name": "name title имя название наименование isim ad adı الاسم اسم نام bezeichnung nom",
    "number": (
        "number no nr num № n° номер п/п №_п/п sıra sıra_no numara رقم الرقم م شماره ردیف "
        "point point_no vertex точка nokta نقطة النقطة نقطه"
    ),
}
_UNIT = re.compile(r"[ _]*[(\[][^)\]]*[)\]]$")
_BLANKS = re.compile(r"[ .\-]+")


def normal(cell: str) -> str:
    """A column name as names are compared.

    Examples
    --------
    >>> normal("Широта (°)"), normal("Enlem"), normal("Grid Ref.")
    ('широта', 'enlem', 'grid_ref')
    """
    return _BLANKS.sub("_", folded(_UNIT.sub("", shown(cell)))).strip("_")


MEANING = {normal(spelling): meaning for meaning, spellings in _SPELLINGS.items() for spelling in spellings.split()}
