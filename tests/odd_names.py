# SPDX-License-Identifier: GPL-2.0-or-later
"""Names that read like measures, counts and lists do, and that nothing may take for one."""

from __future__ import annotations

LIKE_VALUES = {
    "en": ("12 km", "3 places", "Idlib and 3 more"),
    "ru": ("12 км", "3 места", "Идлиб и ещё 3"),
    "ar": ("12 كم", "3 أماكن", "إدلب و3 غيرها"),
    "tr": ("12 km", "3 yer", "İdlib ve 3 daha"),
    "fa": ("12 کیلومتر", "3 جا", "ادلب و 3 مورد دیگر"),
}
"""By language."""

IN_THREE_SCRIPTS = (*LIKE_VALUES["en"], *LIKE_VALUES["ru"], *LIKE_VALUES["ar"])
