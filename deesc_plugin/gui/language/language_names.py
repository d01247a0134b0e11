# SPDX-License-Identifier: GPL-2.0-or-later
"""Languages as their speakers write them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale


def language_name(code: str) -> str:
    """The language's own name, and its code: “العربية (ar)”."""
    own = "English" if code == "en" else QLocale(code).nativeLanguageName()  # Qt calls it American English
    return f"{own[:1].upper()}{own[1:]} ({code})" if own else code
