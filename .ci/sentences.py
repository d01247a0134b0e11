# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes resources/wording/sentences.json: what messages say in every language, in the window and in documents of a map
package alike. It is taken from the translations in resources/i18n.

Run it after the translations have changed. With ``--check`` nothing is written, and the program fails where the file is
out of date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import texts
import translations

FILE = translations.PROJECT / "resources" / "wording" / "sentences.json"


def content() -> str:
    """The file as it should be: what messages say and is translated into every language, under itself."""
    known = {
        language: {entry.source: entry.translation for entry in translations.read(language) if not entry.state}
        for language in translations.LANGUAGES
    }
    sentences = {
        text: {"en": text, **{language: known[language][text] for language in translations.LANGUAGES}}
        for text in texts.said()
        if all(known[language].get(text) for language in translations.LANGUAGES)
    }
    return json.dumps(sentences, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    if "--check" not in sys.argv[1:]:
        FILE.write_text(content(), "utf-8")
    elif not FILE.is_file() or FILE.read_text("utf-8") != content():
        sys.exit(f"Out of date: {FILE.name}; run .ci/sentences.py.")
